package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair of colours that meet can be told apart by everyone who can see. */
class ContrastTest {
    private static final Path FOLDER = Path.of("src/main/resources/waymark/ui");
    private static final Pattern TOKEN = Pattern.compile("(-wm-[a-z-]+): #([0-9a-f]{6});");
    private static final String[][] TEXT = {
        {"ink", "paper side hover select select-focus field match note-ground warn-ground bad-ground code-ground"},
        {"ink-soft", "paper side hover select select-focus track"},
        {"ink-quiet", "paper side hover select select-focus field"},
        {"accent", "paper side hover select select-focus accent-soft"},
        {"good", "paper hover good-soft"},
        {"bad", "paper bad-ground"},
        {"on-toast", "toast"},
        {"toast-action", "toast"}
    };
    private static final String[][] MARKS = {
        {"box", "paper hover select select-focus"},
        {"accent", "paper accent-soft select-focus track"},
        {"on-accent", "accent"},
        {"good-bar", "paper"},
        {"warn", "warn-ground"},
        {"bad", "bad-ground"}
    };

    private static Map<String, Integer> colours(String sheet) throws IOException {
        var colours = new HashMap<String, Integer>();
        TOKEN.matcher(Files.readString(FOLDER.resolve(sheet)))
                .results()
                .forEach(token -> colours.put(token.group(1), Integer.parseInt(token.group(2), 16)));
        return colours;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textStandsOutFourAndAHalfTimes(String sheet) throws IOException {
        check(colours(sheet), TEXT, 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void marksStandOutThreeTimes(String sheet) throws IOException {
        check(colours(sheet), MARKS, 3);
    }

    @Test
    void bothThemesHaveTheSameColours() throws IOException {
        assertThat(colours("light.css").keySet()).isEqualTo(colours("dark.css").keySet());
        assertThat(colours("light.css")).hasSizeGreaterThan(25);
    }

    private static void check(Map<String, Integer> colours, String[][] pairs, double least) {
        for (String[] pair : pairs) {
            for (String ground : pair[1].split(" ")) {
                assertThat(contrast(colours.get("-wm-" + pair[0]), colours.get("-wm-" + ground)))
                        .as("%s on %s", pair[0], ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
