package waymark.markdown;

import waymark.model.CountingKind;

/**
 * Determines how an item counts from the author's words alone: those of the titles above it, outermost first, and its own. Immutable.
 *
 * {@snippet :
 * CountingWords.NONE.item("Run");   // ONCE
 * CountingWords.NONE.belowSection("Daily routine").item("Run");   // ROUTINE
 * CountingWords.NONE.belowSection("Races").item("Marathon (optional)");   // OPTIONAL
 * }
 */
public final class CountingWords {
    /** No title says anything. */
    public static final CountingWords NONE = new CountingWords(ParseContext.root(0));

    private final ParseContext place;

    private CountingWords(ParseContext place) {
        this.place = place;
    }

    /** Below a heading, or below a list entry that groups items. */
    public CountingWords belowSection(String title) {
        return new CountingWords(place.below(0, new Title("", title)));
    }

    /** Below an item. */
    public CountingWords belowItem(String title) {
        return as(item(title), title);
    }

    /** Below a title whose counting kind is known. */
    public CountingWords as(CountingKind known, String title) {
        return new CountingWords(place.below(0, new Title("", title), known));
    }

    /** How an item with that title counts here. */
    public CountingKind item(String title) {
        return ItemWords.of(title).countingKind(place);
    }
}
