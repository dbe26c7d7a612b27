package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Item;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.store.ProgressCopy;
import waymark.store.ProgressStore;

/** Whatever a sync program does between two or three machines, in the end all of them have what was saved on any. */
class SyncScheduleTest {
    private static final long SEED = 20261123;
    /** More than there are processors: who reads a line that breaks off waits a moment. */
    private static final int AT_ONCE = 6;

    private static final int STEPS = 30;
    private static final int ROUNDS_AT_MOST = 40;

    @TempDir(factory = InMemory.class)
    private Path folder;

    @Test
    void inTheEndEveryMachineHasWhatWasSavedOnAny() throws Exception {
        int schedules = Scale.of(500, 20_000);
        int saved = Together.run(AT_ONCE, SEED, schedules, this::run);
        System.out.printf("%d sync schedules, %d changes acknowledged, none lost%n", schedules, saved);
        assertThat(saved).isGreaterThan(5 * schedules);
    }

    private int run(long seed) throws Exception {
        var random = new Random(seed);
        Path place = Files.createDirectory(folder.resolve("seed-" + seed));
        var server = new SyncServer();
        var machines = new ArrayList<Machine>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            Path own = place.resolve("machine-" + i);
            ProgressFiles.roadmap(own, 6);
            machines.add(new Machine(new SyncedFolder(own, server, random), random));
        }
        var acknowledged = new HashSet<String>();
        for (int step = 0; step < STEPS; step++) {
            machines.get(random.nextInt(machines.size())).doSomething(acknowledged);
        }
        settle(machines);
        Ledger first = machines.getFirst().onDisk();
        assertThat(ids(first.entries())).containsAll(acknowledged);
        for (Machine machine : machines) {
            assertThat(ids(machine.onDisk().entries())).isEqualTo(ids(first.entries()));
            assertThat(machine.onDisk()).isEqualTo(first);
            assertThat(said(machine.reopened().state().progress(), first)).isEqualTo(said(Progress.of(first), first));
        }
        delete(place);
        return acknowledged.size();
    }

    /** What holds of each thing that anyone ever changed. */
    private static List<Change> said(Progress progress, Ledger ledger) {
        return ledger.entries().stream()
                .filter(Change.class::isInstance)
                .map(entry -> progress.latest(((Change) entry).subject()).orElseThrow())
                .toList();
    }

    /** Everybody is online, nothing comes in pieces any more, and all take in what they find. */
    private static void settle(List<Machine> machines) throws Exception {
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            var before = new ArrayList<Ledger>();
            for (Machine machine : machines) {
                machine.online = true;
                machine.synced.sync(false);
                machine.reopened().copies().merge();
                before.add(machine.onDisk());
            }
            if (round > machines.size() && new HashSet<>(before).size() == 1) {
                return;
            }
        }
    }

    private static Set<String> ids(List<? extends Entry> entries) {
        var ids = new HashSet<String>();
        entries.forEach(entry -> ids.add(entry.metadata().id()));
        return ids;
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One who works on a machine whose folder is synced, with a clock that is wrong. */
    private static final class Machine {
        final SyncedFolder synced;
        boolean online = true;
        private final Random random;
        private final Clock clock;
        private @Nullable Session session;

        Machine(SyncedFolder synced, Random random) {
            this.synced = synced;
            this.random = random;
            this.clock = Clock.offset(Sessions.NOON, Duration.ofMinutes(random.nextInt(-100_000, 100_000)));
        }

        void doSomething(Set<String> acknowledged) throws Exception {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> tick(acknowledged);
                case 3 -> online = !online;
                case 4 -> session = null;
                case 5 -> open().refresh();
                case 6 -> open().copies().merge();
                case 7 -> tidyUp();
                default -> {
                    if (online) {
                        synced.sync(true);
                    }
                }
            }
        }

        private void tick(Set<String> acknowledged) throws Exception {
            Session open = open();
            Set<String> before = ids(open.state().ledger().entries());
            var items = open.state().roadmap().items().toList();
            Item item = items.get(random.nextInt(items.size()));
            if (random.nextBoolean()) {
                open.toggle(List.of(item));
            } else {
                open.setNote(item, "note " + random.nextInt());
            }
            if (open.state().saved() instanceof SaveState.Saved) {
                Set<String> now = ids(open.state().ledger().entries());
                now.removeAll(before);
                acknowledged.addAll(now);
            }
        }

        /** Has the copies deleted, which is refused for those that are not taken in. */
        private void tidyUp() throws Exception {
            Session open = open();
            if (random.nextBoolean()) {
                open.copies().merge();
            }
            List.copyOf(open.state().changes().copies()).stream()
                    .map(ProgressCopy::file)
                    .forEach(open.copies()::remove);
        }

        private Session open() throws Exception {
            if (session == null) {
                session = Session.open(
                        synced.roadmap(), new Environment(clock, "machine", random, Background.SAME_THREAD));
            }
            return session;
        }

        Session reopened() throws Exception {
            session = null;
            return open();
        }

        Ledger onDisk() throws IOException {
            return new ProgressStore(ProgressStore.beside(synced.roadmap()))
                    .read()
                    .ledger();
        }
    }
}
