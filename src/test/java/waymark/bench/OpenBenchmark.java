package waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
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
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.app.YearsOfUse;
import waymark.schedule.Week;
import waymark.settings.CalendarPreferences;

/** Opening a roadmap of 500 items after so many days of use, with its snapshot and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class OpenBenchmark {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);

    /** None, eighteen months, five years. */
    @Param({"0", "548", "1826"})
    private int days;

    private Path roadmap;
    private Path cache;

    @Setup
    public void write() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
        roadmap = folder.resolve("plan.md");
        cache = folder.resolve("cache");
        YearsOfUse.write(roadmap, 1, LAST.minusDays(days), days, days > 1000 ? 110 : 55);
        withSnapshot();
    }

    private Session open(Path kept) throws Exception {
        return Session.open(
                roadmap,
                new Environment(
                        Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC),
                        () -> CalendarPreferences.STANDARD,
                        Week.STANDARD::weekend,
                        "benchmark",
                        new Random(1),
                        Background.SAME_THREAD,
                        kept));
    }

    @Benchmark
    public Session withSnapshot() throws Exception {
        return open(cache);
    }

    @Benchmark
    public Session withoutSnapshot() throws Exception {
        return open(null);
    }
}
