package waymark.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.imports.ImportPreview.Entry;
import waymark.imports.ImportPreview.Outcome;
import waymark.imports.ImportPreview.Take;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Period;
import waymark.progress.Progress;
import waymark.progress.Subject;
import waymark.reconcile.Matching.Fate;
import waymark.reconcile.Reconciler;
import waymark.reconcile.TopicOutline;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;
import waymark.schedule.Rollup;

/** Finds the topics that a copy refers to, and compares what it says with the user's data and the roadmap. */
final class ImportMatching {
    private final ImportSource copy;
    private final Rollup mine;
    private final Progress progress;
    private final List<Topic> topics;
    private final TopicOutline outline;

    /** The topics with a status of their own in the copy. */
    private final Set<Topic> spokenOf = new HashSet<>();

    /** For a list, the first topic of each title: a second row with that title refers to it too. */
    private final Map<String, Topic> titled = new HashMap<>();

    ImportMatching(ImportSource copy, Rollup mine) {
        this.copy = copy;
        this.mine = mine;
        this.progress = mine.progress();
        Roadmap roadmap = mine.roadmap();
        if (copy.isList()) {
            var items = new ArrayList<Topic>();
            items.add(roadmap.root());
            roadmap.items().forEach(items::add);
            roadmap.items().forEach(item -> titled.putIfAbsent(item.text(), item));
            this.topics = items;
            this.outline = TopicOutline.flat(roadmap.items()
                    .map(item -> new Node(0, Kind.ITEM, item.number(), item.text()))
                    .toList());
        } else {
            this.topics = TopicOutline.topics(roadmap);
            this.outline = TopicOutline.of(roadmap);
        }
    }

    List<Entry> entries() {
        List<Fate> fates = Reconciler.match(copy.outline(), outline).fates();
        copy.claims().forEach((node, claim) -> {
            if (claim.isDecided() && fates.get(node).how().isFound()) {
                spokenOf.add(topics.get(fates.get(node).now()));
            }
        });
        var entries = new ArrayList<Entry>();
        copy.claims().forEach((node, claim) -> {
            Topic now = now(claim, fates.get(node));
            if (now == null) {
                entries.add(unfound(claim, fates.get(node)));
            } else if (claim.isDecided() || claim.isAnythingElse()) {
                entries.add(entry(claim, now));
            }
        });
        return entries;
    }

    private @Nullable Topic now(TopicClaim claim, Fate fate) {
        return fate.how().isFound() ? topics.get(fate.now()) : titled.get(claim.title());
    }

    private Entry unfound(TopicClaim claim, Fate fate) {
        List<Topic> possible = fate.candidates().stream().map(topics::get).toList();
        if (possible.isEmpty() || !claim.isAnythingElse() && !claim.isDecided()) {
            return new Entry(claim, Outcome.GONE, possible, List.of());
        }
        return new Entry(
                claim,
                Outcome.UNSURE,
                possible,
                entry(claim, possible.getFirst()).takes());
    }

    private Entry entry(TopicClaim claim, Topic now) {
        var takes = new ArrayList<Take>();
        Outcome outcome = Outcome.SAME;
        if (claim.isDecided() && now instanceof Item item) {
            outcome = status(claim.status().get(), claim.closed(), item, takes);
        }
        int ofStatus = takes.size();
        note(claim, now, takes);
        routine(claim, now, takes);
        boolean otherwise = now instanceof Blank blank && answers(claim.answers(), blank, takes);
        if (otherwise && takes.isEmpty()) {
            return new Entry(claim, Outcome.OTHERWISE, List.of(now), takes);
        }
        boolean more = outcome == Outcome.SAME && takes.size() > ofStatus;
        return new Entry(claim, more ? Outcome.TAKEN : outcome, List.of(now), takes);
    }

    private Outcome status(Status status, Optional<LocalDate> closed, Item now, List<Take> takes) {
        String id = mine.ids().id(now);
        if (mine.countingKind(now) == CountingKind.ROUTINE) {
            return Outcome.ROUTINE;
        }
        if (!mine.hasOwnBox(now)) {
            return mine.tally(now).count().isComplete() ? Outcome.SAME : parts(status, closed, now, takes);
        }
        boolean decided = progress.item(id).isPresent();
        Status present = mine.status(now);
        if (present == status) {
            if (decided || closed.isEmpty()) {
                return Outcome.SAME;
            }
            takes.add(take(id, status, closed, null));
            return Outcome.DATED;
        }
        if (decided || present != Status.OPEN) {
            return Outcome.OTHERWISE;
        }
        takes.add(take(id, status, closed, null));
        return Outcome.TAKEN;
    }

    /** A tick on a topic that is a parent here stands for those parts that have no status from anyone. */
    private Outcome parts(Status status, Optional<LocalDate> closed, Item parent, List<Take> takes) {
        CountingKind countingKind = mine.tally(parent).shown();
        for (Topic below : mine.roadmap().subtree(parent)) {
            if (below instanceof Item leaf
                    && !spokenOf.contains(leaf)
                    && mine.hasOwnBox(leaf)
                    && mine.countingKind(leaf) == countingKind
                    && countingKind != CountingKind.ROUTINE
                    && mine.status(leaf) == Status.OPEN
                    && progress.item(mine.ids().id(leaf)).isEmpty()) {
                takes.add(take(mine.ids().id(leaf), status, closed, mine.ids().id(parent)));
            }
        }
        return Outcome.PARTS;
    }

    private Take take(String id, Status status, Optional<LocalDate> closed, @Nullable String via) {
        return new Take(
                closed.filter(day -> !day.isAfter(mine.today())),
                metadata -> new Change.OfStatus(metadata, id, null, status, via));
    }

    /** A note is appended to the user's own, which stays. */
    private void note(TopicClaim claim, Topic now, List<Take> takes) {
        String id = mine.ids().id(now);
        String own = progress.note(id).orElse("");
        String note = claim.note().map(String::strip).orElse("");
        boolean isAuthors = QuotedNote.of(mine.roadmap(), now)
                .filter(quoted -> quoted.text().equals(note))
                .isPresent();
        boolean isOwn = note.isEmpty() || plain(own).contains(plain(note));
        if (!isOwn && !isAuthors) {
            String both = own.isEmpty() ? note : own + "\n\n" + note;
            takes.add(Take.now(metadata -> new Change.OfNote(metadata, id, both)));
        }
    }

    /**
     * The lines of a note without what an export can't preserve: whitespace at either end, backslashes at the end. The last line may be
     * incomplete.
     */
    private static String plain(String note) {
        return note.lines()
                .map(line -> line.strip().replaceFirst("\\\\+$", ""))
                .collect(Collectors.joining("\n", "\n", ""));
    }

    /** Imports the answers to a blank, but keeps those of the user; returns whether any of those differ. */
    private boolean answers(Answers answers, Blank blank, List<Take> takes) {
        String id = mine.ids().id(blank);
        boolean otherwise = answers.value()
                .map(value -> answer(id, null, value, progress.field(id), takes))
                .orElse(false);
        for (var review : answers.reviews().entrySet()) {
            Period period = review.getKey();
            otherwise |= answer(id, period, review.getValue(), progress.review(id, period), takes);
        }
        return otherwise;
    }

    private boolean answer(
            String id, @Nullable Period period, String value, Optional<String> present, List<Take> takes) {
        if (present.isPresent()) {
            return !present.get().equals(value);
        }
        if (isCleared(period == null ? new Subject.FieldValue(id) : new Subject.ReviewAnswer(id, period))) {
            return true;
        }
        takes.add(Take.now(metadata -> new Change.OfField(metadata, id, period, value)));
        return false;
    }

    /** Whether the user cleared a value. A value removed by an undo may be imported again. */
    private boolean isCleared(Subject subject) {
        return progress.all(subject).stream()
                .anyMatch(change ->
                        !change.hasValue() && change.metadata().undoes().isEmpty());
    }

    private void routine(TopicClaim claim, Topic now, List<Take> takes) {
        String id = mine.ids().id(now);
        if (!(now instanceof Item item) || mine.countingKind(item) != CountingKind.ROUTINE) {
            return;
        }
        claim.routine().forEach((day, status) -> {
            boolean free = progress.latest(new Subject.DayStatus(id, day))
                    .filter(Change::hasValue)
                    .isEmpty();
            if (free && !day.isAfter(mine.today())) {
                takes.add(new Take(Optional.of(day), metadata -> new Change.OfStatus(metadata, id, day, status, null)));
            }
        });
    }
}
