package waymark.markdown;

import waymark.model.WeekPart;

/** On which part of the week the routine below a heading is due, as its words say. */
final class WeekWords {
    private WeekWords() {}

    /** The days that a heading names; both kinds are all days. */
    static WeekPart part(String title) {
        return part(TitleWords.of(title));
    }

    /** The same, where its words were read before. */
    static WeekPart part(TitleWords words) {
        boolean weekend = words.has(WordKind.WEEKEND);
        boolean weekdays = words.has(WordKind.WEEKDAYS);
        if (weekend == weekdays) {
            return WeekPart.ANY;
        }
        return weekend ? WeekPart.WEEKEND : WeekPart.WEEKDAYS;
    }
}
