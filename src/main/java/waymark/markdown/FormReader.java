package waymark.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Cadence;
import waymark.model.Field;
import waymark.model.FilledBlanks;
import waymark.model.StatusChoice;
import waymark.model.Topic;

/** Reads lines to fill in as topics. */
final class FormReader {
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");

    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final PhaseNames phases;
    private final FilledIn filledIn;

    FormReader(String text, Inlines inlines, Spans spans, PhaseNames phases, FilledBlanks filled) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
        this.phases = phases;
        this.filledIn = new FilledIn(text, filled, label -> title(label).text());
    }

    /**
     * The topic that a line asks to fill in; null where it is ordinary text.
     *
     * @param range the line with all that belongs to it
     */
    @Nullable
    Topic read(TextRange line, TextRange range, int index, Place place) {
        @Nullable FormLine form = FormLine.of(text, line.start(), line.end());
        return switch (form) {
            case null -> filled(line, range, index, place);
            case FormLine.Blank blank -> field(blank, line, range, index, place);
            case FormLine.Choice choice -> choice(choice, title(choice.label()), range, index, place.parent());
        };
    }

    /** The blank that an export filled in on a line; null where there is none. */
    @Nullable
    Field filled(TextRange line, TextRange range, int index, Place place) {
        FormLine.Blank filled = filledIn.find(line.start(), Math.min(line.end(), spans.lineEnd(line.start())));
        if (filled == null) {
            return null;
        }
        int end = Math.max(range.end(), filled.blank().end());
        return field(filled, line, new TextRange(range.start(), end), index, place);
    }

    private Field field(FormLine.Blank blank, TextRange line, TextRange range, int index, Place place) {
        Title label = title(blank.label());
        return new Field(
                index,
                place.parent(),
                range,
                label.number(),
                label.text(),
                kind(label.text(), place),
                place.cadence(),
                place.cadence() == Cadence.ONCE ? FocusWords.role(label.text(), place.focus()) : Field.Focus.NONE,
                blank.blank(),
                spans.column(line.start()));
    }

    private Title title(String label) {
        return Title.ofLabel(COLON.matcher(inlines.plain(label)).replaceFirst(""));
    }

    private @Nullable StatusChoice choice(FormLine.Choice choice, Title label, TextRange range, int index, int parent) {
        int phase = phases.find(label.text());
        return phase < 0
                ? null
                : new StatusChoice(index, parent, range, label.number(), label.text(), choice.options(), phase);
    }

    private static Field.Kind kind(String label, Place place) {
        if (place.cadence() != Cadence.ONCE) {
            return Field.Kind.REVIEW;
        }
        return Conventions.isDate(label) ? Field.Kind.DATE : Field.Kind.TEXT;
    }
}
