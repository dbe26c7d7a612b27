package waymark.markdown;

import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Recurrence;

/**
 * What an item's own words say about how it counts.
 *
 * @param optional whether it is optional
 * @param own how often it is repeated: "Daily: check the numbers"; null if the words don't say
 */
record ItemWords(boolean optional, @Nullable Recurrence own) {
    private static final ItemWords NOTHING = new ItemWords(false, null);

    static ItemWords of(Title title) {
        return title.bare() ? NOTHING : of(title.text());
    }

    static ItemWords of(String title) {
        if (!Conventions.maySay(title)) {
            return NOTHING;
        }
        TitleWords prefix = Conventions.prefix(title);
        return new ItemWords(
                Conventions.isOptional(title, prefix),
                HeadingMeaning.saysHowOften(prefix) ? HeadingMeaning.recurrence(prefix) : null);
    }

    /** How the item counts: by its own words, otherwise as its context does. */
    CountingKind countingKind(ParseContext place) {
        if (optional) {
            return CountingKind.OPTIONAL;
        }
        boolean again = own != null && place.countingKind() == CountingKind.ONCE && !place.oneTime();
        return again ? CountingKind.ROUTINE : place.countingKind();
    }

    /** How often it is repeated, if it is a routine item. */
    Recurrence recurrence(ParseContext place) {
        return own == null ? place.recurrence() : own;
    }
}
