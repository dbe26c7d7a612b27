package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportFormat;
import waymark.export.MarkdownExport.Marks;
import waymark.export.RichMarkdown;
import waymark.model.Item;

/**
 * What is to be exported, in which form.
 *
 * @param form the word for the form
 * @param own whether Markdown has the topics of the user's own, too
 * @param rich what {@code md-rich} writes besides the boxes
 * @param mark whether a table begins with the mark by which some spreadsheets know UTF-8
 * @param reviews what becomes in Markdown of reviews that don't fit into the roadmap's blanks
 */
public record ExportRequest(String form, boolean own, RichMarkdown.Form rich, boolean mark, Where reviews) {
    /** Markdown with boxes and blanks. */
    public static final String PLAIN = "md";
    /** Markdown with all statuses, dates and notes. */
    public static final String RICH = "md-rich";
    /** Markdown where each entry that is tracked has a box. */
    public static final String BOXES = "md-boxes";

    /** The table that spreadsheets read. */
    public static final String CSV = "csv";

    /** The words for all forms. */
    public static final List<String> FORMS = Stream.concat(
                    Stream.of(PLAIN, RICH, BOXES), ExportFormat.ALL.stream().map(ExportFormat::word))
            .toList();

    /** A form as it is where nothing is chosen. */
    public static ExportRequest of(String form) {
        return new ExportRequest(form, false, RichMarkdown.Form.STANDARD, false, Where.NONE);
    }

    /** The form, where it is another than Markdown. */
    public Optional<ExportFormat> format() {
        return ExportFormat.of(form);
    }

    /** The same with reviews that don't fit into the roadmap's blanks. */
    public ExportRequest with(Where earlier) {
        return new ExportRequest(form, own, rich, mark, earlier);
    }

    private Export markdown(Messages messages, Function<OffsetDateTime, LocalDate> dayOf) {
        var plain = new Export(form.equals(BOXES) ? Marks.BOXES : Marks.PLAIN, reviews, messages);
        Export export = own ? plain.withOwn() : plain;
        return form.equals(RICH) ? export.rich(dayOf, rich) : export;
    }

    /** The topics of the user's own that are to be written and can't be. Looks at all topics. */
    public List<Item> leftOut(SessionState state, Messages messages, Function<OffsetDateTime, LocalDate> dayOf) {
        return format().isPresent() ? List.of() : markdown(messages, dayOf).leftOut(state);
    }

    /** How the file begins: for a look at it. Where the job is cancelled, the work stops. */
    public String firstLines(
            SessionState state, Messages messages, Function<OffsetDateTime, LocalDate> dayOf, Job job, int lines) {
        if (format().isPresent()) {
            return ExportFile.firstLines(state, format().get(), dayOf, job, lines);
        }
        return markdown(messages, dayOf).text(state).lines().limit(lines).collect(Collectors.joining("\n"));
    }

    /**
     * Writes it as a whole. Where the job was cancelled, nothing is written.
     *
     * @param replace whether the roadmap itself may be replaced by Markdown, or another file; what it was stays beside it as a backup
     * @throws ProblemException if it can't be written, or is there and may not be replaced
     */
    public void write(
            SessionState state,
            Messages messages,
            Function<OffsetDateTime, LocalDate> dayOf,
            Path target,
            boolean replace,
            Job job)
            throws ProblemException {
        if (format().isPresent()) {
            byte[] bytes = ExportFile.bytes(state, format().get(), dayOf, job);
            ExportFile.write(
                    state, mark && form.equals(CSV) ? ExportFile.withMark(bytes) : bytes, target, replace, job);
        } else {
            markdown(messages, dayOf).write(state, target, replace, job);
        }
    }
}
