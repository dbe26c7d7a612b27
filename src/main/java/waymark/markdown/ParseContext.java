package waymark.markdown;

import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.Recurrence;

/**
 * What stands above the topics being read.
 *
 * @param parent the index of the topic that they stand directly below
 * @param section the index of the innermost section that they stand in
 * @param countingKind what items are here unless they say otherwise
 * @param recurrence how often what is done again here is done
 * @param oneTime whether all here belongs to one day, week or event, so that nothing is done again
 * @param cadence how often blanks here are filled in anew: those of a review are
 * @param focus whether blanks here ask for what the user works on at present
 * @param number the number of the nearest numbered topic above
 * @param depth how many blocks stand around them
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

    /** Below a heading, or an entry of a list that groups items. */
    ParseContext below(int index, Title title) {
        return below(index, title, TitleWords.of(title.text()));
    }

    /** The same, where the words of the title were read before. */
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

    /** "Morning" below "Weekly Routine" is each week; "Monday" below "Daily Routine" each day that is a Monday. */
    private Recurrence recurrence(HeadingMeaning says) {
        boolean inherits = says.ownTime() && countingKind == CountingKind.ROUTINE;
        return new Recurrence(
                inherits ? recurrence.every() : says.recurrence().every(),
                says.recurrence().days().isEmpty() && countingKind == CountingKind.ROUTINE
                        ? recurrence.days()
                        : says.recurrence().days());
    }

    /** Below an item of that counting kind. */
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

    /** Where all is optional. */
    ParseContext optional() {
        return new ParseContext(
                parent, section, CountingKind.OPTIONAL, recurrence, oneTime, cadence, focus, number, depth);
    }

    /** Within one more block. */
    ParseContext deeper() {
        return new ParseContext(parent, section, countingKind, recurrence, oneTime, cadence, focus, number, depth + 1);
    }
}
