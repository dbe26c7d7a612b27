package waymark.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem.Kind;
import waymark.export.WrittenBlanks;
import waymark.model.FilledBlanks;
import waymark.model.Roadmap;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.FoldedLedger;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.OwnTopics;
import waymark.progress.Progress;
import waymark.progress.SeenVersion;
import waymark.reconcile.Recognizer;
import waymark.schedule.Rollup;
import waymark.store.Copies;
import waymark.store.ProgressFileContents;

/** Reads the files of a roadmap and combines them, when it is opened and again when they change. */
final class Loader {
    private final WatchedFiles watched;
    private final Environment environment;
    private final HybridClock clock;
    private final Supplier<LocalDate> today;
    private @Nullable KnownTopics first;
    private @Nullable Roadmap plain;
    private @Nullable EntryTracking tracking;
    private OwnTopics.@Nullable Outline outline;
    private @Nullable Map<String, Optional<Tracking>> decisions;
    private FilledBlanks filled = FilledBlanks.NONE;

    Loader(WatchedFiles watched, Environment environment, HybridClock clock, Supplier<LocalDate> today) {
        this.watched = watched;
        this.environment = environment;
        this.clock = clock;
        this.today = today;
    }

    /** Reads both files for the first time. */
    LoadedFiles open() throws ProblemException {
        var problems = new ArrayList<Problem>();
        var contents = ProgressFileContents.EMPTY;
        var copies = Copies.NONE;
        try {
            contents = watched.readProgress();
            copies = watched.readCopies();
            problems.addAll(oddities(contents, copies));
        } catch (IOException e) {
            problems.add(Problem.of(Kind.PROGRESS_UNREADABLE, watched.progress().getFileName(), FailureReasons.of(e)));
            watched.setUnread(true);
        }
        Ledger ledger = trusted(contents.ledger().union(copies.ledger()));
        filled = WrittenBlanks.of(ledger);
        Roadmap roadmap = watched.readRoadmap(filled);
        problems.addAll(formerName(roadmap, contents, copies));
        return combine(roadmap, FoldedLedger.of(ledger), copies, problems, contents.isNewer());
    }

    /**
     * Reads both files again.
     *
     * @param seen the state that is shown
     * @param used whether the user has done anything that may not be in the file
     * @param job can be cancelled meanwhile
     */
    LoadedFiles again(SessionState seen, boolean used, Job job) throws ProblemException, IOException {
        watched.setUnread(false);
        boolean read = false;
        try {
            LoadedFiles loaded = readAgain(seen, used, job);
            read = true;
            return loaded;
        } catch (ProblemException known) {
            // A file that isn't text stays unread until it is written again.
            read = known.problem().kind() == Kind.ROADMAP_BINARY;
            throw known;
        } finally {
            if (!read) {
                watched.setUnread(true);
            }
        }
    }

    private LoadedFiles readAgain(SessionState seen, boolean used, Job job) throws ProblemException, IOException {
        var contents = watched.readProgress();
        job.check();
        var copies = watched.readCopies();
        job.check();
        Ledger onDisk = trusted(contents.ledger().union(copies.ledger()));
        // If both have the same changes, the shown state has been computed already.
        Ledger all = used ? trusted(seen.ledger()).union(onDisk) : onDisk;
        var written = WrittenBlanks.of(all);
        Roadmap roadmap = watched.readRoadmap(written, plain == null ? seen.roadmap() : plain, filled);
        job.check();
        filled = written;
        var problems = new ArrayList<>(oddities(contents, copies));
        problems.addAll(formerName(roadmap, contents, copies));
        if (first == null) {
            first = KnownTopics.ofOne(TopicSnapshots.topics(seen.roadmap(), seen.ids()));
        }
        if (!used) {
            return combine(roadmap, FoldedLedger.of(onDisk), copies, problems, contents.isNewer());
        }
        // Of two equal ledgers, the one from the file is in memory anyway.
        var kept = all.size() == onDisk.size() ? onDisk : all;
        var fold =
                all == seen.ledger() ? new FoldedLedger(kept, seen.progress(), seen.history()) : FoldedLedger.of(all);
        LoadedFiles loaded = combine(roadmap, fold, copies, problems, contents.isNewer());
        var unwritten = new ArrayList<>(trusted(seen.ledger()).without(onDisk));
        unwritten.addAll(loaded.unwritten());
        return new LoadedFiles(loaded.state().withEarlierBoxes(seen), unwritten, loaded.readOnly());
    }

    /**
     * The changes that can have been made by now. An id from further in the future than any clock's error would outrank everything that the
     * user does, for ever; changes with such ids stay in the file and aren't used.
     */
    private Ledger trusted(Ledger ledger) {
        return ledger.upTo(clock.bound());
    }

    private List<Problem> oddities(ProgressFileContents contents, Copies copies) {
        var problems = new ArrayList<>(FileProblems.of(watched.progress(), contents));
        Ledger all = contents.ledger().union(copies.ledger());
        int ahead = all.size() - trusted(all).size();
        if (ahead > 0) {
            problems.add(
                    Problem.of(Kind.PROGRESS_AHEAD, ahead, watched.progress().getFileName()));
        }
        problems.addAll(FileProblems.of(watched.progress(), copies));
        watched.unsearched()
                .ifPresent(reason -> problems.add(
                        Problem.of(Kind.COPIES_UNKNOWN, watched.progress().getFileName(), FailureReasons.of(reason))));
        return problems;
    }

    /** A roadmap without progress may have been renamed. */
    private List<Problem> formerName(Roadmap roadmap, ProgressFileContents contents, Copies copies) {
        return contents.lines() > 0 || !copies.list().isEmpty()
                ? List.of()
                : FormerProgress.progress(watched.roadmap(), roadmap).stream()
                        .map(found -> Problem.of(
                                Kind.PROGRESS_OF_FORMER_NAME,
                                found.getFileName(),
                                watched.roadmap().getFileName()))
                        .toList();
    }

    private LoadedFiles combine(
            Roadmap read, FoldedLedger before, Copies copies, List<Problem> problems, boolean readOnly)
            throws ProblemException {
        if (before.ledger().size() > 0) {
            clock.observe(before.ledger().entries().getLast().metadata().id());
        }
        var versions = SeenVersion.of(before.ledger());
        var known = KnownTopics.of(versions);
        var decided = EntryTracking.decisions(before.ledger());
        boolean otherwise = decisions != null && !decisions.equals(decided);
        EntryTracking tracked = tracking(read, decided, versions, known, before.progress());
        Roadmap roadmap = tracked.roadmap();
        problems.addAll(0, FileProblems.of(watched.roadmap(), roadmap, isDecided(decided)));
        var recognizer = new Recognizer(roadmap);
        var identification = recognizer.identify(versions, known);
        var outline = outline(OwnTopics.in(roadmap, identification.ids(), before.progress()));
        var ids = outline.written();
        if (otherwise) {
            // What the user has decided to track isn't new in the file.
            first = KnownTopics.ofOne(TopicSnapshots.topics(roadmap, ids));
        }
        if (first == null && !known.topics().isEmpty()) {
            first = known;
        }
        var since = first == null ? known : first;
        var finder = new DiffFinder(
                roadmap, since, since.equals(known) ? identification.origins() : recognizer.origins(since));
        LocalDate day = today.get();
        var counted = Rollup.of(roadmap, ids, before.progress(), day);
        var boxes = BoxMerges.of(roadmap, ids, known, before.progress(), counted);
        var unwritten = new ArrayList<Entry>();
        for (BoxMerge tick : boxes) {
            if (tick.takenOver()) {
                ChangeMetadata metadata = inStep(unwritten);
                unwritten.add(new Change.OfStatus(metadata, ids.id(tick.item()), null, null, null));
            }
        }
        boolean takenOver = !unwritten.isEmpty();
        unwritten.addAll(TopicSnapshots.of(TopicSnapshots.topics(roadmap, ids), versions, this::metadata));
        FoldedLedger now = before;
        for (Entry entry : unwritten) {
            now = now.plus(entry);
        }
        var lost = new LostTopics(outline.ids(), now.progress())
                .find(known, tracked.standing(), new FormerMatches(recognizer, ids, versions));
        boolean asCounted = !takenOver && outline.roadmap() == roadmap;
        var rollup = asCounted
                ? counted.with(now.progress(), List.of())
                : Rollup.of(outline.roadmap(), outline.ids(), now.progress(), day);
        var state = new SessionState(
                watched.roadmap(),
                now.ledger(),
                now.history(),
                rollup,
                finder.changes(lost, boxes, copies.list())
                        .in(topic -> outline.ids()
                                .topic(outline.roadmap(), ids.id(topic))
                                .orElseThrow()),
                new SaveState.Unchanged(),
                List.copyOf(problems));
        return new LoadedFiles(state, unwritten, readOnly);
    }

    private static boolean isDecided(Map<String, Optional<Tracking>> decisions) {
        return decisions.values().stream().anyMatch(Optional::isPresent);
    }

    private EntryTracking tracking(
            Roadmap read,
            Map<String, Optional<Tracking>> decided,
            List<SeenVersion> versions,
            KnownTopics known,
            Progress progress) {
        EntryTracking last = tracking;
        if (last == null || read != plain || !decided.equals(decisions)) {
            last = decided.isEmpty()
                    ? new EntryTracking(read, Set.of())
                    : EntryTracking.of(read, filled, decided, versions, known, used(progress));
        }
        plain = read;
        decisions = decided;
        tracking = last;
        return last;
    }

    /** The sections with decisions other than whether they are tracked. */
    private static Set<String> used(Progress progress) {
        return progress.latest(id -> id.startsWith("s_"), true)
                .filter(change -> change.hasValue() && !(change instanceof Change.OfTracking))
                .map(Change::about)
                .collect(Collectors.toSet());
    }

    /** With the previous roadmap if nothing has changed in it. */
    private OwnTopics.Outline outline(OwnTopics.Outline read) {
        OwnTopics.Outline last = outline;
        boolean same = last != null
                && last.roadmap().source() == read.roadmap().source()
                && last.ids().equals(read.ids())
                && last.roadmap().root().equals(read.roadmap().root());
        OwnTopics.Outline now =
                last != null && same ? new OwnTopics.Outline(last.roadmap(), read.ids(), read.written()) : read;
        outline = now;
        return now;
    }

    /** Boxes that were ticked in the file are one step. */
    private ChangeMetadata inStep(List<Entry> step) {
        ChangeMetadata metadata = metadata();
        return step.isEmpty()
                ? metadata
                : new ChangeMetadata(
                        metadata.id(),
                        metadata.at(),
                        metadata.by(),
                        step.getFirst().metadata().id(),
                        null,
                        null);
    }

    private ChangeMetadata metadata() {
        return new ChangeMetadata(clock.next(), OffsetDateTime.now(environment.clock()), environment.device());
    }
}
