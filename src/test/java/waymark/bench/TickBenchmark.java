package waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Rollup;
import waymark.schedule.Tally;

/** A tick with all its roll-ups: it costs the path to the root, so the size of the roadmap must hardly matter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TickBenchmark {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    /** More than anyone ticks in eighteen months. All are kept, so without an end the memory would be measured. */
    private static final int MOST = 100_000;

    @Param({"1", "16", "160"})
    int times;

    private Roadmap roadmap;
    private TopicIds ids;
    private List<Item> leaves;
    private Progress progress = Progress.EMPTY;
    private Rollup nothing;
    private Rollup rollup;
    private int next;

    @Setup
    public void read() throws IOException {
        String text = Files.readString(Path.of("roadmap/ai-engineer-roadmap.md"));
        roadmap = RoadmapParser.parse(
                SourceText.read(text.repeat(times).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        ids = TopicIds.derive(roadmap);
        leaves = roadmap.items().filter(Item::isLeaf).toList();
        nothing = Rollup.of(roadmap, ids, progress, LocalDate.of(2026, 11, 23));
        rollup = nothing;
    }

    /** One tick or untick of the next item, and the overall figure after it. */
    @Benchmark
    public Tally tick() {
        if (next == MOST) {
            next = 0;
            progress = Progress.EMPTY;
            rollup = nothing;
        }
        Item leaf = leaves.get(next % leaves.size());
        Status to = next / leaves.size() % 2 == 0 ? Status.DONE : Status.OPEN;
        var metadata = new ChangeMetadata("%026d".formatted(next++), NOON, "benchmark");
        progress = progress.with(new Change.OfStatus(metadata, ids.id(leaf), null, to, null));
        rollup = rollup.with(progress, List.of(leaf));
        return rollup.tally(roadmap.root());
    }

    /** Counting everything, as on opening. */
    @Benchmark
    public Rollup countAnew() {
        return Rollup.of(roadmap, ids, progress, LocalDate.of(2026, 11, 23));
    }
}
