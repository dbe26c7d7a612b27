package waymark.markdown;

import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.Recurrence;

/**
 * The context of the topics being read.
 *
 * @param parent the index of their parent
 * @param section the index of the innermost section that contains them
 * @param countingKind the default counting kind of items
 * @param recurrence how often routine items are repeated
 * @param oneTime whether everything here belongs to a single day, week or event, so that nothing is repeated
 * @param cadence how often blanks are filled in again, as those of a review are
 * @param focus whether blanks ask about the user's current work
 * @param number the number of the nearest numbered ancestor
 * @param depth the number of enclosing blocks
 */
record ParseContext(
        int parent,
        int section,
        CountingKind countingKind,
        Recurrence recurrence,
        boolean oneTime,
        BlankInterval cadence,
        boolean focus,
        String number,
        int depth) {

    static ParseContext root(int index) {
        return new ParseContext(
                index, index, CountingKind.ONCE, Recurrence.DAILY, false, BlankInterval.ONCE, false, "", 1);
    }

    /** Below a heading, or below a list entry that groups items. */
    ParseContext below(int index, Title title) {
        return below(index, title, TitleWords.of(title.text()));
    }

    /** The same, with the words of the title already parsed. */
    ParseContext below(int index, Title title, TitleWords words) {
        HeadingMeaning says = HeadingMeaning.of(title.text(), words);
        boolean routine = says.countingKind() == CountingKind.ROUTINE;
        boolean ignored = routine && (oneTime || says.oneTime());
        CountingKind own = says.countingKind() == null || ignored ? countingKind : says.countingKind();
        return new ParseContext(
                index,
                index,
                own,
                routine && !ignored ? recurrence(says) : recurrence,
                oneTime || says.oneTime(),
                says.review() == BlankInterval.ONCE ? cadence : says.review(),
                FocusWords.isFocus(words),
                title.number().isEmpty() ? number : title.number(),
                depth);
    }

    /** "Morning" below "Weekly Routine" means each week; "Monday" below "Daily Routine" means each day that is a Monday. */
    private Recurrence recurrence(HeadingMeaning says) {
        boolean inherits = says.ownTime() && countingKind == CountingKind.ROUTINE;
        return new Recurrence(
                inherits ? recurrence.every() : says.recurrence().every(),
                says.recurrence().days().isEmpty() && countingKind == CountingKind.ROUTINE
                        ? recurrence.days()
                        : says.recurrence().days());
    }

    /** Below an item with that counting kind. */
    ParseContext below(int index, Title title, CountingKind itsCountingKind) {
        return new ParseContext(
                index,
                section,
                itsCountingKind,
                recurrence,
                oneTime,
                cadence,
                focus,
                title.number().isEmpty() ? number : title.number(),
                depth);
    }

    /** A context in which everything is optional. */
    ParseContext optional() {
        return new ParseContext(
                parent, section, CountingKind.OPTIONAL, recurrence, oneTime, cadence, focus, number, depth);
    }

    /** Inside one more block. */
    ParseContext deeper() {
        return new ParseContext(parent, section, countingKind, recurrence, oneTime, cadence, focus, number, depth + 1);
    }
}
