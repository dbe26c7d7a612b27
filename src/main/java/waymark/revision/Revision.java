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
 * The done topics that are due for revision on a day. A pure function of the known answers: each counts by its day, whatever order the
 * answers of several devices arrive in.
 *
 * @param due the topics to revise, longest overdue first; never more than remain of the {@value #A_DAY} per day
 * @param answered the number of answers given on that day
 */
public record Revision(List<Due> due, int answered) {
    /** No topics to revise. */
    public static final Revision NONE = new Revision(List.of(), 0);

    private static final int A_DAY = 5;

    /**
     * A topic that is due.
     *
     * @param since the day from which on it is due
     * @param done the day on which it was done; empty if its box was ticked in the file
     * @param last the last answer
     */
    public record Due(Item item, LocalDate since, Optional<LocalDate> done, Optional<Answer> last) {}

    /** The answer given on a day. */
    public record Answer(LocalDate day, Recall recall) {}

    /** The revision on the day of {@code activity}. */
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

    /** Whether a topic is revised: it is done, and neither a goal nor a routine item. */
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

    /** Ticking a topic counts as knowing it. Answers given before that are ignored. */
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
        // Topics without a date come after all that have one.
        LocalDate since = memory == null ? activity.rollup().today() : seen.plusDays(memory.interval());
        return Stream.of(new Due(item, since, done, given.isEmpty() ? Optional.empty() : Optional.of(given.getLast())));
    }
}
