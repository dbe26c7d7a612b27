package waymark.markdown;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.Roadmap.Notice;
import waymark.model.Roadmap.Notice.Kind;

/**
 * Collects the places that may be read differently from what the author meant. Of blocks nested too deeply and of tables too large, only
 * the first place.
 */
final class NoticeCollector {
    private static final long MOST_CELLS = 1_000_000;
    private static final int MOST_NOTICES = 1_000;

    private final SourceText source;
    private final String text;
    private final Spans spans;
    private final Set<Notice> found = new LinkedHashSet<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    NoticeCollector(SourceText source, Spans spans) {
        this.source = source;
        this.text = source.text();
        this.spans = spans;
    }

    /** Checks the lines of a paragraph. */
    void look(List<SourceSpan> lines, int depth) {
        if (depth > ListStart.DEEPEST) {
            lookDeep(lines);
        }
        for (int at = 0; at < lines.size(); at++) {
            int start = spans.start(lines.get(at));
            if (NearMisses.isConflictMark(text, start)) {
                add(Kind.CONFLICT_MARK, start);
            }
        }
    }

    private void lookDeep(List<SourceSpan> lines) {
        for (SourceSpan span : lines) {
            var line = text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (beginsBlock(line.strip())) {
                addFirst(Kind.TOO_DEEP, span.getInputIndex());
                return;
            }
        }
    }

    private static boolean beginsBlock(String line) {
        return !line.isEmpty() && (">#-+*".indexOf(line.charAt(0)) >= 0 || Character.isDigit(line.charAt(0)));
    }

    /**
     * Checks the lines of a paragraph that aren't tasks, starting with {@code firstLine}. Lines nested too deeply get their own kind of
     * notice instead.
     */
    void lookForBoxes(List<SourceSpan> lines, int firstLine, int depth) {
        if (depth > ListStart.DEEPEST) {
            return;
        }
        for (int at = firstLine; at < lines.size(); at++) {
            TextRange line = spans.line(lines.get(at));
            if (NearMisses.isTaskLike(text, line.start(), line.end())) {
                add(Kind.NEAR_MISS, line.start());
            }
        }
    }

    void look(Heading heading) {
        TextRange range = spans.range(heading);
        int start = range.start();
        if (NearMisses.isConflictMark(text, start)) {
            add(Kind.CONFLICT_MARK, start);
        }
        while (start < range.end() && text.charAt(start) == '#') {
            start++;
        }
        start = spans.skipBlanks(start);
        if (NearMisses.isTaskLike(text, start, range.end())) {
            add(Kind.NEAR_MISS, start);
        }
    }

    void look(Node node) {
        if (node instanceof TableParser.Table table) {
            look(table);
        } else if (node instanceof IndentedCodeBlock code) {
            for (SourceSpan span : code.getSourceSpans()) {
                TextRange line = spans.line(span);
                if (NearMisses.isEntry(text, line.start(), line.end())) {
                    add(Kind.NEAR_MISS, line.start());
                }
            }
        }
    }

    private void look(TableParser.Table table) {
        if (table.cells() > MOST_CELLS) {
            addFirst(Kind.TOO_WIDE, table.getSourceSpans().getFirst().getInputIndex());
            return;
        }
        for (SourceSpan span : table.getSourceSpans()) {
            TextRange line = spans.line(span);
            if (NearMisses.hasBoxInCell(text.substring(line.start(), line.end()))) {
                add(Kind.BOX_IN_TABLE, line.start());
            }
        }
    }

    private void addFirst(Kind kind, int offset) {
        if (kinds.add(kind)) {
            add(kind, offset);
        }
    }

    private void add(Kind kind, int offset) {
        if (found.size() < MOST_NOTICES) {
            found.add(new Notice(kind, source.line(offset)));
        }
    }

    List<Notice> notices() {
        return List.copyOf(found);
    }
}
