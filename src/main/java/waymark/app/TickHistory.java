package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.git.GitHistory;
import waymark.git.GitHistory.Version;
import waymark.git.NoHistoryException;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.reconcile.Comparison;

/**
 * Finds the days on which the boxes of a file were ticked, from its versions in git: each box is followed back, wherever it was and
 * whatever its wording, to the version that ticked it.
 */
final class TickHistory {
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final Map<Item, LocalDate> days = new HashMap<>();
    private Roadmap version;
    private @Nullable OffsetDateTime since;
    /** The items being followed: in this version, and in the present file. */
    private Map<Topic, Item> followed;

    private TickHistory(Roadmap roadmap, Function<OffsetDateTime, LocalDate> dayOf) {
        this.dayOf = dayOf;
        this.version = roadmap;
        this.followed = roadmap.items()
                .filter(item -> item.marker().status() != Status.OPEN)
                .collect(Collectors.toMap(item -> item, item -> item));
    }

    /**
     * The result.
     *
     * @param days the days, by the items of the present file
     * @param gap why nothing, or not everything, is known
     */
    record Known(Map<Item, LocalDate> days, Optional<NoHistoryException.Reason> gap) {}

    /** Looks up the boxes of a roadmap that was read from a file. */
    static Known of(Path file, Roadmap roadmap, GitHistory git, Function<OffsetDateTime, LocalDate> dayOf) {
        var history = new TickHistory(roadmap, dayOf);
        try {
            git.visit(file, history::visit);
            // Before the first version there was nothing.
            history.followed.values().forEach(history::date);
            return new Known(Map.copyOf(history.days), Optional.empty());
        } catch (NoHistoryException e) {
            return new Known(Map.copyOf(history.days), Optional.of(e.reason()));
        }
    }

    private boolean visit(Version earlier) {
        if (!version.source().isOf(earlier.content())) {
            Roadmap before = RoadmapParser.parse(SourceText.read(earlier.content()));
            followed = follow(before);
            version = before;
        }
        since = earlier.at();
        return !followed.isEmpty();
    }

    private Map<Topic, Item> follow(Roadmap before) {
        var still = new HashMap<Topic, Item>();
        for (Comparison.Outcome outcome : Comparison.of(before, version).items()) {
            Topic now = outcome.how().isFound() ? outcome.now().getFirst() : null;
            if (followed.get(now) instanceof Item item
                    && outcome.item().marker().status() == item.marker().status()) {
                still.put(outcome.item(), item);
                followed.remove(now);
            }
        }
        followed.values().forEach(this::date);
        return still;
    }

    private void date(Item item) {
        if (since != null) {
            days.put(item, dayOf.apply(since));
        }
    }
}
