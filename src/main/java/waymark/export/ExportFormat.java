package waymark.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A format in which progress is exported for others to read. The output depends on the content alone, never on the machine, its language or
 * its clock.
 */
public interface ExportFormat {
    /** All formats. */
    List<ExportFormat> ALL = List.of(
            new HtmlExport(),
            new CsvExport(),
            new JsonExport(),
            new CalendarExport(),
            new BadgeExport(),
            new HeatMapExport());

    /** The format with that name on the command line; empty if there is none. */
    static Optional<ExportFormat> of(String word) {
        return ALL.stream().filter(format -> format.word().equals(word)).findFirst();
    }

    /** The name used on the command line. */
    String word();

    /** The extension of its files, without the dot. */
    String extension();

    /** Writes the content as text; the file's encoding must be UTF-8. */
    void write(Appendable out, ExportContent content) throws IOException;
}
