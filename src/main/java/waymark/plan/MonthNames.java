package waymark.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names of months in the languages that are read, with their abbreviations. They come with the program: the Java in its packages
 * only has the languages of the window.
 */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = load();

    private MonthNames() {}

    /** The number of a month, from 1 to 12, by a name in any case; empty for any other word. */
    static OptionalInt number(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> load() {
        var numbers = new HashMap<String, Integer>();
        try (InputStream file = MonthNames.class.getResourceAsStream("months.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(line.substring(line.indexOf(':') + 1), numbers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(numbers);
    }

    private static void add(String months, Map<String, Integer> numbers) {
        int number = 1;
        for (String names : months.split(",")) {
            for (String name : names.strip().split(" ")) {
                numbers.put(name, number);
            }
            number++;
        }
    }
}
