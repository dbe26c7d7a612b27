package waymark.imports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Status;

/**
 * What a copy says about one of its topics.
 *
 * @param line the line where it says so, counted from 1
 * @param title its title in the copy, including its number
 * @param status its status; empty if the copy doesn't say
 * @param closed the day on which it was done or skipped; empty if the copy doesn't say
 * @param note a note on it
 * @param routine the status of a routine item on each day
 * @param answers the answers to it if it is a blank
 */
public record TopicClaim(
        int line,
        String title,
        Optional<Status> status,
        Optional<LocalDate> closed,
        Optional<String> note,
        SortedMap<LocalDate, Status> routine,
        Answers answers) {

    public TopicClaim {
        routine = Collections.unmodifiableSortedMap(routine);
    }

    /** Combines this with another claim on the same topic: the more advanced status, and both notes. */
    TopicClaim and(TopicClaim other) {
        boolean further = rank(other) > rank(this);
        var notes =
                Stream.of(note, other.note).flatMap(Optional::stream).distinct().collect(Collectors.joining("\n\n"));
        return new TopicClaim(
                line,
                title,
                further ? other.status : status,
                further ? other.closed : closed,
                Optional.of(notes).filter(text -> !text.isEmpty()),
                routine,
                answers);
    }

    private static int rank(TopicClaim claim) {
        return claim.status
                .map(now -> now == Status.OPEN ? 1 : now.isClosed() ? 3 : 2)
                .orElse(0);
    }

    /** Whether it says anything. */
    public boolean saysSomething() {
        return status.isPresent() || isAnythingElse();
    }

    /** Whether it says anything besides the status. */
    boolean isAnythingElse() {
        return note.isPresent() || !routine.isEmpty() || answers.saysSomething();
    }

    /** Whether someone has changed the topic's status. An open status doesn't undo what was done elsewhere. */
    boolean isDecided() {
        return status.filter(now -> now != Status.OPEN).isPresent();
    }
}
