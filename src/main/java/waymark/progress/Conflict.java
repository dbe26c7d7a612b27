package waymark.progress;

import java.util.Optional;

/**
 * Two sides that didn't know of each other gave the same subject different values. The greater id is in effect until the user decides.
 *
 * @param here the last change of this side
 * @param there the last change of the other side
 */
public record Conflict(Change here, Change there) {

    /** The conflict between two changes; empty if they agree. */
    static Optional<Conflict> of(Change here, Change there) {
        return here.agreesWith(there) ? Optional.empty() : Optional.of(new Conflict(here, there));
    }

    /** The change that is in effect without a decision. */
    public Change winner() {
        return here.metadata().id().compareTo(there.metadata().id()) < 0 ? there : here;
    }

    /** Whether the user hasn't decided yet. A decision that was undone doesn't count. */
    public boolean isOpen(Progress progress) {
        return progress.latest(here.subject())
                .filter(latest -> latest.equals(winner())
                        || latest.metadata().undoes().isPresent() && latest.agreesWith(winner()))
                .isPresent();
    }
}
