package waymark.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import waymark.app.Environment;
import waymark.app.FailureReasons;
import waymark.app.Messages;
import waymark.app.Problem;
import waymark.document.SourceText;
import waymark.settings.Settings;

/**
 * The output of commands and their environment.
 *
 * @param out for data
 * @param err for messages
 * @param seen whether {@code out} is a terminal
 * @param style whether colours are used
 * @param settings the user's settings on this machine; never written
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        boolean seen,
        Style style,
        Messages messages,
        Environment environment,
        Settings settings) {

    public Terminal {
        var reported = new HashSet<Path>();
        settings = settings.reportingTo((file, reason) -> {
            if (reported.add(file)) {
                messages.text(Problem.of(Problem.Kind.SETTINGS_UNREADABLE, file, FailureReasons.of(reason)))
                        .lines()
                        .map(Printable::of)
                        .forEach(err::println);
            }
        });
    }

    /** For output to a file or a pipe. */
    Terminal(
            PrintStream out,
            PrintStream err,
            Style style,
            Messages messages,
            Environment environment,
            Settings settings) {
        this(out, err, false, style, messages, environment, settings);
    }

    /**
     * Writes the bytes of a document: unchanged to a file or a pipe, escaped to a terminal, since a document may contain what a terminal
     * would obey.
     */
    void write(byte[] document) {
        if (seen) {
            SourceText.read(document).text().lines().map(Printable::of).forEach(out::println);
        } else {
            out.writeBytes(document);
        }
    }

    /** Writes a message as a line, with control characters escaped. */
    void report(String key, Object... arguments) {
        reportText(messages.text(key, arguments));
    }

    /** A text with numbers, which are written without grouping. */
    String words(String key, int... numbers) {
        return messages.text(
                key, Arrays.stream(numbers).mapToObj(String::valueOf).toArray());
    }

    void reportText(String text) {
        text.lines().map(Printable::of).forEach(err::println);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true);
    }

    /** A writer for JSON, which is UTF-8 whatever the terminal's charset. */
    Writer json() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
