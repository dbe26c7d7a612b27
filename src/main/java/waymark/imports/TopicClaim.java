package waymark.imports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Status;

/**
 * What a copy says of one of its topics.
 *
 * @param line where it says so, counted from 1
 * @param title what it calls the topic, with its number
 * @param status how far the topic is; none where it says nothing of that
 * @param closed the day on which it was done or skipped, as far as the copy tells
 * @param note a note on it
 * @param routine what was done of it on which days
 * @param answers what was written into it, where it is a blank
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

    /** This and what another one says of the same topic: the one that is further along, and both notes. */
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

    /** Whether it says something. */
    public boolean isAnything() {
        return status.isPresent() || isAnythingElse();
    }

    /** Whether it says more than how far the topic is. */
    boolean isAnythingElse() {
        return note.isPresent() || !routine.isEmpty() || answers.isAnything();
    }

    /** Whether somebody did something to the topic. That it is open takes back nothing that was done elsewhere. */
    boolean isDecided() {
        return status.filter(now -> now != Status.OPEN).isPresent();
    }
}
