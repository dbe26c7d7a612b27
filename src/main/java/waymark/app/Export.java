package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import waymark.app.Problem.Kind;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.document.TextEdit;
import waymark.export.EarlierReviews;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportContent;
import waymark.export.ExportFormat;
import waymark.export.MarkdownExport;
import waymark.export.MarkdownExport.Marks;
import waymark.files.AtomicFile;
import waymark.files.PlainFile;
import waymark.progress.Period;
import waymark.schedule.Activity;
import waymark.store.ProgressStore;

/** Writes the roadmap with the user's progress in it to a file of the user's choice. */
public final class Export {
    private static final long LARGEST = 256L << 20;
    private static final String OWN_FILE = "one of the roadmap's own files would be replaced";

    private final Marks marks;
    private final Where reviews;
    private final Messages messages;

    /**
     * @param reviews what becomes of the reviews that don't fit into the roadmap's blanks
     * @param messages the language that their headings are written in
     */
    public Export(Marks marks, Where reviews, Messages messages) {
        this.marks = marks;
        this.reviews = reviews;
        this.messages = messages;
    }

    /** An export that leaves earlier reviews out. */
    public static Export of(Marks marks) {
        return new Export(marks, Where.NONE, new Messages(Locale.ROOT));
    }

    /** The roadmap's bytes with the progress in them. */
    public byte[] markdown(SessionState state) {
        try {
            return Splicer.apply(state.roadmap().source(), edits(state));
        } catch (StaleEditException e) {
            throw new IllegalStateException("a roadmap's topics stand where its text has them", e);
        }
    }

    /** What differs from the roadmap. */
    public List<TextEdit> edits(SessionState state) {
        var edits = new ArrayList<TextEdit>(
                MarkdownExport.edits(state.roadmap(), state.ids(), state.progress(), state.rollup(), marks));
        if (reviews == Where.BELOW) {
            edits.addAll(EarlierReviews.below(state.roadmap(), state.ids(), state.progress(), this::name));
        }
        return edits;
    }

    private String name(Period period) {
        return PeriodName.of(messages, period);
    }

    /**
     * Writes {@link #markdown} to {@code target}, as a whole; and the reviews beside it, where they are to go there.
     *
     * @param replace whether the target may be the roadmap itself, or another file that is there; what it was before stays
     *     beside it as a backup
     * @throws ProblemException if the target was not written: it can't be, it is there and may not be replaced, or it is the
     *     roadmap and was changed by another program since it was read
     */
    public void write(SessionState state, Path target, boolean replace) throws ProblemException {
        write(state, target, replace, new Job(Job.What.EXPORT));
    }

    /** Does so as a job. Where that was cancelled, nothing is written. */
    public void write(SessionState state, Path target, boolean replace, Job job) throws ProblemException {
        byte[] markdown = markdown(state);
        job.finish();
        try {
            check(state, target);
            boolean withReviews =
                    reviews == Where.FILE && !state.progress().reviews().isEmpty();
            if (withReviews) {
                check(state, beside(target));
            }
            if (isSameFile(target, state.file())) {
                if (!replace) {
                    throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_ROADMAP, target.getFileName()));
                }
                backUp(state, markdown);
            } else {
                makeWay(target, replace, markdown);
            }
            if (withReviews) {
                writeReviews(state, beside(target));
            }
            AtomicFile.replace(target, markdown);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /** A state in another form than Markdown. */
    public static byte[] bytes(SessionState state, ExportFormat format, Function<OffsetDateTime, LocalDate> dayOf) {
        var text = new StringBuilder();
        try {
            format.write(text, new ExportContent(state.title(), new Activity(state.rollup(), dayOf)));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes an export in another form than Markdown, as a whole. Where the job was cancelled, nothing is written.
     *
     * @param replace whether another file may be replaced; what it was stays beside it as a backup
     * @throws ProblemException if nothing was written: the target can't be written, is one of the roadmap's own files, or is
     *     there and may not be replaced
     */
    public static void write(SessionState state, byte[] bytes, Path target, boolean replace, Job job)
            throws ProblemException {
        job.finish();
        try {
            check(state, target);
            if (isSameFile(target, state.file())) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            makeWay(target, replace, bytes);
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
            makeWay(target, replace, new byte[0]);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    private static void makeWay(Path target, boolean replace, byte[] next) throws IOException, ProblemException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        byte[] before = PlainFile.read(target, LARGEST);
        if (!replace && before.length > 0 && !Arrays.equals(before, next)) {
            throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_FILE, target.getFileName()));
        }
        backUp(target, before, next);
    }

    /** What another file of that name held stays beside it as a backup: the user chose only the name of the export. */
    private void writeReviews(SessionState state, Path file) throws IOException, ProblemException {
        if (isSameFile(file, state.file())) {
            throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_ROADMAP, file.getFileName()));
        }
        String title = messages.text("export.reviews", state.title());
        byte[] written = EarlierReviews.document(state.roadmap(), state.ids(), state.progress(), title, this::name)
                .getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file)) {
            backUp(file, PlainFile.read(file, LARGEST), written);
        }
        AtomicFile.replace(file, written);
    }

    /** Whether a file is the roadmap itself, which is replaced only after a question of its own. */
    public static boolean isRoadmap(SessionState state, Path target) throws ProblemException {
        try {
            return isSameFile(target, state.file());
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /** Whether a state has reviews that don't fit into the roadmap's blanks. */
    public static boolean hasEarlierReviews(SessionState state) {
        return EarlierReviews.any(state.roadmap(), state.ids(), state.progress());
    }

    /** The file beside an export that all reviews are written to: {@code plan.reviews.md} beside {@code plan.md}. */
    public static Path beside(Path target) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return target.resolveSibling(stem + ".reviews" + (dot <= 0 ? ".md" : name.substring(dot)));
    }

    /**
     * Writes all that is known of the user's progress to another file, where it can't be saved to its own. It is a progress
     * file too, which {@code waymark merge} takes in. Where the job was cancelled, nothing is written.
     *
     * @throws ProblemException if nothing was written: the target can't be written, or is one of the roadmap's own files
     */
    public static void progress(SessionState state, Path target, Job job) throws ProblemException {
        try {
            Path own = ProgressStore.beside(state.file());
            if (isSameFile(target, state.file()) || isSameFile(target, own)) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, OWN_FILE));
            }
            check(state, target);
            byte[] lines = ProgressStore.lines(state.ledger().entries()).getBytes(StandardCharsets.UTF_8);
            job.finish();
            makeWay(target, true, lines);
            AtomicFile.replace(target, lines);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /**
     * Refuses a target that no export may replace: what leads out of its folder, or out of the roadmap's where it seems to lie in
     * it, and what holds the user's progress.
     */
    private static void check(SessionState state, Path target) throws IOException {
        AtomicFile.check(target);
        Path seeming = target.toAbsolutePath().normalize().getParent();
        Path folder = state.file().toAbsolutePath().normalize().getParent();
        if (seeming != null
                && folder != null
                && seeming.startsWith(folder)
                && !seeming.toRealPath().startsWith(folder.toRealPath())) {
            throw new FileSystemException(
                    target.toString(), null, "its folder is a link that leads out of the roadmap's");
        }
        if (isSameFile(target, ProgressStore.beside(state.file())) || ProgressStore.isCopy(state.file(), target)) {
            throw new FileSystemException(target.toString(), null, "your progress is in it");
        }
    }

    private static boolean isSameFile(Path target, Path roadmap) throws IOException {
        return Files.exists(target) && Files.exists(roadmap) && Files.isSameFile(target, roadmap);
    }

    private static void backUp(SessionState state, byte[] next) throws IOException, ProblemException {
        SourceText source = state.roadmap().source();
        byte[] onDisk = PlainFile.read(state.file(), LARGEST);
        if (!SourceText.read(onDisk).fingerprint().equals(source.fingerprint())) {
            throw new ProblemException(
                    Problem.of(Kind.ROADMAP_CHANGED, state.file().getFileName()));
        }
        backUp(state.file(), onDisk, next);
    }

    /** Keeps what a file held before it is replaced, unless that is kept already: under the first name that is free. */
    private static void backUp(Path file, byte[] before, byte[] next) throws IOException {
        if (before.length == 0 || Arrays.equals(before, next)) {
            return;
        }
        Path backup = backup(file, 1);
        for (int n = 2; Files.exists(backup, LinkOption.NOFOLLOW_LINKS); n++) {
            if (Files.isRegularFile(backup, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(PlainFile.read(backup, LARGEST), before)) {
                return;
            }
            backup = backup(file, n);
        }
        AtomicFile.replace(backup, before);
    }

    /** Where what a file held before an export is kept; the first backup is the oldest. */
    static Path backup(Path file, int n) {
        return file.resolveSibling(file.getFileName() + ".bak" + (n == 1 ? "" : "-" + n));
    }
}
