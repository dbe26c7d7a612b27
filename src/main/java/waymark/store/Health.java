package waymark.store;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.progress.Change;

/**
 * The condition of a progress file.
 *
 * @param name the file's name
 * @param size its size in bytes
 * @param contents its content
 * @param obstacle the error that an append would fail with; null if there is none
 */
public record Health(
        String name,
        long size,
        ProgressFileContents contents,
        @Nullable IOException obstacle) {

    /** The time of the first change, by the clock of the device. */
    public Optional<OffsetDateTime> first() {
        return changes().isEmpty()
                ? Optional.empty()
                : Optional.of(changes().getFirst().metadata().at());
    }

    /** The time of the last change, by the clock of the device. */
    public Optional<OffsetDateTime> last() {
        return changes().isEmpty()
                ? Optional.empty()
                : Optional.of(changes().getLast().metadata().at());
    }

    /** The changes that were understood, oldest first. */
    public List<Change> changes() {
        return contents.ledger().entries().stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }
}
