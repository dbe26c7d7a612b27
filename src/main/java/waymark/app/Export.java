package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem.Kind;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.document.TextEdit;
import waymark.export.EarlierReviews;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportContent;
import waymark.export.MarkdownExport;
import waymark.export.MarkdownExport.Marks;
import waymark.export.OwnMarkdown;
import waymark.export.RichMarkdown;
import waymark.files.AtomicFile;
import waymark.files.RegularFile;
import waymark.model.Item;
import waymark.progress.OwnTopics;
import waymark.progress.Period;
import waymark.store.ProgressStore;

/** Exports the roadmap with the user's progress as Markdown. */
public final class Export {
    private static final long LARGEST = 256L << 20;

    private final Marks marks;
    private final Where reviews;
    private final Messages messages;
    private final boolean own;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final RichMarkdown.@Nullable Form form;

    /**
     * @param reviews what to do with reviews that don't fit into the roadmap's blanks
     * @param messages the language of their headings
     */
    public Export(Marks marks, Where reviews, Messages messages) {
        this(marks, reviews, messages, false, OffsetDateTime::toLocalDate, null);
    }

    private Export(
            Marks marks,
            Where reviews,
            Messages messages,
            boolean own,
            Function<OffsetDateTime, LocalDate> dayOf,
            RichMarkdown.@Nullable Form form) {
        this.form = form;
        this.own = own;
        this.dayOf = dayOf;
        this.marks = marks;
        this.reviews = reviews;
        this.messages = messages;
    }

    /** The same export with all statuses, and with dates and notes in this form. */
    public Export rich(Function<OffsetDateTime, LocalDate> days, RichMarkdown.Form form) {
        return new Export(Marks.RICH, reviews, messages, own, days, form);
    }

    /** The same export with the user's own topics. */
    public Export withOwn() {
        return new Export(marks, reviews, messages, true, dayOf, form);
    }

    /** An export without earlier reviews. */
    public static Export of(Marks marks) {
        return new Export(marks, Where.NONE, new Messages(Locale.ROOT));
    }

    /** The roadmap's bytes with the progress in them. */
    public byte[] markdown(SessionState state) {
        return splice(state, edits(state));
    }

    /** The same as text. */
    String text(SessionState state) {
        return SourceText.read(markdown(state)).text();
    }

    private static byte[] splice(SessionState state, List<TextEdit> edits) {
        try {
            return Splicer.apply(state.roadmap().source(), edits);
        } catch (StaleEditException e) {
            throw new IllegalStateException("a roadmap's topics stand where its text has them", e);
        }
    }

    /** The edits to the roadmap. */
    public List<TextEdit> edits(SessionState state) {
        return edits(own ? state : state.withoutOwn(), leftOut(state));
    }

    /** The user's own topics that this export would write where they can't be read as topics, and therefore leaves out. */
    public List<Item> leftOut(SessionState state) {
        return own && OwnTopics.anyIn(state.roadmap())
                ? OwnTopicRoundTrip.missing(state.roadmap(), splice(state, edits(state, List.of())))
                : List.of();
    }

    private List<TextEdit> edits(SessionState shown, List<Item> leftOut) {
        var edits = new ArrayList<TextEdit>(
                MarkdownExport.edits(shown.roadmap(), shown.ids(), shown.progress(), shown.rollup(), marks));
        if (form != null) {
            edits.addAll(RichMarkdown.edits(content(shown, dayOf), form));
        }
        edits.addAll(new OwnMarkdown(content(shown, dayOf), marks, form).edits(leftOut));
        if (reviews == Where.BELOW) {
            edits.addAll(EarlierReviews.below(shown.roadmap(), shown.ids(), shown.progress(), this::name));
        }
        return edits;
    }

    private String name(Period period) {
        return PeriodName.of(messages, period);
    }

    /**
     * Writes {@link #markdown} to {@code target} atomically, and the reviews to a file beside it if requested.
     *
     * @param replace whether the target may be the roadmap itself or another existing file, which is then kept as a backup
     * @throws ProblemException if the target can't be written, may not be replaced, or is the roadmap and has changed since it was read
     */
    public void write(SessionState state, Path target, boolean replace) throws ProblemException {
        write(state, target, replace, new Job(Job.What.EXPORT));
    }

    /** Does so as a job. If it is cancelled, nothing is written. */
    public void write(SessionState state, Path target, boolean replace, Job job) throws ProblemException {
        byte[] markdown = markdown(state);
        job.finish();
        try {
            ExportTarget.check(state, target);
            boolean withReviews =
                    reviews == Where.FILE && !state.progress().reviews().isEmpty();
            if (withReviews) {
                ExportTarget.check(state, beside(target));
            }
            if (ExportTarget.isSameFile(target, state.file())) {
                if (!replace) {
                    throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_ROADMAP, target.getFileName()));
                }
                ExportTarget.backUp(state, markdown);
            } else {
                ExportTarget.prepareTarget(target, replace, markdown);
            }
            if (withReviews) {
                writeReviews(state, beside(target));
            }
            AtomicFile.replace(target, markdown);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    static ExportContent content(SessionState state, Function<OffsetDateTime, LocalDate> dayOf) {
        return new ExportContent(state.title(), state.activity(dayOf));
    }

    /** An existing file of that name is kept as a backup: the user only chose the name of the export. */
    private void writeReviews(SessionState state, Path file) throws IOException, ProblemException {
        if (ExportTarget.isSameFile(file, state.file())) {
            throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_ROADMAP, file.getFileName()));
        }
        String title = messages.text("export.reviews", state.title());
        byte[] written = EarlierReviews.document(state.roadmap(), state.ids(), state.progress(), title, this::name)
                .getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file)) {
            ExportTarget.backUp(file, RegularFile.read(file, LARGEST), written);
        }
        AtomicFile.replace(file, written);
    }

    /** Whether a file is the roadmap itself, which is only replaced after a question of its own. */
    public static boolean isRoadmap(SessionState state, Path target) throws ProblemException {
        try {
            return ExportTarget.isSameFile(target, state.file());
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }

    /** Whether the user has own topics. */
    public static boolean hasOwnTopics(SessionState state) {
        return OwnTopics.anyIn(state.roadmap());
    }

    /** Whether there are reviews that don't fit into the roadmap's blanks. */
    public static boolean hasEarlierReviews(SessionState state) {
        return EarlierReviews.any(state.roadmap(), state.ids(), state.progress());
    }

    /** The file beside an export that contains all reviews: {@code plan.reviews.md} beside {@code plan.md}. */
    public static Path beside(Path target) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return target.resolveSibling(stem + ".reviews" + (dot <= 0 ? ".md" : name.substring(dot)));
    }

    /**
     * Writes all of the user's progress to another file, for when it can't be saved to its own. The file is a progress file that {@code
     * waymark merge} can merge. If the job is cancelled, nothing is written.
     *
     * @throws ProblemException if the target can't be written or is one of the roadmap's own files; nothing has been written then
     */
    public static void progress(SessionState state, Path target, Job job) throws ProblemException {
        try {
            Path own = ProgressStore.beside(state.file());
            if (ExportTarget.isSameFile(target, state.file()) || ExportTarget.isSameFile(target, own)) {
                throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, ExportFile.OWN_FILE));
            }
            ExportTarget.check(state, target);
            byte[] lines = ProgressStore.lines(state.ledger().entries()).getBytes(StandardCharsets.UTF_8);
            job.finish();
            ExportTarget.prepareTarget(target, true, lines);
            AtomicFile.replace(target, lines);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, FailureReasons.of(e)), e);
        }
    }
}
