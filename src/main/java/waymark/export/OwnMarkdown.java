package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import waymark.document.SourceText;
import waymark.document.TextEdit;
import waymark.document.TextRange;
import waymark.export.MarkdownExport.Marks;
import waymark.imports.QuotedNote;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;

/** The edits that write the topics of the user's own where they stand: behind what else is below their topic, before its sections. */
public final class OwnMarkdown {
    private final ExportContent content;
    private final Roadmap roadmap;
    private final SourceText source;
    private final Marks marks;
    private final boolean rich;
    private final String ending;
    private final TreeMap<Integer, StringBuilder> texts = new TreeMap<>();

    /** @param rich whether with dates and notes */
    public OwnMarkdown(ExportContent content, Marks marks, boolean rich) {
        this.content = content;
        this.roadmap = content.roadmap();
        this.source = roadmap.source();
        this.marks = marks;
        this.rich = rich;
        this.ending = source.encoding().lineEnding().text();
    }

    /** The edits, in the order of the file. */
    public List<TextEdit> edits() {
        // Where several places are one, what stands below the deepest topic comes first, as it does in the tree.
        roadmap.items()
                .filter(item -> item.isOwn() && !isOwn(roadmap.topic(item.parent())))
                .forEach(this::write);
        var edits = new ArrayList<TextEdit>();
        texts.forEach((at, text) -> edits.add(new TextEdit(new TextRange(at, at), "", text.toString())));
        return edits;
    }

    private static boolean isOwn(Topic topic) {
        return topic instanceof Item item && item.isOwn();
    }

    private void write(Item own) {
        Topic home = home(roadmap.topic(own.parent()));
        int end = end(home);
        int last = end;
        while (last > 0 && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        int at = last == 0 ? 0 : lineAfter(last);
        String prefix = prefix(home);
        StringBuilder text = texts.get(at);
        if (text == null) {
            text = new StringBuilder();
            texts.put(at, text);
            boolean cutOff = at == source.text().length()
                    && at > 0
                    && source.text().charAt(at - 1) != '\n'
                    && source.text().charAt(at - 1) != '\r';
            text.append(cutOff ? ending : "");
            text.append(at == 0 || isListEntry(at) ? "" : prefix.stripTrailing() + ending);
        }
        write(own, prefix, text);
        boolean joins = home instanceof Section section && section.level() < Section.LIST_ENTRY && isText(at);
        if (joins && isLast(own)) {
            text.append(prefix.stripTrailing()).append(ending);
        }
    }

    private boolean isLast(Item own) {
        List<Topic> beside = roadmap.topic(own.parent()).children().stream()
                .filter(OwnMarkdown::isOwn)
                .toList();
        return beside.getLast() == own;
    }

    /** A table has no room for one. */
    private Topic home(Topic above) {
        return above instanceof Item row && row.marker().form() == Marker.Form.ROW
                ? home(roadmap.topic(row.parent()))
                : above;
    }

    private static int end(Topic home) {
        return home.children().stream()
                .filter(child -> child instanceof Section section && section.level() < Section.LIST_ENTRY)
                .findFirst()
                .map(heading -> heading.range().start())
                .orElse(home.range().end());
    }

    /** Whether the line above is the first one of an entry of a list. */
    private boolean isListEntry(int at) {
        int line = source.line(at - 1);
        return roadmap.items()
                .anyMatch(item -> !item.isOwn()
                        && item.marker().form() != Marker.Form.ROW
                        && source.line(item.marker().offset()) == line);
    }

    private boolean isText(int at) {
        return at < source.text().length()
                && !source.text().substring(at, lineAfter(at)).isBlank();
    }

    private int lineAfter(int offset) {
        int line = source.line(Math.max(0, offset - 1)) + 1;
        return line <= source.lines() ? source.lineStart(line) : source.text().length();
    }

    /** What lines begin with that stand in the same lists and quotes as what is below a topic. */
    private String prefix(Topic home) {
        int offset = switch (home) {
            case Item item -> item.marker().start();
            case Section section -> section.heading().start();
            default -> 0;
        };
        var prefix = new StringBuilder();
        for (char letter : source.text()
                .substring(source.lineStart(source.line(offset)), offset)
                .toCharArray()) {
            prefix.append(letter == '>' || letter == '\t' ? letter : ' ');
        }
        return prefix.toString();
    }

    private void write(Item own, String prefix, StringBuilder text) {
        Status status = content.rollup().box(own).status();
        boolean daily = content.rollup().nature(own) == CountingKind.ROUTINE;
        text.append(prefix)
                .append("- [")
                .append(MarkdownExport.mark(marks, daily ? Status.OPEN : status))
                .append("] ")
                .append(MarkdownText.words(own.text()));
        if (rich && !daily && status.isClosed() && own.isLeaf()) {
            String sign = status == Status.DONE ? " ✅ " : " ❌ ";
            content.since(own).ifPresent(day -> text.append(sign).append(day));
        }
        text.append(ending);
        String inner = prefix + "  ";
        if (rich) {
            content.note(own).ifPresent(note -> {
                text.append(inner).append("> ").append(QuotedNote.LABEL).append(ending);
                MarkdownText.quote(note)
                        .forEach(line -> text.append(inner).append(line).append(ending));
            });
        }
        for (Topic below : own.children()) {
            if (below instanceof Item item) {
                write(item, inner, text);
            }
        }
    }
}
