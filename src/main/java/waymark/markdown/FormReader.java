package waymark.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Cadence;
import waymark.model.Field;
import waymark.model.StatusChoice;
import waymark.model.Topic;

/** Reads lines to fill in as topics. */
final class FormReader {
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");

    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final PhaseNames phases;

    FormReader(String text, Inlines inlines, Spans spans, PhaseNames phases) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
        this.phases = phases;
    }

    /**
     * The topic that a line asks to fill in; null where it is ordinary text.
     *
     * @param range the line with all that belongs to it
     */
    @Nullable
    Topic read(TextRange line, TextRange range, int index, Place place) {
        @Nullable FormLine form = FormLine.of(text, line.start(), line.end());
        if (form == null) {
            return null;
        }
        String plain = inlines.plain(form.label());
        Title label = Title.ofLabel(COLON.matcher(plain).replaceFirst(""));
        return switch (form) {
            case FormLine.Blank blank ->
                new Field(
                        index,
                        place.parent(),
                        range,
                        label.number(),
                        label.text(),
                        kind(label.text(), place),
                        place.cadence(),
                        place.cadence() == Cadence.ONCE
                                ? FocusWords.role(label.text(), place.focus())
                                : Field.Focus.NONE,
                        blank.underscores(),
                        spans.column(line.start()));
            case FormLine.Choice choice -> choice(choice, label, range, index, place.parent());
        };
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
