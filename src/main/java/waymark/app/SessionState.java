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
 * All that there is to show of an open roadmap at one moment. Replaced with each change, never edited.
 *
 * @param file the roadmap's file
 * @param changes what is different in the roadmap since it was last written down
 * @param oddities what is odd about the two files; {@link #problems()} tells more
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

    /** The roadmap, with the user's own topics among those of the file. */
    public Roadmap roadmap() {
        return rollup.roadmap();
    }

    /** The ids of its topics. */
    public TopicIds ids() {
        return rollup.ids();
    }

    /** What the user did. */
    public Progress progress() {
        return rollup.progress();
    }

    /** When what holds came about. */
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

    /** Another ledger, counted: {@code counted} is of the progress that the ledger adds up to. */
    private SessionState withLedger(FoldedLedger fold, Rollup counted) {
        return new SessionState(file, fold.ledger(), fold.history(), counted, changes, saved, oddities);
    }

    /**
     * The day on which the user began with the roadmap. Before the first change it lies a month back: the routine may have been
     * kept before.
     *
     * @param dayOf the day that a time belongs to
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

    /** This state where weeks lie otherwise. */
    SessionState in(Week week) {
        return week.equals(rollup.week()) ? this : withRollup(rollup.in(week));
    }

    /** This state, telling also of the boxes that were ticked in the file before that. */
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

    /** What follows from changes that are newer than all before. */
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

    /** What follows from changes of which some may be older than what is known. */
    SessionState merged(List<Change> made) {
        if (made.isEmpty() || ledger.isOlderThan(made.getFirst())) {
            return after(made);
        }
        var fold = FoldedLedger.of(ledger.union(Ledger.of(made)));
        return withLedger(fold, recount(roadmap(), ids(), fold.progress())).withLostRefreshed();
    }

    /** Whether it differs from another state, if at all, only in how saving goes and what is odd about the files. */
    boolean saysTheSame(SessionState other) {
        return ledger == other.ledger && rollup == other.rollup && changes == other.changes;
    }

    /** What the user did since an earlier state. */
    List<Change> changesSince(SessionState earlier) {
        return ledger.without(earlier.ledger).stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }

    /** The same with a problem, instead of one of its kind. */
    SessionState withOddity(Problem problem) {
        if (oddities.contains(problem)) {
            return this;
        }
        var told = new ArrayList<>(oddities);
        told.removeIf(earlier -> earlier.kind() == problem.kind());
        told.add(problem);
        return withOddities(List.copyOf(told));
    }

    private Rollup recount(Roadmap roadmap, TopicIds ids, Progress progress) {
        return Rollup.of(roadmap, ids, progress, rollup.today(), rollup.week()).counting(rollup.rule());
    }

    /** The same, counted by another rule. */
    public SessionState counting(CountingRule rule) {
        return rule.equals(rollup.rule()) ? this : withRollup(rollup.counting(rule));
    }

    /** Whether a change has other topics stand in the roadmap than before. */
    boolean changesTopics(Change change) {
        return switch (change) {
            case Change.OfTracking tracking -> true;
            case Change.OfOwnText text -> true;
            case Change.OfOwnPlace place -> true;
            case Change.OfIdentity decision -> OwnTopics.anyIn(roadmap());
            default -> false;
        };
    }

    /** The same without topics of the user's own: what the roadmap's file has. */
    SessionState withoutOwn() {
        if (!OwnTopics.anyIn(roadmap())) {
            return this;
        }
        var file = OwnTopics.without(roadmap(), ids());
        return withRollup(recount(file.roadmap(), file.ids(), progress())).withChanges(RoadmapDiff.NONE);
    }

    /** The same, counted as another state is. */
    SessionState countedAs(SessionState other) {
        return in(other.rollup.week()).counting(other.rollup.rule());
    }

    private SessionState withLostRefreshed() {
        var lost = new LostTopics(ids(), progress()).refresh(changes.lost());
        return withChanges(
                new RoadmapDiff(lost, changes.altered(), changes.added(), changes.boxes(), changes.copies()));
    }

    /** What the user should know about the roadmap or the progress file. */
    public List<Problem> problems() {
        var problems = new ArrayList<>(oddities);
        if (!changes.copies().isEmpty()) {
            problems.add(Problem.of(
                    Kind.COPIES_FOUND,
                    changes.copies().size(),
                    changes.takenIn(),
                    changes.clashes(progress()).size()));
        }
        if (changes.waiting() > 0) {
            problems.add(Problem.of(Kind.LOST_TOPICS, changes.waiting()));
        }
        return List.copyOf(problems);
    }

    /** What a topic of an earlier state is now; where it is gone, what it stood below. */
    public Topic successor(SessionState before, Topic topic) {
        return now(before, topic)
                .or(() -> before.roadmap().parent(topic).map(above -> successor(before, above)))
                .orElse(roadmap().root());
    }

    /** The topic of this roadmap that a topic of an earlier state is now; none where it is gone. */
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

    /** How many entries without a box are tracked in a section. */
    public long tracked(Section section) {
        return roadmap().subtree(section).stream()
                .filter(topic -> topic instanceof Item item && item.isEntry())
                .count();
    }

    /** Whether the text of a section, which has a heading, may hold entries that can be tracked. */
    public boolean mayTrack(Section section) {
        return section.level() < Section.LIST_ENTRY
                && roadmap().subtree(section).stream()
                        .anyMatch(topic -> topic instanceof Prose text
                                && ENTRY.matcher(roadmap().source().text(text.range()))
                                        .find());
    }

    /** The roadmap's title: that of its only top heading, else the file's name. */
    public String title() {
        String text = roadmap().root().text();
        return text.isEmpty() ? file.getFileName().toString() : text;
    }
}
