package waymark.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import waymark.app.Problem.Kind;
import waymark.export.ExportFormat;
import waymark.files.AtomicFile;

/** Exports to formats other than Markdown: the content is created in memory, and the file is written as a whole or not at all. */
public final class ExportFile {
    static final String OWN_FILE = "it would replace one of the roadmap’s own files";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ExportFile() {}

    /** The content of an export. Stops if the job is cancelled. */
    public static byte[] bytes(
            SessionState state, ExportFormat format, Function<OffsetDateTime, LocalDate> dayOf, Job job) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new ExportText(job, Integer.MAX_VALUE, text).write(format, Export.content(state, dayOf));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** Its first lines. Stops if the job is cancelled. */
    public static String firstLines(
            SessionState state, ExportFormat format, Function<OffsetDateTime, LocalDate> dayOf, Job job, int lines) {
        var text = new StringBuilder();
        new ExportText(job, lines, text).write(format, Export.content(state, dayOf));
        return text.toString();
    }

    /** UTF-8 text with a byte order mark, by which some spreadsheets recognize it. */
    public static byte[] withMark(byte[] text) {
        byte[] marked = new byte[text.length + MARK.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(text, 0, marked, MARK.length, text.length);
        return marked;
    }

    /**
     * Writes an export atomically. If the job is cancelled, nothing is written.
     *
     * @param replace whether an existing file may be replaced, which is then kept as a backup
     * @throws ProblemException if the target can't be written, is one of the roadmap's own files, or exists and may not be replaced
     */
    public static void write(SessionState state, byte[] bytes, Path target, boolean replace, Job job)
            throws ProblemException {
        job.finish();
        try {
            ExportTarget.check(state, target);
            if (ExportTarget.isSameFile(target, state.file())) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            ExportTarget.prepareTarget(target, replace, bytes);
            AtomicFile.replace(target, bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /**
     * Updates an export. If another program has changed the file since, that version is kept as a backup.
     *
     * @param written what this program wrote last
     * @throws ProblemException if it can't be written
     */
    public static void update(SessionState state, byte[] bytes, Path target, byte[] written) throws ProblemException {
        try {
            ExportTarget.check(state, target);
            if (ExportTarget.isSameFile(target, state.file())) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            if (!ExportTarget.holds(target, written)) {
                ExportTarget.prepareTarget(target, true, bytes);
            }
            AtomicFile.replace(target, bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /**
     * Prepares for a picture of the window: an existing file is kept as a backup, and only replaced if the user said so.
     *
     * @throws ProblemException if the file exists and may not be replaced, or no backup can be written
     */
    public static void prepareTarget(Path target, boolean replace) throws ProblemException {
        try {
            ExportTarget.prepareTarget(target, replace, new byte[0]);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }
}
