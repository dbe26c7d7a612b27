package waymark.model;

/** How often a blank is filled in again. */
public enum BlankInterval {
    /** Never: the answer stays until it is changed. */
    ONCE,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
