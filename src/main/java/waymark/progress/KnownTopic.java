package waymark.progress;

import waymark.model.Status;

/**
 * What the ledger knows about a topic.
 *
 * @param id its identity
 * @param number its number; may be empty
 * @param text its text
 * @param in the id of its parent
 * @param mark the character in its box; {@link #ENDLESS} for a phase without an end; empty if it had none
 */
public record KnownTopic(String id, String number, String text, String in, String mark) implements TopicSnapshot.Look {
    /** Replaces the character of a box for a phase without an end. */
    public static final String ENDLESS = "∞";

    public KnownTopic {
        // Nearly all topics have one of these: separate strings would take up much of a roadmap's memory.
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

    /** Whether it was a phase without an end. Progress files of earlier versions of the program don't record this. */
    public boolean isEndless() {
        return !isItem() && mark.equals(ENDLESS);
    }

    /** The status of its box; a tracked entry without a box is open. */
    public Status status() {
        return mark.isEmpty() ? Status.OPEN : Status.ofMark(mark.charAt(0));
    }
}
