package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair of colours that meet can be told apart by everyone who can see. */
class ContrastTest {
    private static final Path FOLDER = Path.of("src/main/resources/waymark/ui");
    private static final Pattern TOKEN = Pattern.compile("(-wm-[a-z-]+): #([0-9a-f]{6});");
    private static final String[][] TEXT = {
        {
            "ink",
            "paper side hover select select-focus field match note-ground warn-ground bad-ground code-ground select-text"
        },
        {"ink-soft", "paper side hover select select-focus track select-text"},
        {"ink-quiet", "paper side hover select select-focus field"},
        {"accent", "paper side hover select select-focus accent-soft select-text"},
        {"good", "paper hover good-soft"},
        {"bad", "paper bad-ground"},
        {"on-accent", "accent"},
        {"on-toast", "toast"},
        {"toast-action", "toast"}
    };
    private static final String[][] MARKS = {
        {"box", "paper hover select select-focus"},
        {"accent", "paper side accent-soft select-focus track"},
        {"on-accent", "accent"},
        {"ink-soft", "paper side hover accent-soft"},
        {"ink-quiet", "paper side hover select select-focus"},
        {"good-bar", "paper"},
        {"warn", "warn-ground"},
        {"bad", "bad-ground"}
    };

    /** What only decorates, and why nothing is lost without it. */
    private static final Map<String, String> DECOR = Map.of(
            "line", "parts what space parts already",
            "line-strong", "frames what has a text of its own",
            "shadow", "lifts what has a ground of its own");

    private static final List<String> SHEETS = List.of("light.css", "dark.css", "high-contrast.css");

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
    void inHighContrastTextStandsOutSevenTimesAndMarksFourAndAHalfTimes() throws IOException {
        var colours = colours("high-contrast.css");

        check(colours, TEXT, 7);
        check(colours, MARKS, 4.5);
        check(colours, new String[][] {{"line", "paper side"}, {"line-strong", "paper side"}}, 4.5);
    }

    @Test
    void everyColourThatIsUsedIsInAPairThatIsChecked() throws IOException {
        String looks = Files.readString(FOLDER.resolve("waymark.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        var texts = named(TEXT, 0);
        var all = new TreeSet<>(texts);
        all.addAll(named(TEXT, 1));
        all.addAll(named(MARKS, 0));
        all.addAll(named(MARKS, 1));
        all.addAll(DECOR.keySet());

        // The shapes of charts, and what lies behind selected letters, are filled, and are no text.
        String words = looks.replaceAll("(?m)^\\.(?:chart-(?!text|reading)|text-selection)[^{]*\\{[^}]*\\}", "");
        assertThat(tokens(words, "-fx-(?:text-fill|fill|prompt-text-fill): ([^;]+);"))
                .as("colours of text")
                .isSubsetOf(texts);
        assertThat(tokens(looks, "([^;]+);")).as("colours of any kind").isSubsetOf(all);
    }

    @Test
    void textIsCheckedOnEveryGroundThatARuleGivesIt() throws IOException {
        String looks = Files.readString(FOLDER.resolve("waymark.css"));
        var checked = pairs(TEXT);
        for (var rule : Pattern.compile("\\{([^}]*)}").matcher(looks).results().toList()) {
            for (String text : tokens(rule.group(1), "-fx-(?:text-fill|fill): ([^;]+);")) {
                for (String ground : tokens(rule.group(1), "-fx-background-color: ([^;]+);")) {
                    assertThat(checked).as(rule.group(1)).contains(text + " on " + ground);
                }
            }
        }
    }

    private static Set<String> pairs(String[][] pairs) {
        return Stream.of(pairs)
                .flatMap(pair -> Stream.of(pair[1].split(" ")).map(ground -> pair[0] + " on " + ground))
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String[][] pairs, int side) {
        return Stream.of(pairs)
                .flatMap(pair -> Stream.of(pair[side].split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tokens(String looks, String property) {
        return Pattern.compile(property)
                .matcher(looks)
                .results()
                .flatMap(value ->
                        Pattern.compile("-wm-([a-z-]+)").matcher(value.group(1)).results())
                .map(token -> token.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void allThemesHaveTheSameColours() throws IOException {
        var light = colours("light.css").keySet();

        assertThat(light).hasSizeGreaterThan(25);
        for (String sheet : SHEETS) {
            assertThat(colours(sheet).keySet()).as(sheet).isEqualTo(light);
        }
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
