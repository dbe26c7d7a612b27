package waymark.model;

import java.util.List;
import java.util.Locale;
import waymark.document.TextRange;

/**
 * A blank to fill in: a label and a run of underscores.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("## Now\n- **Start date**: ____\n".getBytes(UTF_8)));
 * var blank = plan.all(Blank.class).findFirst().orElseThrow();
 * blank.text();   // Start date
 * blank.kind();   // DATE
 * }
 *
 * @param text the label
 * @param kind what kind of answer belongs in it
 * @param cadence how often it is filled in again; {@link BlankInterval#ONCE} except for a {@linkplain Kind#REVIEW review's} prompt
 * @param focus what it asks about the user's current work
 * @param blank the range of the underscores
 * @param contentColumn the 0-based column at which continuation lines below must start to stay in the same list item
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

    /** What kind of answer belongs in a blank. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A date. */
        DATE,
        /** An answer that is given again each week, month, quarter or year. */
        REVIEW;

        /** The name used in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a blank asks about the user's current work. */
    public enum Focus {
        /** Nothing. */
        NONE,
        /** The current phase. */
        PHASE,
        /** The current topic. */
        TOPIC,
        /** Something else, such as a date. */
        OTHER
    }
}
