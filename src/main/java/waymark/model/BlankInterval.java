package waymark.model;

/** How often a blank is filled in anew. */
public enum BlankInterval {
    /** Never: what was filled in stays until it is changed. */
    ONCE,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
