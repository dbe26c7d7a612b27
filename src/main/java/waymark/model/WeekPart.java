package waymark.model;

/** On which days of the week a routine is meant to be done, as far as a heading says so. */
public enum WeekPart {
    /** Nothing is said. */
    ANY,
    /** On working days. */
    WEEKDAYS,
    /** On the days off. */
    WEEKEND
}
