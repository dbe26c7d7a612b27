package waymark.revision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;

/**
 * Which done topics come back on a day. A pure function of what is known: what was answered counts by its day, so in whatever
 * order the answers of several devices come together.
 *
 * @param due what to look at, what waits longest first; never more than are left of the {@value #A_DAY} of a day
 * @param answered how many were answered on that day
 */
public record Revision(List<Due> due, int answered) {
    /** What there is where nothing is to come back. */
    public static final Revision NONE = new Revision(List.of(), 0);

    private static final int A_DAY = 5;

    /**
     * A topic that comes back.
     *
     * @param since the day from which on it waits
     * @param done the day on which it was done; none where its box was ticked in the file
     * @param last what was answered last
     */
    public record Due(Item item, LocalDate since, Optional<LocalDate> done, Optional<Answer> last) {}

    /** What was answered on a day. */
    public record Answer(LocalDate day, Recall recall) {}

    /** What comes back on the day that {@code activity} is counted for. */
    public static Revision of(Activity activity) {
        Rollup rollup = activity.rollup();
        LocalDate day = rollup.today();
        var answers = answers(rollup);
        int answered = (int) answers.values().stream()
                .filter(given -> given.containsKey(day))
                .count();
        var due = rollup.roadmap()
                .items()
                .filter(item -> isRevised(rollup, item))
                .flatMap(item -> due(item, activity, answers.getOrDefault(item, new TreeMap<>())))
                .filter(each -> !each.since().isAfter(day))
                .sorted(Comparator.comparing(Due::since)
                        .thenComparing(each -> each.item().index()))
                .limit(Math.max(0, A_DAY - answered))
                .toList();
        return new Revision(due, answered);
    }

    /** Whether a topic is one that comes back: done, no goal, and nothing of the routine. */
    public static boolean isRevised(Rollup rollup, Topic topic) {
        return topic instanceof Item item
                && item.isLeaf()
                && rollup.status(item) == Status.DONE
                && (rollup.countingKind(item) == CountingKind.ONCE
                        || rollup.countingKind(item) == CountingKind.OPTIONAL);
    }

    private static Map<Topic, SortedMap<LocalDate, Recall>> answers(Rollup rollup) {
        var answers = new HashMap<Topic, SortedMap<LocalDate, Recall>>();
        rollup.progress().latest(topic -> true, false).forEach(change -> {
            if (change instanceof Change.OfRecall answer && answer.recall() != null) {
                rollup.ids()
                        .topic(rollup.roadmap(), answer.item())
                        .ifPresent(topic -> answers.computeIfAbsent(topic, first -> new TreeMap<>())
                                .put(answer.day(), answer.recall()));
            }
        });
        return answers;
    }

    /** Ticking says that it is known. What was answered before it was ticked is of another time. */
    private static Stream<Due> due(Item item, Activity activity, SortedMap<LocalDate, Recall> answers) {
        Optional<LocalDate> done = activity.since(item);
        @Nullable MemoryState memory = done.isPresent() ? MemoryState.first(Recall.KNOWN) : null;
        LocalDate seen = done.orElse(LocalDate.MIN);
        var given = new ArrayList<Answer>();
        for (var each : done.map(answers::tailMap).orElse(answers).entrySet()) {
            memory = memory == null
                    ? MemoryState.first(each.getValue())
                    : memory.after(ChronoUnit.DAYS.between(seen, each.getKey()), each.getValue());
            seen = each.getKey();
            given.add(new Answer(seen, each.getValue()));
        }
        // What has no day waits behind all that has one.
        LocalDate since = memory == null ? activity.rollup().today() : seen.plusDays(memory.interval());
        return Stream.of(new Due(item, since, done, given.isEmpty() ? Optional.empty() : Optional.of(given.getLast())));
    }
}
