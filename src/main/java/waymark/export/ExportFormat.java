package waymark.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A form in which progress leaves the program for others to read. What is written depends on the content alone, never on the
 * machine, its language or its clock.
 */
public interface ExportFormat {
    /** All of them. */
    List<ExportFormat> ALL = List.of(
            new HtmlExport(),
            new CsvExport(),
            new JsonExport(),
            new CalendarExport(),
            new BadgeExport(),
            new HeatMapExport());

    /** The one that goes by that word on the command line. */
    static Optional<ExportFormat> of(String word) {
        return ALL.stream().filter(format -> format.word().equals(word)).findFirst();
    }

    /** Its name on the command line. */
    String word();

    /** How the names of its files end, without the dot. */
    String extension();

    /** Writes the content. It is text: the file's encoding is UTF-8. */
    void write(Appendable out, ExportContent content) throws IOException;
}
