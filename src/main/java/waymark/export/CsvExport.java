package waymark.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;

/**
 * A table of all phases and items in the format of RFC 4180. A cell that a spreadsheet would interpret as a formula begins with an
 * apostrophe.
 */
final class CsvExport implements ExportFormat {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final List<String> COLUMNS =
            List.of("id", "number", "line", "section", "topic", "kind", "status", "since", "every", "note");

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        row(out, COLUMNS);
        for (Topic topic : content.roadmap().topics()) {
            if (topic instanceof Section phase && phase.isPhase()) {
                row(
                        out,
                        content,
                        topic,
                        "phase",
                        content.rollup().phase(phase).status().word(),
                        "",
                        "");
            } else if (topic instanceof Item item) {
                CountingKind kind = content.rollup().countingKind(item);
                String since = content.since(item).map(Object::toString).orElse("");
                String every =
                        kind == CountingKind.ROUTINE ? item.recurrence().every().word() : "";
                row(out, content, topic, kind.word(), content.rollup().box(item).word(), since, every);
            }
        }
    }

    private static void row(
            Appendable out, ExportContent content, Topic topic, String kind, String status, String since, String every)
            throws IOException {
        ExportedState shown = content.shown();
        String section = content.roadmap().path(topic).stream().map(Topic::text).collect(Collectors.joining(" › "));
        row(
                out,
                List.of(
                        content.id(topic),
                        shown.number(topic),
                        String.valueOf(shown.roadmap().line(topic)),
                        section,
                        topic.text(),
                        kind,
                        status,
                        since,
                        every,
                        content.note(topic).orElse("")));
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            out.append(column == 0 ? "" : ",").append(cell(cells.get(column)));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ')
                && safe.equals(safe.strip());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
