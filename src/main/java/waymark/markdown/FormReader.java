package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.FilledBlanks;
import waymark.model.StatusLine;
import waymark.model.Topic;

/** Reads lines to fill in as topics. */
final class FormReader {
    private static final Pattern PARENTHESES = Pattern.compile("\\s*[(（][^()（）]*[)）]");

    private final String text;
    private final Inlines inlines;
    private final Spans spans;
    private final PhaseNames phases;
    private final IntSupplier indexes;
    private final FilledBlankFinder filledIn;

    FormReader(String text, Inlines inlines, Spans spans, PhaseNames phases, FilledBlanks filled, IntSupplier indexes) {
        this.text = text;
        this.inlines = inlines;
        this.spans = spans;
        this.phases = phases;
        this.indexes = indexes;
        this.filledIn =
                new FilledBlankFinder(text, filled, label -> title(label).text());
    }

    /**
     * The topics that a line asks to fill in; empty for ordinary text.
     *
     * @param range the line with everything that belongs to it
     */
    List<Topic> read(TextRange line, TextRange range, ParseContext place) {
        List<FormLine> forms =
                spans.mayAsk(line.start(), line.end()) ? FormLine.of(text, line.start(), line.end()) : List.of();
        if (forms.isEmpty()) {
            @Nullable Blank filled = filled(line, range, place);
            return filled == null ? List.of() : List.of(filled);
        }
        var topics = new ArrayList<Topic>();
        for (FormLine form : forms) {
            Title label = title(form.label());
            switch (form) {
                case FormLine.Blank blank ->
                    topics.add(field(blank, label, forms.size() == 1 ? range : range(blank), line, place));
                case FormLine.Choice choice -> {
                    int phase = phase(label, place);
                    if (phase >= 0) {
                        topics.add(new StatusLine(
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

    /** The blank that an export filled in on a line; null if there is none. */
    @Nullable
    Blank filled(TextRange line, TextRange range, ParseContext place) {
        if (filledIn.isEmpty()) {
            return null;
        }
        FormLine.@Nullable Blank filled =
                filledIn.find(line.start(), Math.min(line.end(), spans.lineEnd(line.start())));
        if (filled == null) {
            return null;
        }
        int end = Math.max(range.end(), filled.blank().end());
        return field(filled, title(filled.label()), new TextRange(range.start(), end), line, place);
    }

    private Title title(String label) {
        return Title.ofLabel(withoutColon(inlines.plain(label)));
    }

    private static String withoutColon(String label) {
        int end = label.length() - 1;
        if (end < 0 || label.charAt(end) != ':' && label.charAt(end) != '：') {
            return label;
        }
        while (end > 0 && TitleSigns.isBlank(label.charAt(end - 1))) {
            end--;
        }
        return label.substring(0, end);
    }

    private static TextRange range(FormLine.Blank blank) {
        return new TextRange(blank.start(), blank.blank().end());
    }

    private Blank field(FormLine.Blank blank, Title label, TextRange range, TextRange line, ParseContext place) {
        boolean once = place.cadence() == BlankInterval.ONCE;
        return new Blank(
                indexes.getAsInt(),
                place.parent(),
                range,
                label.number(),
                label.text(),
                kind(label.text(), place),
                place.cadence(),
                once ? FocusWords.role(label.text(), place.focus()) : Blank.Focus.NONE,
                blank.blank(),
                spans.column(line.start()));
    }

    /**
     * The section that a status line is about: the one that its label names, otherwise the one that contains it; -1 if other sections are
     * named by the label's first word, so that the line may be about a missing one.
     */
    private int phase(Title label, ParseContext place) {
        if (Conventions.isStatus(label.text())) {
            return place.section();
        }
        int named = phases.find(label.text());
        if (named >= 0) {
            return named;
        }
        String name = PARENTHESES.matcher(label.text()).replaceAll("");
        named = phases.find(name);
        return named < 0 && phases.find(name.split("[\\s:：]", 2)[0]) < 0 ? place.section() : named;
    }

    private static Blank.Kind kind(String label, ParseContext place) {
        if (place.cadence() != BlankInterval.ONCE) {
            return Blank.Kind.REVIEW;
        }
        return Conventions.isDate(label) ? Blank.Kind.DATE : Blank.Kind.TEXT;
    }
}
