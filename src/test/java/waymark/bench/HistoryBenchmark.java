package waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.history.History;
import waymark.model.Item;
import waymark.model.Status;
import waymark.outlook.Outlook;
import waymark.outlook.WhatIf;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;

/** The history of 200,000 changes in 18 months to a roadmap of 82,400 topics: looked at once, and after a tick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class HistoryBenchmark {
    private static final int TIMES = 160;
    private static final int CHANGES = 200_000;
    private static final int DAYS = 548;
    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2026, 1, 5, 12, 0, 0, 0, ZoneOffset.UTC);

    private Ledger ledger;
    private Rollup rollup;
    private Rollup next;
    private History history;
    private Outlook outlook;
    private WhatIf other;

    @Setup
    public void read() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
        String text = Files.readString(Path.of("roadmap/ai-engineer-roadmap.md"));
        Path roadmap = Files.writeString(folder.resolve("plan.md"), text.repeat(TIMES));
        Clock clock = Clock.fixed(Instant.from(BEGIN), ZoneOffset.UTC);
        SessionState state = Session.open(
                        roadmap, new Environment(clock, "benchmark", new Random(1), Background.SAME_THREAD))
                .state();
        var items = state.roadmap().items().filter(Item::isLeaf).toList();
        var random = new Random(1);
        var entries = new ArrayList<Entry>(state.ledger().entries());
        for (int i = 0; i < CHANGES; i++) {
            var metadata =
                    new ChangeMetadata("3%025d".formatted(i), BEGIN.plusDays((long) i * DAYS / CHANGES), "benchmark");
            entries.add(new Change.OfStatus(
                    metadata,
                    state.ids().id(items.get(random.nextInt(items.size()))),
                    null,
                    random.nextInt(10) == 0 ? Status.OPEN : Status.DONE,
                    null));
        }
        ledger = Ledger.of(entries);
        LocalDate today = BEGIN.plusDays(DAYS).toLocalDate();
        rollup = Rollup.of(state.roadmap(), state.ids(), Progress.of(ledger), today);
        history = once();
        outlook = Outlook.of(new Activity(rollup, OffsetDateTime::toLocalDate));
        other = new WhatIf(
                150,
                Optional.of(today.plusYears(1)),
                Set.of(outlook.phases().getLast().phase().phase().index()));
        Item item = items.getFirst();
        var tick = new Change.OfStatus(
                new ChangeMetadata("3%025d".formatted(CHANGES), BEGIN.plusDays(DAYS), "benchmark"),
                state.ids().id(item),
                null,
                Status.DOING,
                null);
        next = rollup.with(rollup.progress().with(tick), List.of(item));
        Files.delete(roadmap);
        Files.delete(folder);
    }

    @Benchmark
    public History once() {
        return History.of(rollup, ledger, OffsetDateTime::toLocalDate);
    }

    @Benchmark
    public History afterATick() {
        return history.with(next);
    }

    @Benchmark
    public Outlook whatIf() {
        return outlook.under(other);
    }
}
