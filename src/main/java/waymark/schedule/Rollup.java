package waymark.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import org.pcollections.IntTreePMap;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/**
 * The one place that counts: statuses of items, tallies of what is below topics, statuses of phases. The window, the command line and
 * exports show its results. Immutable; after a change of an item, only its path to the root is counted again.
 */
public final class Rollup {
    private final Roadmap roadmap;
    private final TopicIds ids;
    private final Progress progress;
    private final LocalDate today;
    private final CountingKinds countingKinds;
    private final Timetable timetable;
    private final IntTreePMap<Tally> tallies;

    private Rollup(
            Roadmap roadmap,
            TopicIds ids,
            Progress progress,
            LocalDate today,
            CountingKinds countingKinds,
            Timetable timetable,
            IntTreePMap<Tally> tallies) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.progress = progress;
        this.today = today;
        this.countingKinds = countingKinds;
        this.timetable = timetable;
        this.tallies = tallies;
    }

    /**
     * Counts a whole roadmap.
     *
     * @param today the day whose routine is shown
     */
    public static Rollup of(Roadmap roadmap, TopicIds ids, Progress progress, LocalDate today) {
        return of(roadmap, ids, progress, today, Week.STANDARD);
    }

    /** Counts a whole roadmap for another kind of week. */
    public static Rollup of(Roadmap roadmap, TopicIds ids, Progress progress, LocalDate today, Week week) {
        var countingKinds = CountingKinds.of(roadmap, ids, progress);
        var timetable = new Timetable(Routine.of(roadmap, countingKinds), week);
        var empty = new Rollup(roadmap, ids, progress, today, countingKinds, timetable, IntTreePMap.empty());
        var sums = new Tally[roadmap.size()];
        IntTreePMap<Tally> tallies = IntTreePMap.empty();
        for (int i = roadmap.size() - 1; i >= 0; i--) {
            Topic topic = roadmap.topic(i);
            Tally own = sums[i];
            if (own != null) {
                tallies = tallies.plus(i, own);
            } else if (topic instanceof Item leaf && leaf.isLeaf()) {
                own = empty.own(leaf);
            }
            if (own != null && topic.parent() >= 0) {
                Tally sum = sums[topic.parent()];
                sums[topic.parent()] = sum == null ? own : sum.plus(own);
            }
        }
        return new Rollup(roadmap, ids, progress, today, countingKinds, timetable, tallies);
    }

    /**
     * The rollup after the status of some items changed; items may be listed more than once. Items with others below them follow those and
     * are ignored. If the counting kind of a section changes, everything must be counted again with {@link #of}.
     */
    public Rollup with(Progress next, Collection<Item> changed) {
        return with(new Rollup(roadmap, ids, next, today, countingKinds, timetable, tallies), changed);
    }

    /** The same progress on another day, which affects the routine. */
    public Rollup onDay(LocalDate day) {
        return with(new Rollup(roadmap, ids, progress, day, countingKinds, timetable, tallies), timetable.items());
    }

    /** The same rollup for another kind of week. */
    public Rollup in(Week week) {
        if (week.equals(week())) {
            return this;
        }
        var other = new Timetable(timetable.routine(), week);
        return with(new Rollup(roadmap, ids, progress, today, countingKinds, other, tallies), timetable.items());
    }

    /** The user's week. */
    public Week week() {
        return timetable.week();
    }

    Timetable timetable() {
        return timetable;
    }

    /** Whether a routine item is due on the day that is shown. */
    public boolean isDue(Item leaf) {
        String id = ids.id(leaf);
        return timetable.isDue(
                leaf,
                today,
                day -> progress.onDay(id, day).filter(Status.DONE::equals).isPresent());
    }

    /** Whether a routine item is meant for that day of the week, whether or not it is done. */
    public boolean isMeantFor(Item leaf, LocalDate day) {
        return timetable.isMeantFor(leaf, day);
    }

    private Rollup with(Rollup after, Collection<Item> changed) {
        IntTreePMap<Tally> sums = tallies;
        var counted = new HashSet<Integer>();
        for (Item item : changed) {
            if (!item.isLeaf() || !counted.add(item.index())) {
                continue;
            }
            Tally difference = after.own(item).minus(own(item));
            for (int above = item.parent();
                    above >= 0;
                    above = roadmap.topic(above).parent()) {
                sums = sums.plus(above, sums.get(above).plus(difference));
            }
        }
        return new Rollup(roadmap, ids, after.progress, after.today, countingKinds, after.timetable, sums);
    }

    /** The roadmap that is counted. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /** The ids of its topics. */
    public TopicIds ids() {
        return ids;
    }

    /** The user's progress. */
    public Progress progress() {
        return progress;
    }

    /** The day whose routine is shown. */
    public LocalDate today() {
        return today;
    }

    /** How an item counts: as the user decided for the nearest section above, otherwise by the author's words. */
    public CountingKind countingKind(Item item) {
        return countingKinds.of(item);
    }

    /** The default counting kind of a section's items, which the author's words may override. */
    public CountingKind countingKind(Section section) {
        return countingKinds.of(section);
    }

    /** The counting rule in use. */
    public CountingRule rule() {
        return countingKinds.rule();
    }

    /** The same rollup under another counting rule. */
    public Rollup counting(CountingRule rule) {
        return rule.equals(rule())
                ? this
                : new Rollup(roadmap, ids, progress, today, countingKinds.counting(rule), timetable, tallies);
    }

    /** Whether an item has its own box, rather than one that follows what is below it. */
    public boolean hasOwnBox(Item item) {
        return item.isLeaf() || rule().ownBoxes();
    }

    /** The overall progress. */
    public Count overall() {
        return overall(roadmap.root());
    }

    /** The part of the overall progress that is below a topic. */
    public Count overall(Topic topic) {
        Tally all = tally(topic);
        Count count = all.once();
        count = rule().optional() ? count.plus(all.optional()) : count;
        return rule().goals() ? count.plus(all.goal()) : count;
    }

    /** Whether an item is part of the overall progress. */
    public boolean isCounted(Item item) {
        return item.isLeaf() && isCounted(countingKind(item));
    }

    /** Whether items of this counting kind are part of the overall progress. */
    public boolean isCounted(CountingKind countingKind) {
        return switch (countingKind) {
            case ONCE -> true;
            case OPTIONAL -> rule().optional();
            case GOAL -> rule().goals();
            case ROUTINE -> false;
        };
    }

    /** The tally of the leaves below a topic, or of the topic itself if it is a leaf. */
    public Tally tally(Topic topic) {
        Tally below = tallies.get(topic.index());
        if (below != null) {
            return below;
        }
        return topic instanceof Item leaf && leaf.isLeaf() ? own(leaf) : Tally.NONE;
    }

    /** What the topic's box shows. If the user changed nothing below an item, its own mark in the file is used. */
    public Box box(Topic topic) {
        if (topic instanceof Item item) {
            if (hasOwnBox(item)) {
                return Box.of(status(item));
            }
            if (tally(item).count().touched() == 0) {
                return Box.of(item.marker().status());
            }
        }
        Count count = tally(topic).count();
        if (count.isComplete()) {
            return Box.DONE;
        }
        if (count.all() > 0 && count.counted() == 0) {
            return Box.SKIPPED;
        }
        return count.isStarted() ? Box.MIXED : Box.OPEN;
    }

    /** The author's own sign, shown instead of an open box, if the user set no status; otherwise empty. */
    public String sign(Topic topic) {
        if (!(topic instanceof Item item) || box(item) != Box.OPEN) {
            return "";
        }
        boolean said = hasOwnBox(item)
                ? progress.item(ids.id(item)).map(Change.OfStatus::to).isPresent()
                : tally(item).count().touched() > 0;
        return said ? "" : item.marker().ownSign();
    }

    /** The status of a leaf: that set by the user, otherwise that in the file. For a routine item, the status of the day that is shown. */
    public Status status(Item leaf) {
        String id = ids.id(leaf);
        return switch (countingKinds.of(leaf)) {
            case ROUTINE -> progress.onDay(id, today).orElse(leaf.marker().status());
            case ONCE, GOAL, OPTIONAL ->
                progress.item(id).map(Change.OfStatus::to).orElse(leaf.marker().status());
        };
    }

    /** The status of a phase: that set by the user, otherwise that of its status line, otherwise that of its items. */
    public PhaseState phase(Section phase) {
        return PhaseState.of(
                progress.phase(ids.id(phase)),
                roadmap.statusLine(phase).flatMap(StatusLine::chosen),
                tally(phase).count());
    }

    /** The progress of some leaves. */
    public Count count(Collection<Item> leaves) {
        return leaves.stream().map(this::count).reduce(Count.NONE, Count::plus);
    }

    private Tally own(Item leaf) {
        return Tally.of(
                countingKinds.of(leaf), count(leaf), countingKinds.of(leaf) == CountingKind.ROUTINE && isDue(leaf));
    }

    private Count count(Item leaf) {
        Status status = status(leaf);
        String id = ids.id(leaf);
        boolean touched = countingKinds.of(leaf) == CountingKind.ROUTINE
                ? progress.onDay(id, today).isPresent()
                : progress.item(id).isPresent();
        return Count.of(status, touched);
    }
}
