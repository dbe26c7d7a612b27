package waymark.progress;

import waymark.model.Status;

/**
 * What the ledger knows of a topic.
 *
 * @param id its identity
 * @param number the label it had; may be empty
 * @param text what it said
 * @param in the id of the topic it stood below
 * @param mark the character in its box; {@link #ENDLESS} for a phase without an end; empty where it had none
 */
public record KnownTopic(String id, String number, String text, String in, String mark) implements TopicSnapshot.Look {
    /** Stands in place of the box of a phase that has no end. */
    public static final String ENDLESS = "∞";

    public KnownTopic {
        // Nearly all have one of these: a text of its own for each would be much of what a roadmap takes in memory.
        mark = switch (mark) {
            case " " -> " ";
            case "x" -> "x";
            default -> mark;
        };
    }

    /** Whether it was an item. */
    public boolean isItem() {
        return id.startsWith("t_");
    }

    /** Whether it was a phase without an end. Progress files of earlier versions of the program don't say so. */
    public boolean isEndless() {
        return !isItem() && mark.equals(ENDLESS);
    }

    /** What its box said; an entry that is tracked without one is open. */
    public Status status() {
        return mark.isEmpty() ? Status.OPEN : Status.ofMark(mark.charAt(0));
    }
}
