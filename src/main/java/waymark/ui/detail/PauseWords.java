package waymark.ui.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.ui.UiText;

/**
 * Describes what a step did to the pauses of the routine, which are saved as days on which a pause begins or ends.
 *
 * @param history all changes of the roadmap as a whole, the last one first
 */
record PauseWords(UiText words, LocalDate today, List<Change> history) {

    /** The changes of pauses in a step. */
    List<Change.OfStatus> step(String id) {
        return history.stream()
                .filter(change -> change.metadata().step().equals(id))
                .flatMap(change -> change instanceof Change.OfStatus status && status.day() != null
                        ? Stream.of(status)
                        : Stream.empty())
                .toList();
    }

    /** What the step did; {@code step} isn't empty. */
    String of(List<Change.OfStatus> step) {
        String undone = step.getFirst().metadata().undone();
        if (undone == null) {
            return did(step);
        }
        var before = step(undone);
        return words.text("detail.history.pause.undone", before.isEmpty() ? did(step) : did(before));
    }

    private String did(List<Change.OfStatus> step) {
        var from = day(step, Status.DEFERRED);
        var end = day(step, Status.DOING);
        var last = end.map(day -> day.minusDays(1));
        if (from.isPresent()) {
            return from.equals(last)
                    ? text("day", from.get())
                    : last.map(day -> text("to", from.get(), day)).orElseGet(() -> text("open", from.get()));
        }
        if (end.isPresent()) {
            return step.size() > 1 ? text("longer", last.orElseThrow()) : text("end", end.get());
        }
        return was(step.getFirst()) == Status.DOING
                ? text("longer.open")
                : text("none", step.getFirst().day());
    }

    private static Optional<LocalDate> day(List<Change.OfStatus> step, Status turn) {
        return step.stream()
                .filter(change -> change.to() == turn)
                .flatMap(change -> Stream.ofNullable(change.day()))
                .findFirst();
    }

    /** The status that the day had before. */
    private @Nullable Status was(Change.OfStatus change) {
        return history.stream()
                                .dropWhile(other -> other != change)
                                .skip(1)
                                .filter(other -> other.subject().equals(change.subject()))
                                .findFirst()
                                .orElse(null)
                        instanceof Change.OfStatus before
                ? before.to()
                : null;
    }

    private String text(String key, LocalDate... days) {
        return words.text(
                "detail.history.pause." + key,
                Stream.of(days).map(day -> words.day(day, today)).toArray());
    }
}
