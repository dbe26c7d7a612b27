package waymark.store;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.progress.Change;

/**
 * How a progress file is.
 *
 * @param name the file's name
 * @param size how many bytes it has
 * @param contents what it says
 * @param obstacle what an append would fail with; null where nothing is in its way
 */
public record Health(
        String name, long size, Contents contents, @Nullable IOException obstacle) {

    /** When the first change was made, by the clock of the device. */
    public Optional<OffsetDateTime> first() {
        return changes().isEmpty()
                ? Optional.empty()
                : Optional.of(changes().getFirst().metadata().at());
    }

    /** When the last change was made, by the clock of the device. */
    public Optional<OffsetDateTime> last() {
        return changes().isEmpty()
                ? Optional.empty()
                : Optional.of(changes().getLast().metadata().at());
    }

    /** The changes that were understood, the oldest first. */
    public List<Change> changes() {
        return contents.ledger().entries().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }
}
