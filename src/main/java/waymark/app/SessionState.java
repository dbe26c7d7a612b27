package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import waymark.app.Problem.Kind;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.FoldedLedger;
import waymark.progress.Ledger;
import waymark.progress.OwnTopics;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.progress.UndoHistory;
import waymark.schedule.Activity;
import waymark.schedule.CountingRule;
import waymark.schedule.Rollup;
import waymark.schedule.Week;

/**
 * The complete state of an open roadmap at one moment. Replaced with each change, never modified.
 *
 * @param file the roadmap's file
 * @param changes what has changed in the roadmap since its last snapshot
 * @param oddities the problems with the two files; {@link #problems()} contains more
 */
public record SessionState(
        Path file,
        Ledger ledger,
        UndoHistory history,
        Rollup rollup,
        RoadmapDiff changes,
        SaveState saved,
        List<Problem> oddities) {
    private static final int DAYS_BEFORE_NEW = 31;

    private static final Pattern ENTRY = Pattern.compile(
            "^[ \\t>]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]|^[ \\t>]*+\\|?[ \\t:]*+-++[ \\t:]*+\\|", Pattern.MULTILINE);

    /** The roadmap, including the user's own topics. */
    public Roadmap roadmap() {
        return rollup.roadmap();
    }

    /** The ids of its topics. */
    public TopicIds ids() {
        return rollup.ids();
    }

    /** The user's progress. */
    public Progress progress() {
        return rollup.progress();
    }

    /** When the present values were set. */
    public Activity activity(Function<OffsetDateTime, LocalDate> dayOf) {
        return changes.activity(rollup, dayOf);
    }

    SessionState withSaved(SaveState next) {
        return new SessionState(file, ledger, history, rollup, changes, next, oddities);
    }

    SessionState withOddities(List<Problem> next) {
        return new SessionState(file, ledger, history, rollup, changes, saved, next);
    }

    private SessionState withRollup(Rollup next) {
        return new SessionState(file, ledger, history, next, changes, saved, oddities);
    }

    private SessionState withChanges(RoadmapDiff next) {
        return new SessionState(file, ledger, history, rollup, next, saved, oddities);
    }

    /** The same with another ledger. {@code counted} is the rollup of that ledger's progress. */
    private SessionState withLedger(FoldedLedger fold, Rollup counted) {
        return new SessionState(file, fold.ledger(), fold.history(), counted, changes, saved, oddities);
    }

    /**
     * The day on which the user started the roadmap. Before the first change it is a month ago: the routine may have been done before.
     *
     * @param dayOf the day to which a time belongs
     */
    public LocalDate beginning(LocalDate today, Function<OffsetDateTime, LocalDate> dayOf) {
        return ledger.entries().stream()
                .filter(Change.class::isInstance)
                .findFirst()
                .map(entry -> dayOf.apply(entry.metadata().at()))
                .orElse(today.minusDays(DAYS_BEFORE_NEW));
    }

    /** This state with the routine of another day. */
    public SessionState onDay(LocalDate day) {
        return day.equals(rollup.today()) ? this : withRollup(rollup.onDay(day));
    }

    /** This state with other weeks. */
    SessionState in(Week week) {
        return week.equals(rollup.week()) ? this : withRollup(rollup.in(week));
    }

    /** This state with the boxes that had been ticked in the file before, too. */
    SessionState withEarlierBoxes(SessionState before) {
        var boxes = new LinkedHashMap<Topic, BoxMerge>();
        for (BoxMerge tick : before.changes.boxes()) {
            if (now(before, tick.item()).orElse(null) instanceof Item item) {
                boxes.put(item, new BoxMerge(item, tick.then(), tick.mine(), tick.takenOver()));
            }
        }
        changes.boxes().forEach(tick -> boxes.put(tick.item(), tick));
        return withChanges(new RoadmapDiff(
                changes.lost(), changes.altered(), changes.added(), List.copyOf(boxes.values()), changes.copies()));
    }

    /** The state after changes that are newer than all others. */
    SessionState after(List<Change> made) {
        var fold = new FoldedLedger(ledger, progress(), history);
        var items = new ArrayList<Item>();
        boolean decided = false;
        boolean recounted = false;
        for (Change change : made) {
            fold = fold.plus(change);
            Optional<Topic> about = ids().topic(roadmap(), change.about());
            if (change instanceof Change.OfStatus && about.orElse(null) instanceof Item item) {
                items.add(item);
            }
            recounted |= change instanceof Change.OfCountingKind;
            decided |= about.isEmpty() || change instanceof Change.OfIdentity;
        }
        Progress now = fold.progress();
        SessionState next = withLedger(fold, recounted ? recount(roadmap(), ids(), now) : rollup.with(now, items));
        return decided ? next.withLostRefreshed() : next;
    }

    /** The state after changes, some of which may be older than known ones. */
    SessionState merged(List<Change> made) {
        if (made.isEmpty() || ledger.isOlderThan(made.getFirst())) {
            return after(made);
        }
        var fold = FoldedLedger.of(ledger.union(Ledger.of(made)));
        return withLedger(fold, recount(roadmap(), ids(), fold.progress())).withLostRefreshed();
    }

    /** Whether it differs from another state at most in the save state and the problems with the files. */
    boolean saysTheSame(SessionState other) {
        return ledger == other.ledger && rollup == other.rollup && changes == other.changes;
    }

    /** The user's changes since an earlier state. */
    List<Change> changesSince(SessionState earlier) {
        return ledger.without(earlier.ledger).stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }

    /** The same with a problem, which replaces one of its kind. */
    SessionState withOddity(Problem problem) {
        if (oddities.contains(problem)) {
            return this;
        }
        var remaining = new ArrayList<>(oddities);
        remaining.removeIf(earlier -> earlier.kind() == problem.kind());
        remaining.add(problem);
        return withOddities(List.copyOf(remaining));
    }

    private Rollup recount(Roadmap roadmap, TopicIds ids, Progress progress) {
        return Rollup.of(roadmap, ids, progress, rollup.today(), rollup.week()).counting(rollup.rule());
    }

    /** The same, counted by another rule. */
    public SessionState counting(CountingRule rule) {
        return rule.equals(rollup.rule()) ? this : withRollup(rollup.counting(rule));
    }

    /** Whether a change adds, moves or removes topics of the roadmap. */
    boolean changesTopics(Change change) {
        return switch (change) {
            case Change.OfTracking tracking -> true;
            case Change.OfOwnText text -> true;
            case Change.OfOwnPlace place -> true;
            case Change.OfIdentity decision -> OwnTopics.anyIn(roadmap());
            default -> false;
        };
    }

    /** The same without the user's own topics. */
    SessionState withoutOwn() {
        if (!OwnTopics.anyIn(roadmap())) {
            return this;
        }
        var file = OwnTopics.without(roadmap(), ids());
        return withRollup(recount(file.roadmap(), file.ids(), progress())).withChanges(RoadmapDiff.NONE);
    }

    /** The same, counted like another state. */
    SessionState countedAs(SessionState other) {
        return in(other.rollup.week()).counting(other.rollup.rule());
    }

    private SessionState withLostRefreshed() {
        var lost = new LostTopics(ids(), progress()).refresh(changes.lost());
        return withChanges(
                new RoadmapDiff(lost, changes.altered(), changes.added(), changes.boxes(), changes.copies()));
    }

    /** The problems with the roadmap and the progress file. */
    public List<Problem> problems() {
        var problems = new ArrayList<>(oddities);
        if (!changes.copies().isEmpty()) {
            problems.add(Problem.of(
                    Kind.COPIES_FOUND,
                    changes.copies().size(),
                    changes.merged(),
                    changes.clashes(progress()).size()));
        }
        if (changes.undecided() > 0) {
            problems.add(Problem.of(Kind.LOST_TOPICS, changes.undecided()));
        }
        return List.copyOf(problems);
    }

    /** A topic of an earlier state in this one; if it is gone, its nearest ancestor that isn't. */
    public Topic successor(SessionState before, Topic topic) {
        return now(before, topic)
                .or(() -> before.roadmap().parent(topic).map(above -> successor(before, above)))
                .orElse(roadmap().root());
    }

    /** A topic of an earlier state in this one; empty if it is gone. */
    public Optional<Topic> now(SessionState before, Topic topic) {
        if (before.roadmap() == roadmap()) {
            return Optional.of(topic);
        }
        String id = before.ids().id(topic);
        return ids().topic(roadmap(), id)
                .or(() -> changes.altered().stream()
                        .filter(altered -> altered.before().id().equals(id))
                        .map(RoadmapDiff.Altered::now)
                        .findFirst());
    }

    /** The number of tracked entries without a box in a section. */
    public long tracked(Section section) {
        return roadmap().subtree(section).stream()
                .filter(topic -> topic instanceof Item item && item.isEntry())
                .count();
    }

    /** Whether a section, which has a heading, may contain entries to track. */
    public boolean mayTrack(Section section) {
        return section.level() < Section.LIST_ENTRY
                && roadmap().subtree(section).stream()
                        .anyMatch(topic -> topic instanceof Prose text
                                && ENTRY.matcher(roadmap().source().text(text.range()))
                                        .find());
    }

    /** The title of the roadmap: its only top-level heading, or else the name of the file. */
    public String title() {
        String text = roadmap().root().text();
        return text.isEmpty() ? file.getFileName().toString() : text;
    }
}
