package waymark.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import waymark.progress.OwnTopics;

/** The edits that write the user's own topics into the file: after everything else below their parent, and before its sections. */
public final class OwnMarkdown {
    private final ExportContent content;
    private final Roadmap roadmap;
    private final SourceText source;
    private final Marks marks;
    private final RichMarkdown.@Nullable Form form;
    private final String ending;
    private final TreeMap<Integer, StringBuilder> texts = new TreeMap<>();

    /** By the index of their parent. */
    private final Map<Integer, Item> last = new HashMap<>();

    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The first lines of list entries. */
    private final Set<Integer> entries = new HashSet<>();

    /** @param form how dates and notes are written; null to write neither */
    public OwnMarkdown(ExportContent content, Marks marks, RichMarkdown.@Nullable Form form) {
        this.content = content;
        this.roadmap = content.roadmap();
        this.source = roadmap.source();
        this.marks = marks;
        this.form = form;
        this.ending = source.encoding().lineEnding().text();
    }

    /**
     * The edits in file order.
     *
     * @param leftOut the topics that aren't written, including everything below them
     */
    public List<TextEdit> edits(Collection<Item> leftOut) {
        if (!OwnTopics.anyIn(roadmap)) {
            return List.of();
        }
        leftOut.forEach(item -> this.leftOut.add(item.index()));
        roadmap.items().forEach(item -> {
            if (item.isOwn() && !this.leftOut.contains(item.index())) {
                last.put(item.parent(), item);
            } else if (!item.isOwn() && item.indent(source).isPresent()) {
                entries.add(source.line(item.marker().offset()));
            }
        });
        // If several topics share a place, what belongs to the deepest one comes first, as in the tree.
        roadmap.items()
                .filter(item ->
                        item.isOwn() && !this.leftOut.contains(item.index()) && !isOwn(roadmap.topic(item.parent())))
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
        int at = places.computeIfAbsent(home.index(), index -> place(home));
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
            text.append(at == 0 || entries.contains(source.line(at - 1)) ? "" : prefix.stripTrailing() + ending);
        }
        write(own, prefix, text);
        if (last.get(own.parent()) == own && isBesideText(home) && isText(at)) {
            text.append(prefix.stripTrailing()).append(ending);
        }
    }

    /** Whether text that follows without an empty line would be parsed as a continuation of what is written there. */
    private boolean isBesideText(Topic home) {
        return switch (home) {
            case Section section -> section.level() < Section.LIST_ENTRY;
            case Item item -> item.indent(source).isEmpty();
            default -> false;
        };
    }

    /** A row of a table can't have anything below it. */
    private Topic home(Topic above) {
        return above instanceof Item row && row.marker().form() == Marker.Form.ROW
                ? home(roadmap.topic(row.parent()))
                : above;
    }

    private int place(Topic home) {
        int end = end(home);
        while (end > 0 && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : lineAfter(end);
    }

    private static int end(Topic home) {
        return home.children().stream()
                .filter(child -> child instanceof Section section && section.level() < Section.LIST_ENTRY)
                .findFirst()
                .map(heading -> heading.range().start())
                .orElse(home.range().end());
    }

    private boolean isText(int at) {
        return at < source.text().length()
                && !source.text().substring(at, lineAfter(at + 1)).isBlank();
    }

    private int lineAfter(int offset) {
        int line = source.line(Math.max(0, offset - 1)) + 1;
        return line <= source.lines() ? source.lineStart(line) : source.text().length();
    }

    /** The prefix of lines in the same lists and quotes as the content below a topic. */
    private String prefix(Topic home) {
        return switch (home) {
            case Item item -> MarkdownText.prefix(source, item);
            case Section section ->
                MarkdownText.prefix(source, section.heading().start());
            default -> "";
        };
    }

    private void write(Item own, String prefix, StringBuilder text) {
        Status status = content.rollup().box(own).status();
        boolean daily = content.rollup().countingKind(own) == CountingKind.ROUTINE;
        text.append(prefix)
                .append("- [")
                .append(MarkdownExport.mark(marks, daily ? Status.OPEN : status))
                .append("] ")
                .append(MarkdownText.title(own.text()));
        if (form != null && !daily && status.isClosed() && own.isLeaf()) {
            content.since(own).ifPresent(day -> text.append(form.dates().of(status, day)));
        }
        text.append(ending);
        String inner = prefix + "  ";
        if (form != null && form.notes()) {
            content.note(own).ifPresent(note -> {
                text.append(inner).append("> ").append(QuotedNote.LABEL).append(ending);
                MarkdownText.quote(note)
                        .forEach(line -> text.append(inner).append(line).append(ending));
            });
        }
        for (Topic below : own.children()) {
            if (below instanceof Item item && !leftOut.contains(item.index())) {
                write(item, inner, text);
            }
        }
    }
}
