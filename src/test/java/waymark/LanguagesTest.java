package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.app.Messages;
import waymark.app.PluralForm;
import waymark.ui.UiText;

/** Every word is there in every language, none is there for nothing, and none is in the code. */
class LanguagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/waymark");
    private static final Path SOURCES = Path.of("src/main/java/waymark");
    private static final List<String> BUNDLES = List.of("ui/messages", "app/messages", "cli/help");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d+,plural,((?:[^{}]|\\{[^{}]*\\})*)\\}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SHOWN_WORDS = Pattern.compile(
            "(?:setText|setPromptText|setAccessibleText|setAccessibleHelp|setTitle|setHeaderText|new (?:Label|Text|Button"
                    + "|ToggleButton|CheckBox|Tooltip|MenuItem|Menu|Hyperlink))\\(\\s*\"(?:\\\\.|[^\"\\\\\\p{L}])*\\p{L}");

    record Translation(String bundle, String language) {
        Properties words() {
            return read(language.equals("en") ? bundle : bundle + "_" + language);
        }
    }

    static Stream<Translation> translations() {
        return BUNDLES.stream()
                .flatMap(bundle -> UiText.LANGUAGES.stream()
                        .filter(language -> !language.equals("en"))
                        .map(language -> new Translation(bundle, language)));
    }

    private static Properties read(String name) {
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyKeyIsThereInEveryLanguage(Translation translation) {
        assertThat(without(read(translation.bundle()), translation.words()))
                .as("keys that %s_%s.properties lacks", translation.bundle(), translation.language())
                .isEmpty();
        assertThat(without(translation.words(), read(translation.bundle())))
                .as("keys that %s.properties does not have", translation.bundle())
                .isEmpty();
    }

    private static Set<Object> without(Properties all, Properties those) {
        var rest = new TreeSet<>(all.keySet());
        rest.removeAll(those.keySet());
        return rest;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void argumentsAreTheSameInEveryLanguage(Translation translation) {
        var words = translation.words();
        var different = new TreeMap<String, String>();
        read(translation.bundle()).forEach((key, english) -> {
            String other = words.getProperty((String) key, "");
            if (!arguments((String) english).equals(arguments(other))) {
                different.put((String) key, other);
            }
        });
        assertThat(different).isEmpty();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextWithArgumentsCanBeWritten(Translation translation) {
        var texts = new Messages(
                "waymark." + translation.bundle().replace('/', '.'), Locale.forLanguageTag(translation.language()));
        translation.words().forEach((key, text) -> {
            if (ARGUMENT.matcher((String) text).find()) {
                for (int number : new int[] {0, 1, 2, 5}) {
                    assertThat(texts.text((String) key, number, number, number, number, number))
                            .as("%s", key)
                            .doesNotContain("{", "}")
                            .isNotBlank();
                }
            }
        });
    }

    static Stream<Translation> everyLanguage() {
        return Stream.concat(BUNDLES.stream().map(bundle -> new Translation(bundle, "en")), translations());
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void everyPluralHasTheFormsOfItsLanguage(Translation translation) {
        Locale locale = Locale.forLanguageTag(translation.language());
        var wrong = new TreeMap<String, String>();
        translation.words().forEach((key, text) -> {
            if (!lackingForms((String) text, locale).isEmpty()) {
                wrong.put((String) key, (String) text);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A number in digits may stand for the only one of its form, as 1 does in English. */
    private static Set<PluralForm> lackingForms(String text, Locale locale) {
        return PLURAL.matcher(text)
                .results()
                .flatMap(plural -> IntStream.range(0, 200)
                        .filter(number -> !plural.group(1).matches("(.*\\|)?" + number + "#.*"))
                        .mapToObj(number -> PluralForm.of(number, locale))
                        .filter(form -> !plural.group(1)
                                .matches("(.*\\|)?" + form.name().toLowerCase(Locale.ROOT) + "#.*")))
                .collect(Collectors.toSet());
    }

    @Test
    void thePackagesHaveTheDatesAndNumbersOfEachLanguage() throws IOException {
        var included = Pattern.compile("--include-locales=([a-z,]+)").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(included.find()).isTrue();
        assertThat(included.group(1).split(",")).contains("en").containsAll(Messages.TRANSLATIONS);
    }

    @Test
    void aPluralThatLacksAFormIsFound() {
        Locale polish = Locale.of("pl");
        assertThat(lackingForms("{0,plural,one#{0} temat|few#{0} tematy|many#{0} tematów|other#{0} tematu}!", polish))
                .isEmpty();
        assertThat(lackingForms("{0,plural,one#{0} temat|other#{0} tematów}", polish))
                .containsExactlyInAnyOrder(PluralForm.FEW, PluralForm.MANY);
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        var literals = literals();
        var unused = BUNDLES.stream()
                .limit(2)
                .flatMap(bundle -> read(bundle).stringPropertyNames().stream())
                // Made from the reason itself: FailureReasonsTest.
                .filter(key -> !key.startsWith("reason.") && !isUsed(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).as("keys that no code names").isEmpty();
    }

    /** A key is named as a whole, or made of a beginning that is named and an enumeration's value or a named end. */
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String begin = key.substring(0, dot);
            String end = key.substring(dot + 1);
            boolean isBegun = literals.contains(begin) || literals.contains(begin + ".");
            if (isBegun && (end.matches("[A-Z_]+") || isUsedEnd(end, literals))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsedEnd(String end, Set<String> literals) {
        int dot = end.indexOf('.');
        return literals.contains(end)
                || literals.contains("." + end)
                || dot > 0 && literals.contains(end.substring(0, dot)) && literals.contains(end.substring(dot));
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    @Test
    void noWordOfTheWindowIsInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("ui"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(SHOWN_WORDS.matcher(Files.readString(file)).results().map(match -> match.group()))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }
}
