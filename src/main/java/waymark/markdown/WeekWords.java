package waymark.markdown;

import waymark.model.WeekPart;

/** Determines from a heading's words in which part of the week the routine items below are due. */
final class WeekWords {
    private WeekWords() {}

    /** The days that a heading names; weekdays and weekend together are all days. */
    static WeekPart part(String title) {
        return part(TitleWords.of(title));
    }

    /** The same, with its words already parsed. */
    static WeekPart part(TitleWords words) {
        boolean weekend = words.has(WordKind.WEEKEND);
        boolean weekdays = words.has(WordKind.WEEKDAYS);
        if (weekend == weekdays) {
            return WeekPart.ANY;
        }
        return weekend ? WeekPart.WEEKEND : WeekPart.WEEKDAYS;
    }
}
