package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a file can't be used is said in the user's language too. */
class FailureReasonsTest {
    /** Where the program makes a reason: with the exception, or with what makes it. */
    private static final Pattern MADE = Pattern.compile(
            "(?:FileSystemException\\([^;\"]*null,\\s*|(?:refused|UnusableCopyException)\\([^;\"]*|failure\\(|NOWHERE = |NO_SETTINGS = |OWN_FILE = |OUTSIDE = )"
                    + "\"([a-z][^\"]* [^\"]*)\"");

    private static final Pattern GIVEN = Pattern.compile("-> \"([^\"]+)\";");

    /** The most usual ones of those that the system gives. */
    private static final List<String> THE_SYSTEMS =
            List.of("No space left on device", "Input/output error", "Disk quota exceeded", "File name too long");

    private static TreeSet<String> reasons() throws IOException {
        var reasons = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/waymark"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                MADE.matcher(code).results().forEach(found -> reasons.add(found.group(1)));
                if (source.endsWith("FailureReasons.java")) {
                    GIVEN.matcher(code).results().forEach(found -> reasons.add(found.group(1)));
                }
            }
        }
        return reasons;
    }

    @Test
    void eachReasonOfTheProgramsOwnIsThereInEachLanguage() throws IOException {
        var reasons = reasons();
        assertThat(reasons)
                .contains("it is a link to a place outside its folder", "no permission", "not a regular file")
                .hasSizeGreaterThan(15);
        for (String reason : reasons) {
            String whole = reason.equals("larger than ") ? "larger than 128 MiB" : reason;
            assertThat(new Messages(Locale.ENGLISH).reason(whole)).isEqualTo(whole);
            for (String language : List.of("de", "zh")) {
                assertThat(new Messages(Locale.forLanguageTag(language)).reason(whole))
                        .as("%s: %s", language, whole)
                        .isNotEqualTo(whole);
            }
        }
    }

    @Test
    void noneIsThereThatNobodyGives() throws IOException {
        var given = reasons();
        given.add("larger than n MiB");
        given.addAll(THE_SYSTEMS);
        assertThat(Messages.bundle("waymark.app.messages", Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("reason.")))
                .allMatch(key -> given.stream().anyMatch(reason -> key.equals(Messages.key(reason))));
    }

    @Test
    void aProblemIsToldInOneLanguageAndWhatTheSystemSaysStays() {
        var german = new Messages(Locale.GERMAN);
        assertThat(german.text(Problem.of(Problem.Kind.COPY_UNREADABLE, "a.jsonl", "larger than 128 MiB")))
                .contains("a.jsonl", "größer als 128 MiB");
        assertThat(german.text(Problem.of(Problem.Kind.COPY_UNREADABLE, "a.jsonl", "Stale file handle 7")))
                .contains("Stale file handle 7");
    }
}
