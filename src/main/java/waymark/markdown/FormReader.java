package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import waymark.document.TextRange;
import waymark.model.Cadence;
import waymark.model.Field;
import waymark.model.StatusChoice;
import waymark.model.Topic;

/** Reads lines to fill in as topics. */
final class FormReader {
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");
    private static final Pattern PARENTHESES = Pattern.compile("\\s*[(（][^()（）]*[)）]");

    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final PhaseNames phases;
    private final IntSupplier indexes;

    FormReader(String text, Inlines inlines, Spans spans, PhaseNames phases, IntSupplier indexes) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
        this.phases = phases;
        this.indexes = indexes;
    }

    /**
     * The topics that a line asks to fill in; none where it is ordinary text.
     *
     * @param range the line with all that belongs to it
     */
    List<Topic> read(TextRange line, TextRange range, Place place) {
        List<FormLine> forms = FormLine.of(text, line.start(), line.end());
        var topics = new ArrayList<Topic>();
        for (FormLine form : forms) {
            Title label =
                    Title.ofLabel(COLON.matcher(inlines.plain(form.label())).replaceFirst(""));
            switch (form) {
                case FormLine.Blank blank ->
                    topics.add(field(blank, label, forms.size() == 1 ? range : range(blank), line, place));
                case FormLine.Choice choice -> {
                    int phase = phase(label, place);
                    if (phase >= 0) {
                        topics.add(new StatusChoice(
                                indexes.getAsInt(),
                                place.parent(),
                                range,
                                label.number(),
                                label.text(),
                                choice.options(),
                                phase));
                    }
                }
            }
        }
        return topics;
    }

    private static TextRange range(FormLine.Blank blank) {
        return new TextRange(blank.start(), blank.underscores().end());
    }

    private Field field(FormLine.Blank blank, Title label, TextRange range, TextRange line, Place place) {
        boolean once = place.cadence() == Cadence.ONCE;
        return new Field(
                indexes.getAsInt(),
                place.parent(),
                range,
                label.number(),
                label.text(),
                kind(label.text(), place),
                place.cadence(),
                once ? FocusWords.role(label.text(), place.focus()) : Field.Focus.NONE,
                blank.underscores(),
                spans.column(line.start()));
    }

    /**
     * The section that a status line is about: the one that its label names, else the one that it stands in; -1 where other sections
     * are called what the label begins with, so that it may be about one that is missing.
     */
    private int phase(Title label, Place place) {
        if (Conventions.isStatus(label.text())) {
            return place.section();
        }
        String name = PARENTHESES.matcher(label.text()).replaceAll("");
        int named = phases.find(label.text());
        named = named < 0 ? phases.find(name) : named;
        return named < 0 && phases.find(name.split("[\\s:：]", 2)[0]) < 0 ? place.section() : named;
    }

    private static Field.Kind kind(String label, Place place) {
        if (place.cadence() != Cadence.ONCE) {
            return Field.Kind.REVIEW;
        }
        return Conventions.isDate(label) ? Field.Kind.DATE : Field.Kind.TEXT;
    }
}
