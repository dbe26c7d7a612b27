package waymark.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Activity;
import waymark.schedule.Activity.Dated;
import waymark.schedule.Focus;
import waymark.schedule.Rollup;

/** Suggests what to write in a period's review: what was ticked, noted, finished and put off, and what comes next. */
public final class ReviewDraft {
    /** An item in progress for at least this many days is a challenge. */
    private static final int LONG = 14;

    private static final int NEXT = 5;
    /** The maximum number of items: more would be a list, not a review. */
    private static final int MOST = 40;

    private final Roadmap roadmap;
    private final TopicIds ids;
    private final Progress progress;
    private final Rollup rollup;
    private final Activity activity;
    private final Period period;
    private final List<Dated> dated;
    private final List<Dated> inPeriod;
    private final List<Item> done;
    private final Map<Integer, Boolean> projects = new HashMap<>();
    private final Map<Prompt, List<Line>> lines = new EnumMap<>(Prompt.class);

    /** A line of a draft. */
    public sealed interface Line {
        /** Items below the same heading. */
        record Items(Section section, List<Item> items) implements Line {}

        /** An item with the user's note on it; the note may be empty. */
        record Noted(Item item, String note) implements Line {}

        /** A phase that was finished. */
        record Finished(Section phase) implements Line {}

        /** An item that wasn't done: skipped, deferred, or in progress for that many days. */
        record Stuck(Item item, Status status, long days) implements Line {}

        /** The first phase in progress; if there is none, the first that wasn't started. */
        record Current(Section phase) implements Line {}

        /** A blank that the user filled in. */
        record Filled(Blank field, String value) implements Line {}

        /** A blank with a date in the future. */
        record Due(Blank field, LocalDate day) implements Line {}
    }

    private ReviewDraft(Activity activity, Period period) {
        this.rollup = activity.rollup();
        this.roadmap = rollup.roadmap();
        this.ids = rollup.ids();
        this.progress = rollup.progress();
        this.activity = activity;
        this.period = period;
        this.dated = activity.dated();
        this.inPeriod =
                dated.stream().filter(topic -> period.contains(topic.since())).toList();
        this.done = inPeriod.stream()
                .filter(topic -> topic.status() == Status.DONE)
                .map(Dated::item)
                .toList();
    }

    /** The suggestions for a period. */
    public static ReviewDraft of(Activity activity, Period period) {
        return new ReviewDraft(activity, period);
    }

    /** The suggested answer to a prompt; empty if the period has nothing to suggest. */
    public List<Line> lines(Blank prompt) {
        return lines.computeIfAbsent(Prompt.of(prompt.text()), this::lines);
    }

    /** Whether a prompt asks for what comes next, and the period isn't over yet. */
    public boolean looksAhead(Blank prompt) {
        return Prompt.of(prompt.text()) == Prompt.GOALS && period.contains(rollup.today());
    }

    private List<Line> lines(Prompt prompt) {
        return switch (prompt) {
            case LEARNED -> learned();
            case PROJECTS -> projects();
            case CHALLENGES -> challenges();
            case GOALS -> period.contains(rollup.today()) ? goals() : List.of();
        };
    }

    /** The number of counted topics that were done, including topics that the author has removed since. */
    public int ticked() {
        return activity.topicsDone(dated, place -> true).entrySet().stream()
                .filter(day -> period.contains(day.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The number of phases that were finished. */
    public int finished() {
        return activity.phases(period::contains).size();
    }

    /** The number of days on which a routine item was done. */
    public int routineDays() {
        return activity.routineDays(period::contains);
    }

    private List<Line> learned() {
        var lines = new ArrayList<>(grouped(done.stream().limit(MOST).toList()));
        for (Dated topic : inPeriod) {
            Item item = topic.item();
            progress.note(ids.id(item))
                    .filter(note -> lines.size() < MOST)
                    .ifPresent(note -> lines.add(new Line.Noted(item, note)));
        }
        return lines;
    }

    private List<Line> grouped(List<Item> items) {
        SequencedMap<Section, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            groups.computeIfAbsent(section(item), first -> new ArrayList<>()).add(item);
        }
        var lines = new ArrayList<Line>();
        groups.forEach((section, below) -> lines.add(new Line.Items(section, List.copyOf(below))));
        return lines;
    }

    private Section section(Topic topic) {
        Topic above = roadmap.parent(topic).orElse(roadmap.root());
        return above instanceof Section section ? section : section(above);
    }

    private List<Line> projects() {
        var lines = new ArrayList<Line>();
        activity.phases(period::contains).forEach(phase -> lines.add(new Line.Finished(phase)));
        done.stream()
                .filter(this::isProject)
                .limit(MOST)
                .forEach(item -> lines.add(
                        new Line.Noted(item, progress.note(ids.id(item)).orElse(""))));
        return lines;
    }

    /** Whether a topic or one of its ancestors is about projects; the title of the whole roadmap says nothing about its parts. */
    private boolean isProject(Topic topic) {
        if (topic.parent() < 0) {
            return false;
        }
        Boolean known = projects.get(topic.index());
        if (known != null) {
            return known;
        }
        boolean is = Prompt.PROJECTS.isIn(topic.text())
                || roadmap.parent(topic).filter(this::isProject).isPresent();
        projects.put(topic.index(), is);
        return is;
    }

    private List<Line> challenges() {
        LocalDate end = period.contains(rollup.today()) ? rollup.today() : period.last();
        var lines = new ArrayList<Line>();
        for (Dated topic : dated) {
            if (topic.status() == Status.DOING && !topic.since().isAfter(end.minusDays(LONG))) {
                long days = end.toEpochDay() - topic.since().toEpochDay();
                lines.add(new Line.Stuck(topic.item(), Status.DOING, days));
            }
        }
        for (Dated topic : inPeriod) {
            if (topic.status() == Status.SKIPPED || topic.status() == Status.DEFERRED) {
                lines.add(new Line.Stuck(topic.item(), topic.status(), 0));
            }
        }
        return lines.stream().limit(MOST).toList();
    }

    /** The user's focus and deadlines according to the blanks, and the next items there. Only dates in the future are goals. */
    private List<Line> goals() {
        var focus = new Focus(rollup);
        var phase = currentPhase();
        Topic rest = phase.map(Topic.class::cast).orElse(roadmap.root());
        var next = next(Stream.concat(focus.topics().stream(), Stream.of(rest)));
        var lines = new ArrayList<Line>();
        boolean isNamed = focus.fields().stream().anyMatch(this::isPhaseNamed);
        phase.filter(section -> !isNamed && next.stream().noneMatch(item -> section(item) == section))
                .ifPresent(section -> lines.add(new Line.Current(section)));
        roadmap.all(Blank.class)
                .filter(field -> field.kind() != Blank.Kind.REVIEW)
                .flatMap(field -> progress.field(ids.id(field)).flatMap(value -> goal(field, value)).stream())
                .limit(MOST)
                .forEach(lines::add);
        lines.addAll(grouped(next));
        return lines;
    }

    private boolean isPhaseNamed(Blank field) {
        return field.focus() == Blank.Focus.PHASE
                && progress.field(ids.id(field)).isPresent();
    }

    private Optional<Line> goal(Blank field, String value) {
        if (field.kind() == Blank.Kind.DATE) {
            return date(value).filter(day -> day.isAfter(rollup.today())).map(day -> new Line.Due(field, day));
        }
        boolean isGoal = field.focus() != Blank.Focus.NONE || Prompt.GOALS.isIn(field.text());
        return isGoal ? Optional.of(new Line.Filled(field, value)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException words) {
            return Optional.empty();
        }
    }

    /** The next items: first those in progress, then the open ones, in the order of the places. */
    private List<Item> next(Stream<Topic> places) {
        var leaves = places.flatMap(place -> roadmap.subtree(place).stream())
                .<Item>mapMulti((topic, sink) -> {
                    if (topic instanceof Item item && item.isLeaf() && rollup.countingKind(item) == CountingKind.ONCE) {
                        sink.accept(item);
                    }
                })
                .toList();
        return Stream.of(Status.DOING, Status.OPEN)
                .flatMap(status -> leaves.stream().filter(item -> rollup.status(item) == status))
                .distinct()
                .limit(NEXT)
                .toList();
    }

    private Optional<Section> currentPhase() {
        return phase(PhaseStatus.IN_PROGRESS).or(() -> phase(PhaseStatus.NOT_STARTED));
    }

    private Optional<Section> phase(PhaseStatus status) {
        return roadmap.phases().stream()
                .filter(phase -> rollup.phase(phase).status() == status)
                .findFirst();
    }
}
