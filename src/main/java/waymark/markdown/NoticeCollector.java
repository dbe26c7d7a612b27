package waymark.markdown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Paragraph;
import waymark.document.SourceText;
import waymark.model.Roadmap.Notice;

/** Collects what could not be read as the author may have meant it: the first place of each kind. */
final class NoticeCollector {
    private static final long MOST_CELLS = 1_000_000;

    private final SourceText source;
    private final Map<Notice.Kind, Notice> found = new EnumMap<>(Notice.Kind.class);

    NoticeCollector(SourceText source) {
        this.source = source;
    }

    void look(Paragraph paragraph, int depth) {
        if (depth <= ListStart.DEEPEST) {
            return;
        }
        for (var span : paragraph.getSourceSpans()) {
            var line = source.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (beginsBlock(line.strip())) {
                add(Notice.Kind.TOO_DEEP, span.getInputIndex());
                return;
            }
        }
    }

    private static boolean beginsBlock(String line) {
        return !line.isEmpty() && (">#-+*".indexOf(line.charAt(0)) >= 0 || Character.isDigit(line.charAt(0)));
    }

    void look(TableParser.Table table) {
        if (table.cells() > MOST_CELLS) {
            add(Notice.Kind.TOO_WIDE, table.getSourceSpans().getFirst().getInputIndex());
        }
    }

    private void add(Notice.Kind kind, int offset) {
        found.putIfAbsent(kind, new Notice(kind, source.line(offset)));
    }

    List<Notice> notices() {
        return List.copyOf(found.values());
    }
}
