package waymark.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values in a settings file, read forgivingly: what makes no sense counts as missing. */
record SettingsValues(Map<String, String> values) {

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    <T> T word(String name, Function<String, Optional<T>> reader, T standard) {
        return reader.apply(text(name)).orElse(standard);
    }

    boolean flag(String name, boolean standard) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }

    int number(String name, int least, int most, int standard) {
        double number = decimal(name, standard);
        return number >= least && number <= most ? (int) number : standard;
    }

    double decimal(String name, double standard) {
        try {
            double number = Double.parseDouble(text(name));
            return Double.isFinite(number) ? number : standard;
        } catch (NumberFormatException e) {
            return standard;
        }
    }
}
