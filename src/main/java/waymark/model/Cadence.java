package waymark.model;

/** How often a blank is filled in anew. */
public enum Cadence {
    /** Never: what was filled in stays until it is changed. */
    ONCE,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
