package waymark.markdown;

import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Recurrence;

/**
 * What an item's own words say of how it counts.
 *
 * @param optional whether it need not be done
 * @param own how often it is done again: "Daily: check the numbers"; null where it doesn't say
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

    /** How the item counts: as its own words say, else as what it stands below. */
    CountingKind countingKind(ParseContext place) {
        if (optional) {
            return CountingKind.OPTIONAL;
        }
        boolean again = own != null && place.countingKind() == CountingKind.ONCE && !place.oneTime();
        return again ? CountingKind.ROUTINE : place.countingKind();
    }

    /** How often it is done again, if it is. */
    Recurrence recurrence(ParseContext place) {
        return own == null ? place.recurrence() : own;
    }
}
