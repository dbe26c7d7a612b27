package waymark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.model.Item;
import waymark.store.ProgressStore;

/**
 * A tick until it is on disk, roll-ups and all, against nothing but the same bytes written and forced to the same disk. Disks
 * have moods, so both are done in turn, and the medians of each iteration are printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class SaveBenchmark {
    @Param({"1", "160"})
    int times;

    private Path folder;
    private Session session;
    private List<Item> leaves;
    private int next;
    private FileChannel bare;
    private byte[] line;
    private final List<Long> ticks = new ArrayList<>();
    private final List<Long> bares = new ArrayList<>();

    @Setup
    public void open() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
        String text = Files.readString(Path.of("roadmap/ai-engineer-roadmap.md"));
        Path roadmap = Files.writeString(folder.resolve("plan.md"), text.repeat(times));
        session = Session.open(
                roadmap,
                new Environment(Clock.systemDefaultZone(), "benchmark", new Random(1), Background.SAME_THREAD));
        leaves = session.state().roadmap().items().filter(Item::isLeaf).toList();
        tickToDurable();
        line = ProgressStore.lines(List.of(session.state().ledger().entries().getLast()))
                .getBytes(UTF_8);
        bare = FileChannel.open(
                Files.copy(ProgressStore.beside(roadmap), folder.resolve("bare.jsonl")), StandardOpenOption.APPEND);
    }

    @TearDown
    public void close() throws IOException {
        bare.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Setup(Level.Iteration)
    public void begin() {
        ticks.clear();
        bares.clear();
    }

    @TearDown(Level.Iteration)
    public void report() {
        double tick = median(ticks);
        double plain = median(bares);
        System.out.printf(" tick %.0f us, bare append %.0f us, ratio %.2f;", tick, plain, tick / plain);
    }

    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream()
                        .sorted()
                        .skip(nanoseconds.size() / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e3;
    }

    /** The score is that of both together. */
    @Benchmark
    public SaveState tickAndBareAppendInTurn() throws IOException {
        long start = System.nanoTime();
        SaveState saved = tickToDurable();
        long between = System.nanoTime();
        bareAppend();
        ticks.add(between - start);
        bares.add(System.nanoTime() - between);
        return saved;
    }

    /** As in the window, but without its threads. */
    private SaveState tickToDurable() {
        session.toggle(List.of(leaves.get(next++ % leaves.size())));
        if (session.state().saved() instanceof SaveState.Saved saved) {
            return saved;
        }
        throw new IllegalStateException("not saved");
    }

    private void bareAppend() throws IOException {
        bare.write(ByteBuffer.wrap(line));
        bare.force(false);
    }
}
