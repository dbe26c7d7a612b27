package waymark.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem.Kind;
import waymark.model.Roadmap;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.SeenVersion;
import waymark.progress.Stamp;
import waymark.progress.UndoHistory;
import waymark.reconcile.Identification;
import waymark.schedule.Rollup;
import waymark.store.Contents;
import waymark.store.Copies;

/** Reads the files of a roadmap and puts together what they say: at the start, and again when they changed. */
final class Loader {
    private final Disk disk;
    private final Environment environment;
    private final HybridClock clock;
    private final Supplier<LocalDate> today;
    private @Nullable KnownTopics first;

    Loader(Disk disk, Environment environment, HybridClock clock, Supplier<LocalDate> today) {
        this.disk = disk;
        this.environment = environment;
        this.clock = clock;
        this.today = today;
    }

    /** Reads both files for the first time. */
    Loaded open() throws ProblemException {
        Roadmap roadmap = disk.readRoadmap();
        var problems = new ArrayList<>(Oddities.of(disk.roadmap(), roadmap));
        var contents = Contents.EMPTY;
        var copies = Copies.NONE;
        try {
            contents = disk.readProgress();
            copies = disk.readCopies();
            problems.addAll(Oddities.of(disk.progress(), contents));
            problems.addAll(Oddities.of(copies));
        } catch (IOException e) {
            problems.add(Problem.of(Kind.PROGRESS_UNREADABLE, disk.progress().getFileName(), Reasons.of(e)));
        }
        var ledger = contents.ledger().union(copies.ledger());
        return combine(roadmap, ledger, copies, problems, contents.isNewer());
    }

    /**
     * Reads both files again.
     *
     * @param seen what is shown
     * @param used whether what is shown holds something that the reader did and that may not be in the file
     */
    Loaded again(SessionState seen, boolean used) throws ProblemException, IOException {
        var contents = disk.readProgress();
        var copies = disk.readCopies();
        Roadmap roadmap = disk.readRoadmap();
        if (roadmap.source().fingerprint().equals(seen.roadmap().source().fingerprint())) {
            roadmap = seen.roadmap();
        }
        var problems = new ArrayList<>(Oddities.of(disk.roadmap(), roadmap));
        problems.addAll(Oddities.of(disk.progress(), contents));
        problems.addAll(Oddities.of(copies));
        if (first == null) {
            first = KnownTopics.of(Introduction.topics(seen.roadmap(), seen.ids()));
        }
        Ledger onDisk = contents.ledger().union(copies.ledger());
        if (!used) {
            return combine(roadmap, onDisk, copies, problems, contents.isNewer());
        }
        Loaded loaded = combine(roadmap, onDisk.union(seen.ledger()), copies, problems, contents.isNewer());
        var unwritten = new ArrayList<>(seen.ledger().without(onDisk));
        unwritten.addAll(loaded.unwritten());
        return new Loaded(loaded.state().withEarlierBoxes(seen), unwritten, loaded.readOnly());
    }

    private Loaded combine(Roadmap roadmap, Ledger ledger, Copies copies, List<Problem> problems, boolean readOnly) {
        ledger.entries().forEach(entry -> clock.observe(entry.stamp().id()));
        var known = KnownTopics.of(ledger);
        var identification = Identification.of(roadmap, ledger);
        var ids = identification.ids();
        if (first == null && !known.topics().isEmpty()) {
            first = known;
        }
        var before = first == null ? known : first;
        var finder = new ChangeFinder(
                roadmap, before, before.equals(known) ? identification : Identification.of(roadmap, before));
        var progress = Progress.of(ledger);
        LocalDate day = today.get();
        var counted = Rollup.of(roadmap, ids, progress, day);
        var boxes = FileTicks.of(roadmap, ids, known, progress, counted);
        var unwritten = new ArrayList<Entry>();
        for (FileTick tick : boxes) {
            if (tick.takenOver()) {
                Stamp stamp = inStep(unwritten);
                unwritten.add(new Change.OfStatus(stamp, ids.id(tick.item()), null, null, null));
            }
        }
        unwritten.addAll(Introduction.of(Introduction.topics(roadmap, ids), SeenVersion.of(ledger), this::stamp));
        for (Entry entry : unwritten) {
            ledger = ledger.plus(entry);
            progress = progress.with(entry);
        }
        var lost = new LostTopics(roadmap, ids, progress).find(ledger, known);
        var state = new SessionState(
                disk.roadmap(),
                roadmap,
                ids,
                ledger,
                progress,
                UndoHistory.of(ledger),
                boxes.stream().anyMatch(FileTick::takenOver) ? Rollup.of(roadmap, ids, progress, day) : counted,
                finder.changes(lost, boxes, copies.list()),
                new SaveState.Unchanged(),
                List.copyOf(problems));
        return new Loaded(state, unwritten, readOnly);
    }

    /** Boxes that were ticked in the file are taken over as one step. */
    private Stamp inStep(List<Entry> step) {
        Stamp stamp = stamp();
        return step.isEmpty()
                ? stamp
                : new Stamp(
                        stamp.id(),
                        stamp.at(),
                        stamp.by(),
                        step.getFirst().stamp().id(),
                        null,
                        null);
    }

    private Stamp stamp() {
        return new Stamp(clock.next(), OffsetDateTime.now(environment.clock()), environment.device());
    }
}
