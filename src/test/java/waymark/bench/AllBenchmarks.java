package waymark.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.bench.WindowBenchmark.Measured;
import waymark.model.Item;
import waymark.model.Status;

/** Runs all benchmarks of docs/benchmarks.md and prints one table with their goals: {@code mvn -Pbench-all}. */
public final class AllBenchmarks {
    private static final int RUNS = 15;
    private static final int LARGE = 160;
    private static final Path ROADMAP = Path.of("roadmap/ai-engineer-roadmap.md");

    /** The goals in milliseconds: until shown, and of the longest pause. Of all else there is none. */
    private static final Map<String, double[]> GOALS = Map.of(
            "filter: l", new double[] {100, 100},
            "expand all", new double[] {Double.NaN, 100},
            "tick everything", new double[] {Double.NaN, 100},
            "undo that", new double[] {Double.NaN, 100});

    private AllBenchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var jmh = new Runner(new OptionsBuilder()
                        .include("Tick|Reconcile|Save|History|Open")
                        .build())
                .run();
        System.out.println("| what | figure | goal |");
        System.out.println("|---|--:|--:|");
        for (var result : jmh) {
            var parameters = result.getParams();
            var named = parameters.getParamsKeys().stream()
                    .map(key -> key + " " + parameters.getParam(key))
                    .toList();
            String name = parameters.getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
            var score = result.getPrimaryResult();
            row(name + " " + named, "%.4g %s".formatted(score.getScore(), score.getScoreUnit()), "");
        }
        parse();
        reload();
        WindowBenchmark.start();
        for (int times : new int[] {1, LARGE}) {
            WindowBenchmark.run(times).forEach(each -> window(times, each));
        }
        Platform.exit();
    }

    private static void row(String what, String figure, String goal) {
        System.out.println("| " + what + " | " + figure + " | " + goal + " |");
    }

    private static void window(int times, Measured each) {
        String what = times + " times: " + each.what();
        if (each.what().equals(WindowBenchmark.HEAP)) {
            row(what, "%.0f".formatted(each.shown()[0]), times == LARGE ? "80" : "");
            return;
        }
        double[] goals = GOALS.getOrDefault(each.what(), new double[] {Double.NaN, Double.NaN});
        row(what + ", until shown", told(each.shown()), goal(goals[0]));
        row(what + ", longest pause", told(each.pauses()), goal(goals[1]));
        if (each.what().equals("go to Reviews")) {
            row(what + ", the first time", "%.0f ms".formatted(each.shown()[0]), times == 1 ? "50 ms" : "");
        }
    }

    private static String told(double[] runs) {
        return "%.0f (%.0f) ms".formatted(Measured.median(runs), Measured.worst(runs));
    }

    private static String goal(double most) {
        return Double.isNaN(most) ? "" : "%.0f ms".formatted(most);
    }

    /** In turn, so that whatever else the machine does weighs on both. */
    private static void parse() throws Exception {
        var both = new ParseBenchmark();
        both.times = LARGE;
        both.read();
        double[] own = new double[RUNS];
        double[] library = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            own[run] = processor(both::waymark);
            library[run] = processor(both::commonmark);
        }
        ratio("bytes → tree : commonmark-java's full parse", own, library, "0.8");
    }

    private static void reload() throws Exception {
        Path folder = Files.createTempDirectory("waymark-bench");
        Path file = folder.resolve("roadmap.md");
        String text = Files.readString(ROADMAP).repeat(LARGE);
        Files.writeString(file, text);
        var environment = new Environment(Clock.systemDefaultZone(), "bench", new Random(1), Background.SAME_THREAD);
        var session = Session.open(file, environment);
        Item first = session.state()
                .roadmap()
                .items()
                .filter(Item::isLeaf)
                .findFirst()
                .orElseThrow();
        session.set(List.of(first), Status.DONE);
        double[] again = new double[RUNS];
        double[] full = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            int at = text.indexOf("- [ ]", text.length() * (run + 1) / (RUNS + 1));
            text = text.substring(0, at) + "- [ ] one more " + run + "\n" + text.substring(at);
            Files.writeString(file, text, StandardCharsets.UTF_8);
            again[run] = processor(() -> {
                session.refresh();
                return session;
            });
            full[run] = processor(() -> Session.open(file, environment));
        }
        ratio("reload after an edited line : open", again, full, "0.6");
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static double processor(Callable<?> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        work.call();
        return TimeUnit.NANOSECONDS.toMicros(threads.getCurrentThreadCpuTime() - begin) / 1e3;
    }

    /** Of the later half: by then everything is compiled. */
    private static void ratio(String what, double[] one, double[] other, String goal) {
        double[] ones = Arrays.copyOfRange(one, RUNS / 2, RUNS);
        double[] others = Arrays.copyOfRange(other, RUNS / 2, RUNS);
        double ratio = Measured.median(ones) / Measured.median(others);
        row(
                what + ", processor time",
                "%.0f ms : %.0f ms = %.2f".formatted(Measured.median(ones), Measured.median(others), ratio),
                goal);
    }
}
