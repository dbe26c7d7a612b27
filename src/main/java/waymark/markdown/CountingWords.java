package waymark.markdown;

import waymark.model.CountingKind;

/** How an item counts by the author's words alone: those of the titles above it, from the outermost on, and its own. Immutable. */
public final class CountingWords {
    /** Where no title says anything. */
    public static final CountingWords NONE = new CountingWords(ParseContext.root(0));

    private final ParseContext place;

    private CountingWords(ParseContext place) {
        this.place = place;
    }

    /** Below a heading, or an entry of a list that groups items. */
    public CountingWords belowSection(String title) {
        return new CountingWords(place.below(0, new Title("", title)));
    }

    /** Below an item. */
    public CountingWords belowItem(String title) {
        return as(item(title), title);
    }

    /** Below a title of which it is known how what stands below it counts. */
    public CountingWords as(CountingKind known, String title) {
        return new CountingWords(place.below(0, new Title("", title), known));
    }

    /** How an item counts that stands there. */
    public CountingKind item(String title) {
        return ItemWords.of(title).countingKind(place);
    }
}
