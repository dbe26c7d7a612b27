package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.model.Topic;
import waymark.reliability.Scale;
import waymark.ui.command.Command;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/** Whatever a roadmap says, the window shows it: no text ends it, at no width and no size. */
class AnyTextTest {
    private static final List<Integer> WIDTHS = List.of(640, 1000, 1500);
    private static final List<Integer> SIZES = List.of(100, 180);
    /** At each width and size others, so that more of a large document is seen; all of it in the long run. */
    private static final int MOST_TOPICS = Scale.of(60, Integer.MAX_VALUE);

    /** What texts are made of that layouts stumble over. */
    private static final String[] PIECES = {
        "\u0633\u0644\u0627\u0645 ",
        "\u05e9\u05dc\u05d5\u05dd",
        "word ",
        "   ",
        "\t",
        "\u2028",
        "\u2029",
        "\u200d",
        "\u200c",
        "e\u0301\u0302",
        "\ud83d\ude80",
        "\ud83d",
        "\ude80",
        "\ud83d\udc69\u200d\ud83d\udcbb",
        "\ud83c\udde9\ud83c\uddea",
        "\u0928\u092e\u0938\u094d\u0924\u0947 ",
        "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
        "\u200f",
        "\u202e",
        "\u2066",
        "\u2069",
        "12",
        "(",
        ")",
        "\u5b66\u4e60",
        "\ufeff",
        "\u00ad",
        "\ufdfd",
        "\u0007",
        "\ue000",
        "\u0489"
    };

    @TempDir
    Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private Thread.UncaughtExceptionHandler before;
    private ShellViewModel model;
    private ShellView shell;
    private Theming look;
    private Stage stage;

    /** One window, in which all files are opened. */
    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            model = new ShellViewModel(
                    Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());
            look = new Theming();
            shell = new ShellView(model, look);
            var scene = new Scene(shell.root(), WIDTHS.getLast(), 800);
            look.applyTo(scene);
            shell.installKeys(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.close();
            look.close();
            return null;
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static String hostile() {
        var random = new Random(12);
        var words = new StringBuilder("# \ud83d\ude80 \u0633\u0644\u0627\u0645  \n\n");
        words.append("x".repeat(100_000))
                .append("\n\n- [ ] ")
                .append("y".repeat(100_000))
                .append('\n');
        for (int topic = 0; topic < 60; topic++) {
            words.append(topic % 12 == 0 ? "\n## " : "- [ ] ");
            int length = topic % 10 == 0 ? 200 : 1 + random.nextInt(24);
            for (int piece = 0; piece < length; piece++) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            words.append('\n');
            if (topic % 12 == 0) {
                words.append("\n> ")
                        .append("\u0645\u06cc\u200c\u0631\u0648\u0645 ".repeat(60))
                        .append("  \n\n");
                words.append(
                        "| \u05d0 | b |\n|---|---|\n| \u0628\u0643 `x` | **\u0645\u0631\u062d\u0628\u0627** |\n\n");
            }
        }
        return words.append("\n## Monthly Review\n- **\u05de\u05d4 \u05dc\u05de\u05d3\u05ea\u05d9?** ____\n")
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsShown() throws Exception {
        var files = new ArrayList<Path>(
                List.of(Files.write(folder.resolve("hostile.md"), hostile().getBytes(StandardCharsets.UTF_8))));
        Optional<Path> corpus =
                Optional.ofNullable(System.getProperty("waymark.corpus")).map(Path::of);
        if (corpus.isPresent()) {
            try (Stream<Path> found = Files.list(corpus.get().resolve("files"))) {
                for (Path file : found.sorted().toList()) {
                    files.add(Files.copy(file, folder.resolve(file.getFileName())));
                }
            }
        }
        return IntStream.range(0, files.size())
                .mapToObj(file -> DynamicTest.dynamicTest(
                        files.get(file).getFileName().toString(), () -> walkThrough(files.get(file), file)));
    }

    /** The first file at all widths and sizes; each of the others at two of them, in turn. */
    private static boolean isWanted(int file, int walk) {
        int walks = WIDTHS.size() * SIZES.size();
        return file == 0 || Scale.isLong() || (walk - file) % (walks / 2) == 0;
    }

    private void walkThrough(Path path, int file) throws Exception {
        failures.clear();
        WaitForAsyncUtils.waitForAsyncFx(600_000, () -> {
            model.open(path);
            // A note comes from a progress file, which can hold halves of letters too.
            var roadmapModel = model.opened().orElseThrow().model();
            roadmapModel.setNote(
                    roadmapModel.state().roadmap().topic(0),
                    String.join("", PIECES).repeat(9));
            int walk = 0;
            for (int size : SIZES) {
                look.zoomTo(size);
                for (int width : WIDTHS) {
                    if (isWanted(file, walk)) {
                        stage.setWidth(width);
                        walkThrough(walk);
                    }
                    walk++;
                }
            }
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(failures).isEmpty();
    }

    private void walkThrough(int walk) {
        var open = model.opened().orElseThrow();
        List<Topic> topics = open.model().state().roadmap().topics();
        int step = Math.ceilDiv(topics.size(), MOST_TOPICS);
        for (int topic = walk % step; topic < topics.size(); topic += step) {
            open.model().topicProperty().set(topics.get(topic));
            layOut();
        }
        for (Command place : List.of(Command.TODAY, Command.REVIEWS, Command.CHANGES, Command.CLEAR)) {
            stage.getScene().getAccelerators().get(place.keys().getFirst()).run();
            layOut();
        }
        shell.keep();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
