package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.store.ProgressStore;

/** A program that is killed at any moment has lost nothing that it called saved. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGKILL")
class KillTest {
    private static final long SEED = 20261123;
    private static final int AT_ONCE = 2;
    private static final int KILLS_PER_FILE = 10;
    private static final int LONGEST_NOTE = 40_000;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedTickIsThereAfterAKill() throws Exception {
        int files = Scale.of(200, 5_000) / KILLS_PER_FILE;
        int acknowledged = Together.run(AT_ONCE, SEED, files, this::killAgainAndAgain);
        System.out.printf("%d kills, %d lines acknowledged, none lost%n", files * KILLS_PER_FILE, acknowledged);
        assertThat(acknowledged).as("lines that were acknowledged at all").isGreaterThan(files * KILLS_PER_FILE);
    }

    /** One file, opened by one program after another, each of which is killed. */
    private int killAgainAndAgain(long seed) throws Exception {
        var random = new Random(seed);
        Path roadmap = ProgressFiles.roadmap(folder.resolve("seed-" + seed), 20);
        var acknowledged = new ArrayList<String>();
        for (int kill = 1; kill <= KILLS_PER_FILE; kill++) {
            acknowledged.addAll(killOnce(Ticker.class, roadmap, random, 3_000_000));
            Ticker next = Ticker.open(roadmap, seed + kill, 0);
            next.step();
            next.saved().forEach(entry -> acknowledged.add(entry.metadata().id()));
            ProgressFiles.assertNothingLost(acknowledged, kill, roadmap);
        }
        return acknowledged.size();
    }

    /** @param pause the longest time between an acknowledgement and the kill, in nanoseconds: about as long as a step takes */
    private static List<String> killOnce(Class<?> program, Path roadmap, Random random, int pause) throws Exception {
        try (Child child = Child.start(program, roadmap, random.nextLong(), 0, LONGEST_NOTE)) {
            // Now and then while it still opens the file, else somewhere between two acknowledgements.
            child.awaitLines(random.nextInt(12));
            LockSupport.parkNanos(random.nextInt(pause));
            return child.kill();
        }
    }

    @Test
    void theSameTestFindsWhatAProgramLosesThatWritesTheWholeFileAgain() throws Exception {
        int most = 300;
        int kills = 0;
        int harmed = 0;
        var random = new Random(SEED);
        // On a quick disk few kills meet the moment of writing: once one has, it is shown.
        for (int kill = 0; kill < most && harmed == 0; kill++) {
            kills++;
            Path roadmap = ProgressFiles.roadmap(folder.resolve("naive-" + kill), 1);
            var earlier = Lines.many(60_000, random);
            new ProgressStore(ProgressStore.beside(roadmap)).append(earlier);
            var acknowledged = new ArrayList<>(killOnce(NaiveTicker.class, roadmap, random, 20_000_000));
            earlier.forEach(entry -> acknowledged.add(entry.metadata().id()));
            harmed += ProgressFiles.lost(acknowledged, roadmap).isEmpty() ? 0 : 1;
        }
        System.out.printf("A program that writes the whole file again: harmed by %d of %d kills%n", harmed, kills);
        assertThat(harmed).isPositive();
    }
}
