package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.progress.Entry;
import waymark.store.ProgressFileContents;
import waymark.store.ProgressStore;

/** What was called saved is there after the power went. Needs Linux, root and loop devices. */
@EnabledOnOs(OS.LINUX)
class PowerCutTest {
    private static final long SEED = 20261123;
    private static final int CUTS_PER_FILE = 10;
    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    private Path temporary;

    private final Random random = new Random(SEED);

    /** One who writes and, when it returns, claims that it lasts. */
    private interface Writer {
        void append(Path file, List<Entry> entries) throws IOException;
    }

    @BeforeEach
    void needsRoot() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can mount a disk to cut the power from");
        assumeTrue(Shell.has("mkfs.ext4") && Shell.has("losetup"), "mkfs.ext4 and losetup are not installed");
        try (var disk = create("ext4")) {
            assertThat(disk.folder()).isDirectory();
        } catch (IOException e) {
            assumeTrue(false, "no disk can be mounted here: " + e.getMessage());
        }
    }

    @Test
    void nothingAcknowledgedIsLostOnExt4() throws Exception {
        assertThat(acknowledgedAndLost("ext4", Scale.of(40, 500), PowerCutTest::progressStore))
                .isZero();
    }

    @Test
    void nothingAcknowledgedIsLostOnXfs() throws Exception {
        assumeTrue(Shell.has("mkfs.xfs"), "mkfs.xfs is not installed");
        assertThat(acknowledgedAndLost("xfs", Scale.of(10, 200), PowerCutTest::progressStore))
                .isZero();
    }

    @Test
    void theSameTestFindsWhatAWriterLosesThatForcesNothingToDisk() throws Exception {
        assertThat(acknowledgedAndLost(
                        "ext4",
                        5,
                        (file, entries) -> Files.writeString(
                                file,
                                ProgressStore.lines(entries),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND)))
                .isPositive();
    }

    private static void progressStore(Path file, List<Entry> entries) throws IOException {
        new ProgressStore(file).append(entries);
    }

    private UnsafeDisk create(String fileSystem) throws IOException {
        Path parent = Files.isWritable(MEMORY) ? MEMORY : temporary;
        return UnsafeDisk.create(Files.createTempDirectory(parent, "waymark-power-"), fileSystem);
    }

    private int acknowledgedAndLost(String fileSystem, int cuts, Writer writer) throws Exception {
        int lost = 0;
        int total = 0;
        try (var disk = create(fileSystem)) {
            var acknowledged = new HashSet<String>();
            Path file = disk.folder().resolve("none");
            for (int cut = 0; cut < cuts; cut++) {
                if (cut % CUTS_PER_FILE == 0) {
                    file = disk.folder().resolve(cut + ".progress.jsonl");
                    acknowledged.clear();
                }
                List<String> now = writeUntilThePowerGoes(disk, file, writer);
                total += now.size();
                acknowledged.addAll(now);
                disk.restore();
                ProgressFileContents contents = new ProgressStore(file).read();
                assertThat(contents.damaged()).as("seed %d, cut %d", SEED, cut).hasSizeLessThanOrEqualTo(cut + 1);
                var missing = new HashSet<>(acknowledged);
                missing.removeAll(ProgressFiles.ids(contents));
                lost += missing.size();
                acknowledged.removeAll(missing);
            }
        }
        System.out.printf("%s: %d power cuts, %d lines acknowledged, %d of them lost%n", fileSystem, cuts, total, lost);
        assertThat(total).as("lines acknowledged").isGreaterThan(cuts);
        return lost;
    }

    private List<String> writeUntilThePowerGoes(UnsafeDisk disk, Path file, Writer writer) throws Exception {
        var acknowledged = new ArrayList<String>();
        var started = new CountDownLatch(1);
        long seed = random.nextLong();
        var off = new AtomicBoolean();
        Thread ticking = Thread.ofPlatform().start(() -> {
            try {
                for (var entries = Lines.endless(new Random(seed)).iterator(); !off.get(); ) {
                    Entry entry = entries.next();
                    writer.append(file, List.of(entry));
                    if (!off.get()) {
                        acknowledged.add(entry.metadata().id());
                    }
                    started.countDown();
                }
            } catch (IOException powerIsOff) {
                started.countDown();
            }
        });
        started.await();
        LockSupport.parkNanos(random.nextInt(60_000_000));
        // What is acknowledged from now on, nobody would see: the program goes with the power.
        off.set(true);
        disk.cutPower();
        ticking.join();
        return acknowledged;
    }
}
