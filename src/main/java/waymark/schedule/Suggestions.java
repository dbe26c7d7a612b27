package waymark.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.schedule.Suggestion.Reason;

/**
 * Suggests what the user could continue with: what the current focus names, what is in progress, what follows what was done last, what was
 * put off long ago. A pure function.
 */
final class Suggestions {
    private static final int MOST = 3;
    private static final int MOST_BEGUN = 2;
    private static final int LONG_AGO_DAYS = 28;

    private final Activity activity;
    private final Rollup rollup;
    private final LocalDate today;
    private final List<Item> leaves;

    private Suggestions(Activity activity, LocalDate today) {
        this.activity = activity;
        this.rollup = activity.rollup();
        this.today = today;
        this.leaves = rollup.roadmap()
                .items()
                .filter(item -> item.isLeaf() && rollup.countingKind(item) == CountingKind.ONCE)
                .toList();
    }

    /**
     * Up to three topics, likeliest first.
     *
     * @param focus the topics named by the current focus
     * @param unwanted the items not to suggest
     */
    static List<Suggestion> of(Activity activity, LocalDate today, List<Topic> focus, Predicate<Item> unwanted) {
        var suggestions = new Suggestions(activity, today);
        List<Item> begun = suggestions.begun();
        List<Suggestion> next = suggestions.next(focus);
        var taken = new HashSet<Item>();
        return Stream.of(
                        suggestions.named(focus),
                        begun.stream().limit(MOST_BEGUN).map(suggestions::begun),
                        next.stream()
                                .filter(each -> !unwanted.test(each.item()))
                                .limit(1),
                        suggestions.putOff().limit(1),
                        begun.stream().map(suggestions::begun),
                        next.stream())
                .flatMap(each -> each)
                .filter(each -> !unwanted.test(each.item()) && taken.add(each.item()))
                .limit(MOST)
                .toList();
    }

    private boolean isOpen(Item leaf) {
        Status status = rollup.status(leaf);
        return status == Status.OPEN || status == Status.DOING;
    }

    /** The first open item of each topic that is named. Phases are left out: their items are suggested as what comes next. */
    private Stream<Suggestion> named(List<Topic> focus) {
        return focus.stream()
                .filter(topic -> !isPhase(topic))
                .flatMap(topic -> rollup.roadmap().subtree(topic).stream()
                        .filter(below -> below instanceof Item leaf
                                && leaf.isLeaf()
                                && rollup.countingKind(leaf) != CountingKind.ROUTINE
                                && isOpen(leaf))
                        .limit(1))
                .map(leaf -> new Suggestion((Item) leaf, new Reason.Focus()));
    }

    private static boolean isPhase(Topic topic) {
        return topic instanceof Section section && section.isPhase();
    }

    private List<Item> begun() {
        return leaves.stream()
                .filter(leaf -> rollup.status(leaf) == Status.DOING)
                .sorted(Comparator.comparing(this::changeId).reversed())
                .toList();
    }

    private Suggestion begun(Item leaf) {
        return new Suggestion(leaf, new Reason.Doing(activity.since(leaf)));
    }

    private Stream<Suggestion> putOff() {
        return leaves.stream()
                .filter(leaf -> rollup.status(leaf) == Status.DEFERRED)
                .filter(leaf -> activity.since(leaf)
                        .filter(day -> ChronoUnit.DAYS.between(day, today) >= LONG_AGO_DAYS)
                        .isPresent())
                .sorted(Comparator.comparing(this::changeId))
                .map(leaf -> new Suggestion(
                        leaf,
                        new Reason.Deferred(
                                ChronoUnit.WEEKS.between(activity.since(leaf).orElse(today), today))));
    }

    /**
     * The open items after the one that was done last: first in its section, then up to the end, then from the beginning. Those of phases
     * in the focus come first.
     */
    private List<Suggestion> next(List<Topic> focus) {
        Optional<Item> last = leaves.stream()
                .filter(leaf ->
                        rollup.status(leaf) == Status.DONE && change(leaf).isPresent())
                .max(Comparator.comparing(this::changeId));
        var ways = new ArrayList<Stream<Item>>();
        focus.stream().filter(Suggestions::isPhase).forEach(phase -> {
            last.filter(leaf -> isBelow(leaf, phase)).ifPresent(leaf -> from(leaf, ways));
            ways.add(leaves.stream().filter(leaf -> isBelow(leaf, phase)));
        });
        last.ifPresent(leaf -> from(leaf, ways));
        ways.add(leaves.stream());
        return ways.stream()
                .flatMap(way -> way)
                .filter(leaf -> rollup.status(leaf) == Status.OPEN)
                .distinct()
                .limit(2L * MOST + 10)
                .map(leaf -> new Suggestion(leaf, new Reason.Next(section(leaf))))
                .toList();
    }

    private void from(Item last, List<Stream<Item>> ways) {
        Section section = section(last);
        ways.add(leaves.stream().filter(leaf -> leaf.index() > last.index() && isBelow(leaf, section)));
        ways.add(leaves.stream().filter(leaf -> isBelow(leaf, section)));
        ways.add(leaves.stream().filter(leaf -> leaf.index() > last.index()));
    }

    private boolean isBelow(Topic leaf, Topic above) {
        return leaf.index() > above.index()
                && leaf.index()
                        < above.index() + rollup.roadmap().subtree(above).size();
    }

    private Section section(Item leaf) {
        Topic above = leaf;
        while (!(above instanceof Section section)) {
            above = rollup.roadmap().parent(above).orElseThrow();
        }
        return section;
    }

    private Optional<Change.OfStatus> change(Item leaf) {
        return rollup.progress().item(rollup.ids().id(leaf));
    }

    private String changeId(Item leaf) {
        return change(leaf).map(change -> change.metadata().id()).orElse("");
    }
}
