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
 * What to export, in which format.
 *
 * @param form the word for the format
 * @param own whether Markdown includes the user's own topics
 * @param rich what {@code md-rich} writes in addition to the boxes
 * @param mark whether a table starts with a byte order mark, by which some spreadsheets recognize UTF-8
 * @param reviews what Markdown does with reviews that don't fit into the roadmap's blanks
 */
public record ExportRequest(String form, boolean own, RichMarkdown.Form rich, boolean mark, Where reviews) {
    /** Markdown with boxes and blanks. */
    public static final String PLAIN = "md";
    /** Markdown with all statuses, dates and notes. */
    public static final String RICH = "md-rich";
    /** Markdown with a box for each tracked entry. */
    public static final String BOXES = "md-boxes";

    /** A table for spreadsheets. */
    public static final String CSV = "csv";

    /** The words for all formats. */
    public static final List<String> FORMS = Stream.concat(
                    Stream.of(PLAIN, RICH, BOXES), ExportFormat.ALL.stream().map(ExportFormat::word))
            .toList();

    /** A format with its default options. */
    public static ExportRequest of(String form) {
        return new ExportRequest(form, false, RichMarkdown.Form.STANDARD, false, Where.NONE);
    }

    /** The format, if it isn't Markdown. */
    public Optional<ExportFormat> format() {
        return ExportFormat.of(form);
    }

    /** The same with another choice for reviews that don't fit. */
    public ExportRequest with(Where earlier) {
        return new ExportRequest(form, own, rich, mark, earlier);
    }

    private Export markdown(Messages messages, Function<OffsetDateTime, LocalDate> dayOf) {
        var plain = new Export(form.equals(BOXES) ? Marks.BOXES : Marks.PLAIN, reviews, messages);
        Export export = own ? plain.withOwn() : plain;
        return form.equals(RICH) ? export.rich(dayOf, rich) : export;
    }

    /** The user's own topics that should be exported and can't be. Looks at all topics. */
    public List<Item> leftOut(SessionState state, Messages messages, Function<OffsetDateTime, LocalDate> dayOf) {
        return format().isPresent() ? List.of() : markdown(messages, dayOf).leftOut(state);
    }

    /** The first lines of the file, for a preview. Stops if the job is cancelled. */
    public String firstLines(
            SessionState state, Messages messages, Function<OffsetDateTime, LocalDate> dayOf, Job job, int lines) {
        if (format().isPresent()) {
            return ExportFile.firstLines(state, format().get(), dayOf, job, lines);
        }
        return markdown(messages, dayOf).text(state).lines().limit(lines).collect(Collectors.joining("\n"));
    }

    /**
     * Writes the export atomically. If the job is cancelled, nothing is written.
     *
     * @param replace whether an existing file, or for Markdown the roadmap itself, may be replaced; it is then kept as a backup
     * @throws ProblemException if the target can't be written, or exists and may not be replaced
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
