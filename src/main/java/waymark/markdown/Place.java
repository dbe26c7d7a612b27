package waymark.markdown;

import org.jspecify.annotations.Nullable;
import waymark.model.Cadence;
import waymark.model.Nature;

/**
 * What stands above the topics being read.
 *
 * @param parent the index of the topic that they stand directly below
 * @param nature what items are here unless they say otherwise
 * @param cadence how often blanks here are filled in anew: those of a review are
 * @param focus whether blanks here ask for what the reader works on at present
 * @param number the number of the nearest numbered topic above
 * @param depth how many blocks stand around them
 */
record Place(int parent, Nature nature, Cadence cadence, boolean focus, String number, int depth) {

    static Place root(int index) {
        return new Place(index, Nature.ONCE, Cadence.ONCE, false, "", 1);
    }

    /** Below a heading, or an entry of a list that groups items. */
    Place below(int index, Title title) {
        @Nullable Nature own = Conventions.ofHeading(title.text());
        return new Place(
                index,
                own == null ? nature : own,
                Conventions.cadence(title.text()).orElse(cadence),
                FocusWords.isFocus(title.text()),
                title.number().isEmpty() ? number : title.number(),
                depth);
    }

    /** Below an item of that nature. */
    Place below(int index, Title title, Nature itsNature) {
        return new Place(index, itsNature, cadence, focus, title.number().isEmpty() ? number : title.number(), depth);
    }

    /** Within one more block. */
    Place deeper() {
        return new Place(parent, nature, cadence, focus, number, depth + 1);
    }
}
