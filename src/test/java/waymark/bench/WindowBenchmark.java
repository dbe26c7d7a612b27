package waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import waymark.app.Environment;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.UiText;
import waymark.ui.kit.FxBackground;
import waymark.ui.kit.Theming;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/**
 * Watches the window's thread while a roadmap is opened, filtered, ticked, expanded and reloaded: how long each takes until
 * it is on screen, and the longest time that the thread answered nothing meanwhile. On a display where there is one: the
 * platform that does without copies each frame on the window's thread, which adds some 25 ms to a pause.
 */
public final class WindowBenchmark {
    static final String HEAP = "live heap in MB";
    private static final int ROUNDS = 7;
    private static final String ROADMAP = "roadmap/ai-engineer-roadmap.md";

    private final ShellViewModel model;
    private final FxBackground background;
    private final Path file;
    private final SetClock clock;
    private final List<String> order = new ArrayList<>();
    private final List<List<double[]>> figures = new ArrayList<>();
    private TreeTableView<?> table;

    private WindowBenchmark(ShellViewModel model, FxBackground background, Path file, SetClock clock) {
        this.clock = clock;
        this.model = model;
        this.background = background;
        this.file = file;
    }

    /**
     * What was measured of one thing.
     *
     * @param shown how long it took until it was on screen each time, in milliseconds
     * @param pauses the longest time that the thread answered nothing meanwhile
     */
    record Measured(String what, double[] shown, double[] pauses) {
        static double median(double[] runs) {
            double[] sorted = runs.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        static double worst(double[] runs) {
            return Arrays.stream(runs).max().orElseThrow();
        }
    }

    static void start() {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    /** @param arguments how many times over the given roadmap is opened; 1 and 160 where nothing is said */
    public static void main(String[] arguments) throws Exception {
        start();
        System.out.println("| times | what | until shown, median (worst) ms | longest pause, median (worst) ms |");
        System.out.println("|---:|---|---:|---:|");
        for (String times : arguments.length == 0 ? new String[] {"1", "160"} : arguments) {
            for (Measured each : run(Integer.parseInt(times))) {
                System.out.printf(
                        "| %s | %s | %s | %s |%n", times, each.what(), told(each.shown()), told(each.pauses()));
            }
        }
        Platform.exit();
    }

    static List<Measured> run(int times) throws Exception {
        Path folder = Files.createTempDirectory("waymark-bench");
        Path file = folder.resolve("roadmap.md");
        Files.writeString(file, Files.readString(Path.of(ROADMAP)).repeat(times));
        var background = new FxBackground();
        var clock = new SetClock();
        var environment = new Environment(clock, "bench", new Random(1), background);
        var benchmark = new WindowBenchmark(
                onWindow(() -> new ShellViewModel(environment, new UiText(Locale.UK))), background, file, clock);
        Stage stage = onWindow(() -> {
            var look = new Theming();
            var shell = new ShellView(benchmark.model, look);
            var scene = new Scene(shell.root(), 1400, 900);
            look.applyTo(scene);
            var window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        benchmark.all(stage);
        onWindow(() -> {
            stage.close();
            return stage;
        });
        background.close();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
        return benchmark.measured();
    }

    /** In MB, not in milliseconds. */
    private static List<double[]> heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        double used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
        return List.of(new double[] {used, 0});
    }

    private RoadmapViewModels open() {
        return model.opened().orElseThrow();
    }

    private void all(Stage stage) throws Exception {
        measure("open", () -> model.open(file), () -> model.opened().isPresent());
        figures.add(heap());
        order.add(HEAP);
        table = onWindow(() -> (TreeTableView<?>) stage.getScene().lookup("#roadmap"));
        for (int round = 0; round < ROUNDS; round++) {
            filter("filter: l", "l");
            filter("filter: learning", "learning");
            filter("filter: thompson", "thompson");
            measure("clear the filter", () -> open().tree().clear(), () -> true);
            measure("go to the next open topic", () -> open().tree().walk().nextOpen(), () -> true);
            measure("tick", () -> open().tree().edits().tick(), () -> true);
            int phases = open().model().state().roadmap().phases().size();
            measure(
                    "expand all",
                    () -> open().tree().expandBelow(root(), true),
                    () -> table.getExpandedItemCount() > 10 * phases);
            measure(
                    "collapse all",
                    () -> open().tree().expandBelow(root(), false),
                    () -> table.getExpandedItemCount() < 10 * phases);
            var before = open().model().state().roadmap();
            Files.writeString(file, Files.readString(file) + "\n- [ ] one more\n", StandardCharsets.UTF_8);
            measure(
                    "reload",
                    () -> open().model().refresh(),
                    () -> open().model().state().roadmap() != before);
        }
        for (int round = 0; round < ROUNDS; round++) {
            int lines = onWindow(this::changes);
            measure(
                    "tick everything",
                    () -> open().model().statuses().toggle(List.of(root())),
                    () -> changes() > lines);
            int ticked = onWindow(this::changes);
            measure("undo that", () -> open().model().undo(), () -> changes() > ticked);
        }
        places(stage);
    }

    /** As many items, but the routine and the review only once, as readers have them. */
    private static String withOneRoutine(String text) throws IOException {
        String given = Files.readString(Path.of(ROADMAP));
        return given.substring(0, given.indexOf("\n## 13")).repeat(text.length() / given.length()) + given;
    }

    /** What looks at all that was done. */
    private void places(Stage stage) throws Exception {
        var copied = open();
        Files.writeString(file.resolveSibling("places.md"), withOneRoutine(Files.readString(file)));
        onWindow(() -> model.open(file.resolveSibling("places.md")));
        while (onWindow(() -> open() == copied)) {
            Thread.sleep(1);
        }
        var leaves =
                open().model().state().roadmap().items().filter(Item::isLeaf).toList();
        int days = 500;
        for (int day = days; day > 0; day--) {
            int from = leaves.size() * 3 / 4 * (days - day) / days;
            int to = leaves.size() * 3 / 4 * (days - day + 1) / days;
            clock.now = Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(-day));
            onWindow(() -> open().model().statuses().set(leaves.subList(from, to), Status.DONE));
        }
        clock.now = Clock.systemDefaultZone();
        Item routine = leaves.stream()
                .filter(leaf -> open().model().state().rollup().countingKind(leaf) == CountingKind.ROUTINE)
                .findFirst()
                .orElseThrow();
        var today = open().model().state().rollup().today();
        for (int round = 0; round < ROUNDS; round++) {
            boolean done = round % 2 == 0;
            measure(
                    "go to Today",
                    () -> press(stage, "#tab-today"),
                    () -> open().today().isSettled());
            measure(
                    "tick a routine item there",
                    () -> open().model()
                            .step(session -> session.set(List.of(routine), done ? Status.DONE : Status.OPEN, today)),
                    () -> open().today().isSettled());
            measure(
                    "go to Reviews",
                    () -> press(stage, "#tab-reviews"),
                    () -> open().reviews().isSettled());
            measure(
                    "tick a topic there",
                    () -> open().model().statuses().set(List.of(leaves.getLast()), done ? Status.DONE : Status.OPEN),
                    () -> open().reviews().isSettled());
            measure(
                    "go to Progress",
                    () -> press(stage, "#tab-progress"),
                    () -> stage.getScene().lookup("#chart-burn-up") != null);
            if (round == 0) {
                onWindow(() -> press(stage, "#what-if"));
            }
            for (int step = 1; step <= ROUNDS; step++) {
                double time = 100 + 5 * step;
                measure(
                        "drag What If there",
                        () -> ((Slider) stage.getScene().lookup("#what-if-time")).setValue(time),
                        () -> true);
            }
            measure("go to the roadmap", () -> press(stage, "#tab-roadmap"), () -> true);
        }
    }

    private int changes() {
        return open().model().state().ledger().size();
    }

    private static void press(Stage stage, String button) {
        ((ButtonBase) stage.getScene().lookup(button)).fire();
    }

    private Topic root() {
        return open().model().state().roadmap().root();
    }

    private void filter(String what, String query) throws Exception {
        measure(
                what,
                () -> open().tree().narrowing().queryProperty().set(query),
                () -> open().tree().isSettled());
    }

    private void measure(String what, Runnable action, BooleanSupplier done) throws Exception {
        onWindow(() -> what);
        var watch = new PauseWatch();
        long start = System.nanoTime();
        onWindow(() -> {
            action.run();
            return what;
        });
        while (!onWindow(done::getAsBoolean)) {
            Thread.sleep(1);
        }
        frame();
        double shown = (System.nanoTime() - start) / 1e6;
        int at = order.indexOf(what);
        if (at < 0) {
            at = order.size();
            order.add(what);
            figures.add(new ArrayList<>());
        }
        figures.get(at).add(new double[] {shown, watch.end()});
        Thread.sleep(30);
    }

    /** Waits until what was changed is laid out and drawn. */
    private static void frame() throws Exception {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    drawn.countDown();
                }
            }
        }.start());
        drawn.await();
    }

    private List<Measured> measured() {
        var all = new ArrayList<Measured>();
        for (int i = 0; i < order.size(); i++) {
            all.add(new Measured(order.get(i), column(i, 0), column(i, 1)));
        }
        return all;
    }

    private double[] column(int what, int column) {
        return figures.get(what).stream().mapToDouble(run -> run[column]).toArray();
    }

    private static String told(double[] runs) {
        return "%.0f (%.0f)".formatted(Measured.median(runs), Measured.worst(runs));
    }

    private static void onWindow(Runnable work) throws InterruptedException, ExecutionException {
        onWindow(Executors.callable(work));
    }

    private static <T> T onWindow(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Asks the window's thread again and again to answer. */
    private static final class PauseWatch {
        private final Thread thread;
        private volatile boolean ended;
        private volatile double longest;

        PauseWatch() {
            thread = Thread.ofPlatform().daemon().start(() -> {
                try {
                    while (!ended) {
                        long asked = System.nanoTime();
                        onWindow(() -> asked);
                        longest = Math.max(longest, (System.nanoTime() - asked) / 1e6);
                        Thread.sleep(1);
                    }
                } catch (InterruptedException | ExecutionException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        double end() throws InterruptedException {
            ended = true;
            thread.join();
            return longest;
        }
    }

    /** A clock that can show that something was done earlier. */
    private static final class SetClock extends Clock {
        private volatile Clock now = Clock.systemDefaultZone();

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return now.withZone(zone);
        }

        @Override
        public Instant instant() {
            return now.instant();
        }
    }
}
