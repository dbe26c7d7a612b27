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
 * Where commands write to, and the world that they run in.
 *
 * @param out takes the data
 * @param err takes the messages
 * @param seen whether {@code out} is a terminal that someone looks at
 * @param style whether what is written may have colours
 * @param settings what the user chose for this machine; never written
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
        var told = new HashSet<Path>();
        settings = settings.reportingTo((file, reason) -> {
            if (told.add(file)) {
                messages.text(Problem.of(Problem.Kind.SETTINGS_UNREADABLE, file, FailureReasons.of(reason)))
                        .lines()
                        .map(Printable::of)
                        .forEach(err::println);
            }
        });
    }

    /** Where {@code out} is a file or a pipe. */
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
     * Writes the bytes of a document: as they are into a file or a pipe; harmless where someone looks at them, as a document can
     * hold what commands a terminal.
     */
    void write(byte[] document) {
        if (seen) {
            SourceText.read(document).text().lines().map(Printable::of).forEach(out::println);
        } else {
            out.writeBytes(document);
        }
    }

    /** Writes a line of messages; control characters in it are made harmless. */
    void report(String key, Object... arguments) {
        reportText(messages.text(key, arguments));
    }

    /** Words with numbers in them, which are written without grouping. */
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

    /** Takes JSON, which is UTF-8 whatever the terminal's charset. */
    Writer json() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
