package waymark.model;

import java.util.List;
import java.util.Locale;
import waymark.document.TextRange;

/**
 * A blank to fill in: a label and a run of underscores.
 *
 * @param text the label
 * @param kind what belongs in
 * @param cadence how often it is filled in anew; only a {@linkplain Kind#REVIEW review's} prompt ever is
 * @param focus what it says of that which the user works on at present
 * @param blank where the underscores stand
 * @param contentColumn the column, counted from 0, where lines that go on below must begin to stay in the same list item
 */
public record Blank(
        int index,
        int parent,
        TextRange range,
        String number,
        String text,
        Kind kind,
        BlankInterval cadence,
        Focus focus,
        TextRange blank,
        int contentColumn)
        implements Topic {

    @Override
    public Blank relocated(Relocation there, List<Topic> below) {
        return new Blank(
                there.index(index),
                there.index(parent),
                there.range(range),
                number,
                text,
                kind,
                cadence,
                focus,
                there.range(blank),
                contentColumn);
    }

    /** What belongs into a blank. */
    public enum Kind {
        /** Any words. */
        TEXT,
        /** A date. */
        DATE,
        /** An answer that is given anew each week, month, quarter or year. */
        REVIEW;

        /** Its name in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a blank says of that which the user works on at present. */
    public enum Focus {
        /** Nothing. */
        NONE,
        /** The phase. */
        PHASE,
        /** The topic. */
        TOPIC,
        /** Something else, such as a date. */
        OTHER
    }
}
