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

/** Writes exports in other forms than Markdown: made as a whole in memory, then a file as a whole or none. */
public final class ExportFile {
    static final String OWN_FILE = "it would replace one of the roadmap’s own files";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ExportFile() {}

    /** A state in another form than Markdown. Where the job is cancelled, the work stops. */
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

    /** Its first lines. Where the job is cancelled, the work stops. */
    public static String firstLines(
            SessionState state, ExportFormat format, Function<OffsetDateTime, LocalDate> dayOf, Job job, int lines) {
        var text = new StringBuilder();
        new ExportText(job, lines, text).write(format, Export.content(state, dayOf));
        return text.toString();
    }

    /** UTF-8 text with the mark by which some spreadsheets know it. */
    public static byte[] withMark(byte[] text) {
        byte[] marked = new byte[text.length + MARK.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(text, 0, marked, MARK.length, text.length);
        return marked;
    }

    /**
     * Writes an export in another form than Markdown, as a whole. Where the job was cancelled, nothing is written.
     *
     * @param replace whether another file may be replaced; what it was stays beside it as a backup
     * @throws ProblemException if it can't be written, is one of the roadmap's own files, or is there and may not be replaced
     */
    public static void write(SessionState state, byte[] bytes, Path target, boolean replace, Job job)
            throws ProblemException {
        job.finish();
        try {
            ExportTarget.check(state, target);
            if (ExportTarget.isSameFile(target, state.file())) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            ExportTarget.makeWay(target, replace, bytes);
            AtomicFile.replace(target, bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /**
     * Writes an export anew that this program wrote before. Where somebody else wrote the file since, that is kept as a backup.
     *
     * @param written what the program wrote
     * @throws ProblemException if it can't be written
     */
    public static void update(SessionState state, byte[] bytes, Path target, byte[] written) throws ProblemException {
        try {
            ExportTarget.check(state, target);
            if (ExportTarget.isSameFile(target, state.file())) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            if (!ExportTarget.holds(target, written)) {
                ExportTarget.makeWay(target, true, bytes);
            }
            AtomicFile.replace(target, bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /**
     * Has a file replaced by a picture of the window only where the user said so, and keeps what it was.
     *
     * @throws ProblemException if there is one and it may not be replaced, or no backup can be written
     */
    public static void makeWay(Path target, boolean replace) throws ProblemException {
        try {
            ExportTarget.makeWay(target, replace, new byte[0]);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }
}
