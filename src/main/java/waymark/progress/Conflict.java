package waymark.progress;

import java.util.Optional;

/**
 * Two sides that didn't know of each other said something else of the same thing. The greater id holds, until the user
 * decides.
 *
 * @param here what this side said last
 * @param there what the other side said last
 */
public record Conflict(Change here, Change there) {

    /** The clash of two changes of the same subject; none where they say the same. */
    static Optional<Conflict> of(Change here, Change there) {
        return here.agreesWith(there) ? Optional.empty() : Optional.of(new Conflict(here, there));
    }

    /** The change that holds by itself. */
    public Change winner() {
        return here.metadata().id().compareTo(there.metadata().id()) < 0 ? there : here;
    }

    /** Whether the user has not decided yet. A decision that was taken back is none. */
    public boolean isOpen(Progress progress) {
        return progress.latest(here.subject())
                .filter(latest -> latest.equals(winner())
                        || latest.metadata().undoes().isPresent() && latest.agreesWith(winner()))
                .isPresent();
    }
}
