package waymark.markdown;

import org.jspecify.annotations.Nullable;
import waymark.model.Nature;

/**
 * What stands above the topics being read.
 *
 * @param parent the index of the topic that they stand directly below
 * @param nature what items are here unless they say otherwise
 * @param form what blanks here are for
 * @param number the number of the nearest numbered topic above
 * @param depth how many blocks stand around them
 */
record Place(int parent, Nature nature, Form form, String number, int depth) {

    /** What blanks are for, as the heading above them says. */
    enum Form {
        NONE,
        REVIEW,
        FOCUS;

        /** What a heading in this form begins. A review ends with its section alone. */
        Form below(String title) {
            if (this == REVIEW || Conventions.isReview(title)) {
                return REVIEW;
            }
            return FocusWords.isFocus(title) ? FOCUS : NONE;
        }
    }

    static Place root(int index) {
        return new Place(index, Nature.ONCE, Form.NONE, "", 1);
    }

    /** Below a heading, or an entry of a list that groups items. */
    Place below(int index, Title title) {
        @Nullable Nature own = Conventions.ofHeading(title.text());
        return new Place(
                index,
                own == null ? nature : own,
                form.below(title.text()),
                title.number().isEmpty() ? number : title.number(),
                depth);
    }

    /** Below an item of that nature. */
    Place below(int index, Title title, Nature itsNature) {
        return new Place(index, itsNature, form, title.number().isEmpty() ? number : title.number(), depth);
    }

    /** Within one more block. */
    Place deeper() {
        return new Place(parent, nature, form, number, depth + 1);
    }
}
