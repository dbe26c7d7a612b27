package waymark.model;

/** The days of the week on which a routine item is due according to a heading. */
public enum WeekPart {
    /** The heading doesn't say. */
    ANY,
    /** On working days. */
    WEEKDAYS,
    /** On days off. */
    WEEKEND
}
