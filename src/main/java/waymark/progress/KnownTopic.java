package waymark.progress;

import waymark.model.Status;

/**
 * What the ledger knows of a topic.
 *
 * @param id its identity
 * @param number the label it had; may be empty
 * @param text what it said
 * @param in the id of the topic it stood below
 * @param mark the character in its box; empty where it had none
 */
public record KnownTopic(String id, String number, String text, String in, String mark) implements TopicSnapshot.Look {
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

    /** What its box said; an entry that is tracked without one is open. */
    public Status status() {
        return mark.isEmpty() ? Status.OPEN : Status.ofMark(mark.charAt(0));
    }
}
