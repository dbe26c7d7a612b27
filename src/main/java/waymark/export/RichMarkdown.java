package waymark.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextEdit;
import waymark.document.TextRange;
import waymark.imports.QuotedNote;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;

/**
 * The edits that add dates after what was done or skipped, and notes below their topics, as quotes. Table rows, tracked headings and blanks
 * have no room for either.
 */
public final class RichMarkdown {
    private static final Pattern DATE = Pattern.compile("[ \\t]*(?:[✅❌]\\uFE0F?[ \\t]*\\d{4}-\\d{2}-\\d{2}"
            + "|\\[(?:completion|cancelled)::[ \\t]*\\d{4}-\\d{2}-\\d{2}])");

    /** What ends the text of an item: a line that begins something else. */
    private static final Pattern BLOCK =
            Pattern.compile("[ \\t]*(?:$|>|[-+*][ \\t]|\\d{1,9}[.)][ \\t]|#{1,6}[ \\t]|```|~~~|<)");

    /**
     * What is written besides the boxes.
     *
     * @param dates how to write the days on which topics were done or skipped
     * @param notes whether to write notes
     */
    public record Form(Dates dates, boolean notes) {
        /** Dates as the Tasks plugin of Obsidian writes them, and notes. */
        public static final Form STANDARD = new Form(Dates.SIGNS, true);
    }

    /** How days are written. All forms can be read again. */
    public enum Dates {
        /** Like the Tasks plugin of Obsidian: a sign and the day. */
        SIGNS,
        /** In words, like its Dataview plugin. */
        WORDS,
        /** Not at all; dates that are in the file stay. */
        NONE;

        String of(Status status, LocalDate day) {
            boolean done = status == Status.DONE;
            return switch (this) {
                case SIGNS -> (done ? " ✅ " : " ❌ ") + day;
                case WORDS -> (done ? " [completion:: " : " [cancelled:: ") + day + "]";
                case NONE -> "";
            };
        }
    }

    private final Form form;
    private final ExportContent content;
    private final Roadmap roadmap;
    private final SourceText source;
    private final String ending;
    private final List<TextEdit> edits = new ArrayList<>();

    private RichMarkdown(ExportContent content, Form form) {
        this.form = form;
        this.content = content;
        this.roadmap = content.roadmap();
        this.source = roadmap.source();
        this.ending = source.encoding().lineEnding().text();
    }

    /** The edits in file order. */
    public static List<TextEdit> edits(ExportContent content, Form form) {
        var rich = new RichMarkdown(content, form);
        for (Topic topic : rich.roadmap.topics()) {
            if (topic instanceof Item item && hasRoom(item)) {
                rich.date(item);
                rich.note(item, rich.wordsEnd(item), MarkdownText.prefix(rich.source, item));
            } else if (topic instanceof Section section
                    && section.heading().length() > 0
                    && section.level() < Section.LIST_ENTRY) {
                TextRange heading = section.heading();
                rich.note(section, rich.lineAfter(heading.end()), MarkdownText.prefix(rich.source, heading.start()));
            }
        }
        return rich.edits;
    }

    /** Rows and headings only have room for a sign. */
    private static boolean hasRoom(Item item) {
        return item.marker().form() == Marker.Form.BOX || item.marker().form() == Marker.Form.ENTRY;
    }

    private void date(Item item) {
        boolean decided = content.progress().item(content.id(item)).isPresent();
        if (form.dates() == Dates.NONE
                || !decided
                || content.rollup().countingKind(item) == CountingKind.ROUTINE
                || !content.rollup().hasOwnBox(item)) {
            return;
        }
        Status status = content.rollup().status(item);
        String wanted = status.isClosed()
                ? content.since(item).map(day -> form.dates().of(status, day)).orElse("")
                : "";
        int from = item.marker().end();
        int line = source.line(item.marker().offset());
        String words = source.text().substring(from, lineEnd(line));
        Matcher dates = DATE.matcher(words);
        int start = -1;
        int end = -1;
        while (dates.find()) {
            start = from + dates.start();
            end = from + dates.end();
        }
        if (start < 0) {
            // Before the backslash of a hard line break.
            String kept = words.endsWith("\\") ? words.substring(0, words.length() - 1) : words;
            start = from + kept.stripTrailing().length();
            end = start;
        }
        edit(new TextRange(start, end), wanted);
    }

    private void note(Topic topic, int at, String prefix) {
        String note =
                !form.notes() ? "" : content.note(topic).map(String::strip).orElse("");
        Optional<QuotedNote> present = QuotedNote.of(roadmap, topic);
        if (note.isEmpty() || present.filter(there -> there.text().equals(note)).isPresent()) {
            return;
        }
        boolean atEnd = at == source.text().length();
        var text = new StringBuilder();
        text.append(atEnd && source.lineStart(source.lines()) < at ? ending : "");
        text.append(prefix).append("> ").append(QuotedNote.LABEL).append(ending);
        MarkdownText.quote(note)
                .forEach(line -> text.append(prefix).append(line).append(ending));
        String next = atEnd ? "" : source.text().substring(at, lineEnd(source.line(at)));
        boolean joins = !next.isBlank()
                && (topic instanceof Section
                        || next.substring(Math.min(prefix.length(), next.length()))
                                .stripLeading()
                                .startsWith(">"));
        // Otherwise what follows would be parsed as the end of the quote.
        text.append(joins ? prefix.stripTrailing() + ending : "");
        edit(new TextRange(at, at), text.toString());
    }

    private void edit(TextRange range, String replacement) {
        String present = source.text(range);
        if (!present.equals(replacement)) {
            edits.add(new TextEdit(range, present, replacement));
        }
    }

    /** The end of an item's first paragraph. */
    private int wordsEnd(Item item) {
        int line = source.line(item.marker().offset()) + 1;
        while (line <= source.lines()
                && source.lineStart(line) < item.range().end()
                && !BLOCK.matcher(source.text().substring(source.lineStart(line), lineEnd(line)))
                        .lookingAt()) {
            line++;
        }
        return line <= source.lines() ? source.lineStart(line) : source.text().length();
    }

    private int lineAfter(int offset) {
        int line = source.line(Math.max(0, offset - 1)) + 1;
        return line <= source.lines() ? source.lineStart(line) : source.text().length();
    }

    private int lineEnd(int line) {
        int end = line < source.lines()
                ? source.lineStart(line + 1)
                : source.text().length();
        while (end > source.lineStart(line)
                && (source.text().charAt(end - 1) == '\n' || source.text().charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
