package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Nature;
import waymark.model.Section;
import waymark.model.Status;
import waymark.settings.Settings;
import waymark.settings.Theme;
import waymark.ui.kit.Png;
import waymark.ui.shell.Command;
import waymark.ui.shell.OpenRoadmap;
import waymark.ui.shell.Picture;
import waymark.ui.shell.Program;
import waymark.ui.shell.ShellViewModel;
import waymark.ui.shell.Windows;

/**
 * Draws the window in all its looks into {@code target/pictures}, to be looked at. With {@code -Dwaymark.images=docs/images}
 * the pictures that the docs show are drawn there too.
 */
class PicturesTest {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Set<String> IN_DOCS = Set.of("light", "dark", "form", "reviews", "filter", "changes");

    @TempDir
    Path folder;

    private Words words = Sample.words();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(PICTURES);
    }

    private void draw(String name, Picture picture, Consumer<OpenRoadmap> scene) throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        draw(name, picture, roadmap, scene);
    }

    private void draw(String name, Picture picture, Path roadmap, Consumer<OpenRoadmap> scene) throws Exception {
        var drawn = new CompletableFuture<byte[]>();
        Platform.runLater(() -> {
            var model = new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), words);
            model.open(roadmap);
            picture.draw(model, scene, drawn);
        });
        byte[] png = drawn.get(30, TimeUnit.SECONDS);
        Files.write(PICTURES.resolve(name + ".png"), png);
        String images = System.getProperty("waymark.images");
        if (images != null && IN_DOCS.contains(name)) {
            Files.write(Path.of(images, name + ".png"), png);
        }
        assertThat(png.length).isGreaterThan(10_000);
    }

    private static void select(OpenRoadmap open, String number) {
        open.desk().state().roadmap().topics().stream()
                .filter(topic -> topic.number().matches(Pattern.quote(number) + "\\.?"))
                .findFirst()
                .ifPresent(open.desk()::goTo);
    }

    @Test
    void theWindowInLight() throws Exception {
        draw("light", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "2.2.5"));
    }

    @Test
    void theWindowInDark() throws Exception {
        draw("dark", new Picture(Theme.DARK, 1400, 900, 100), open -> select(open, "2.2.5"));
    }

    @Test
    void theWindowAtTwiceTheSize() throws Exception {
        draw("light-200", new Picture(Theme.LIGHT, 1400, 900, 200), open -> select(open, "2.2.5"));
    }

    /** The line above the tree says where one is, also without the detail pane. */
    @Test
    void whereATopicStands() throws Exception {
        Consumer<OpenRoadmap> deep = open -> {
            select(open, "2.2.5");
            run(Command.SIDE_PANE);
        };
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        draw("path", new Picture(Theme.LIGHT, 1400, 900, 100), roadmap, deep);
        draw("path-narrow", new Picture(Theme.DARK, 960, 600, 100), roadmap, open -> select(open, "3.1.4.2"));
        draw("path-narrow-200", new Picture(Theme.LIGHT, 960, 600, 200), roadmap, open -> select(open, "3.1.4.2"));
    }

    /** Each text has the direction of its own letters, in a window of either direction. */
    @Test
    void textsOfBothDirections() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("mixed.md"), """
                # תכנית לימודים (AI)!

                ## 1. שלב ראשון: יסודות (3 weeks)!
                *Duration: 3 weeks*

                זו פסקה בעברית, עם מילה English באמצע. וגם סוף!

                An English paragraph, with the word שלום in it. And an end!

                - נקודה ראשונה (a).
                - A second one (ב).

                - [ ] 1.1 שלום (world)!
                - [ ] 1.2 Hello (שלום)!

                ## 2. English: the rest?
                - [ ] 2.1 One!
                """);
        var session = Session.open(roadmap, Sample.environment("2026-11-23T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1"), "הערה שלי: לקרוא עוד!");
        draw("directions", new Picture(Theme.LIGHT, 1200, 800, 100), roadmap, open -> select(open, "1"));
        words = PseudoWords.in(Locale.of("he"));
        draw("directions-mirrored", new Picture(Theme.LIGHT, 1200, 800, 100), roadmap, open -> select(open, "1.2"));
    }

    @Test
    void theWindowInANarrowPlace() throws Exception {
        draw("dark-narrow", new Picture(Theme.DARK, 960, 600, 100), open -> select(open, "2.2.5"));
        Files.delete(folder.resolve("ai-engineer-roadmap.md"));
        Files.delete(folder.resolve("ai-engineer-roadmap.md.progress.jsonl"));
        draw("light-narrow", new Picture(Theme.LIGHT, 960, 600, 100), open -> select(open, "3.1"));
    }

    @Test
    void aFormAndAReview() throws Exception {
        draw("form", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "15.2.1"));
    }

    @Test
    void theReviewOfAMonth() throws Exception {
        draw("review-dark", new Picture(Theme.DARK, 1400, 900, 100), open -> select(open, "15.3"));
    }

    private static void run(Command command) {
        Window.getWindows().stream()
                .map(window ->
                        window.getScene().getAccelerators().get(command.keys().getFirst()))
                .filter(Objects::nonNull)
                .forEach(Runnable::run);
    }

    private static void type(String id, String text) {
        Window.getWindows().stream()
                .map(window -> window.getScene().lookup(id))
                .filter(TextField.class::isInstance)
                .forEach(field -> ((TextField) field).setText(text));
    }

    @Test
    void theCommands() throws Exception {
        draw("palette", new Picture(Theme.LIGHT, 1400, 900, 100), open -> run(Command.PALETTE));
    }

    @Test
    void goingToATopic() throws Exception {
        draw("go-to-dark-narrow", new Picture(Theme.DARK, 960, 600, 100), open -> {
            run(Command.GO_TO);
            type("#go-to-filter", "learning");
        });
    }

    @Test
    void aPhaseAlone() throws Exception {
        draw("phase-alone", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {
            select(open, "2.7.2.3");
            run(Command.THIS_PHASE);
        });
    }

    @Test
    void theHistoryOfATopic() throws Exception {
        draw("history", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {
            select(open, "2.2.5");
            var topic = open.desk().topicProperty().get();
            open.desk().setNote(topic, "Gini or entropy: see https://scikit-learn.org/stable/modules/tree.html.");
            open.desk().toggle(List.of(topic));
            open.desk().undo();
            press("#history");
        });
    }

    /** Draws the window that a command opens. */
    private void drawWindow(String name, Theme theme, Command command) throws Exception {
        var drawn = new CompletableFuture<byte[]>();
        Path home = Files.createDirectories(folder.resolve(name));
        Path roadmap = Sample.in(home);
        Platform.runLater(() -> {
            var settings = new Settings(home.resolve("settings"));
            var choices = new Choices(settings, Background.SAME_THREAD);
            choices.choose(all -> all.with(all.appearance().withTheme(theme)));
            choices.opened(home.resolve("gone.md"));
            choices.opened(roadmap);
            var windows = new Windows(new Program(
                    Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD),
                    words,
                    Opener.NONE,
                    choices,
                    home));
            windows.welcome();
            run(command);
            Window shown = Window.getWindows().getLast();
            var snapshot = new PauseTransition(Duration.millis(400));
            snapshot.setOnFinished(over -> {
                drawn.complete(Png.of(shown.getScene().snapshot(null)));
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            });
            snapshot.play();
        });
        byte[] png = drawn.get(30, TimeUnit.SECONDS);
        Files.write(PICTURES.resolve(name + ".png"), png);
        assertThat(png.length).isGreaterThan(5_000);
    }

    @Test
    void theWelcome() throws Exception {
        drawWindow("welcome", Theme.LIGHT, Command.SAVED);
        drawWindow("welcome-dark", Theme.DARK, Command.SAVED);
    }

    @Test
    void thePreferences() throws Exception {
        drawWindow("preferences", Theme.LIGHT, Command.PREFERENCES);
        drawWindow("preferences-dark", Theme.DARK, Command.PREFERENCES);
    }

    @Test
    void theKeys() throws Exception {
        drawWindow("keys", Theme.DARK, Command.KEYS);
    }

    @Test
    void whatIsLeft() throws Exception {
        draw("left", new Picture(Theme.DARK, 1400, 900, 100), open -> {
            var root = open.desk().state().roadmap().root();
            open.desk().set(List.of(root), Status.DONE);
            select(open, "3.4.2");
            open.desk().set(List.of(open.desk().topicProperty().get()), Status.OPEN);
            run(Command.LEFT);
        });
    }

    @Test
    void theFilter() throws Exception {
        draw(
                "filter",
                new Picture(Theme.LIGHT, 1400, 900, 100),
                open -> open.tree().narrowing().queryProperty().set("learning"));
    }

    @Test
    void proseInTheDetailPane() throws Exception {
        draw("prose", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "14"));
    }

    @Test
    void allThatMarkdownCanLookLike() throws Exception {
        Path roadmap = Sample.rich(folder);
        draw("rich-light", new Picture(Theme.LIGHT, 1400, 900, 100), roadmap, open -> select(open, "1"));
        draw("rich-dark", new Picture(Theme.DARK, 1400, 900, 100), roadmap, open -> select(open, "1"));
        draw("blocks-light", new Picture(Theme.LIGHT, 1400, 900, 100), roadmap, open -> select(open, "3"));
        draw("blocks-dark", new Picture(Theme.DARK, 1400, 900, 100), roadmap, open -> select(open, "3"));
        draw("blocks-narrow", new Picture(Theme.DARK, 960, 600, 120), roadmap, open -> {
            select(open, "3");
        });
    }

    @Test
    void aLinkThatTheKeyboardReached() throws Exception {
        Path roadmap = Sample.rich(folder);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String name = "reached-" + theme.word();
            draw(name, new Picture(theme, 960, 600, 100), roadmap, open -> {
                select(open, "1");
                Window.getWindows()
                        .forEach(window -> window.getScene().getRoot().lookupAll(".link").stream()
                                .filter(Node::isFocusTraversable)
                                .findFirst()
                                .ifPresent(Node::requestFocus));
            });
        }
    }

    @Test
    void aSectionThatTheReaderOverruled() throws Exception {
        draw("overruled", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {
            select(open, "2.7");
            open.desk().setNature((Section) open.desk().topicProperty().get(), Optional.of(Nature.OPTIONAL));
        });
    }

    @Test
    void theStatusLines() throws Exception {
        draw("status-lines", new Picture(Theme.DARK, 1400, 900, 100), open -> select(open, "15.1"));
    }

    @Test
    void aToast() throws Exception {
        draw("toast", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {
            select(open, "2.3.3");
            open.desk().toggle(open.desk().state().roadmap().phases().subList(3, 4));
        });
    }

    @Test
    void aPhaseAtTwiceTheSizeInTheDark() throws Exception {
        draw("dark-200", new Picture(Theme.DARK, 1400, 900, 200), open -> select(open, "2"));
    }

    @Test
    void everythingExpanded() throws Exception {
        draw("expanded", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {
            open.tree().expandBelow(open.desk().state().roadmap().root(), true);
            select(open, "3.1.4");
        });
    }

    @Test
    void aProblem() throws Exception {
        draw("problem", new Picture(Theme.DARK, 960, 600, 100), open -> {
            try {
                Path progress = open.desk().state().file().resolveSibling("ai-engineer-roadmap.md.progress.jsonl");
                Files.delete(progress);
                Files.createDirectory(progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            select(open, "2.3.3");
            open.desk().toggle(open.tree().selected());
        });
    }

    private void drawReviews(String name, Picture picture, Consumer<OpenRoadmap> scene) throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        Sample.review(roadmap);
        draw(name, picture, roadmap, open -> {
            press("#tab-reviews");
            scene.accept(open);
        });
    }

    private static void search(String words) {
        Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#review-search"))
                .filter(TextInputControl.class::isInstance)
                .forEach(field -> {
                    ((TextInputControl) field).setText(words);
                    field.requestFocus();
                });
    }

    @Test
    void theReviews() throws Exception {
        drawReviews("reviews", new Picture(Theme.LIGHT, 1400, 900, 100), open -> {});
    }

    @Test
    void theReviewsInTheDark() throws Exception {
        drawReviews("reviews-dark", new Picture(Theme.DARK, 1400, 900, 100), open -> {});
    }

    @Test
    void theReviewsAtTwiceTheSize() throws Exception {
        drawReviews("reviews-200", new Picture(Theme.LIGHT, 1400, 900, 200), open -> {});
    }

    @Test
    void theReviewsInANarrowPlace() throws Exception {
        drawReviews("reviews-narrow", new Picture(Theme.DARK, 960, 600, 100), open -> {});
    }

    @Test
    void theReviewsInANarrowPlaceAtTwiceTheSize() throws Exception {
        drawReviews("reviews-narrow-200", new Picture(Theme.LIGHT, 960, 600, 200), open -> {});
    }

    @Test
    void anEarlierReview() throws Exception {
        drawReviews("reviews-earlier", new Picture(Theme.LIGHT, 1400, 900, 100), open -> press("#period-previous"));
    }

    @Test
    void theReviewsAreSearched() throws Exception {
        drawReviews("reviews-search", new Picture(Theme.DARK, 1400, 900, 100), open -> search("the"));
        for (String file : List.of("ai-engineer-roadmap.md", "ai-engineer-roadmap.md.progress.jsonl")) {
            Files.delete(folder.resolve(file));
        }
        drawReviews("reviews-search-light", new Picture(Theme.LIGHT, 960, 600, 100), open -> search("random forests"));
    }

    @Test
    void aRoadmapThatAsksForNoReview() throws Exception {
        Path roadmap = Sample.rich(folder);
        draw("reviews-none", new Picture(Theme.LIGHT, 1400, 900, 100), roadmap, open -> press("#tab-reviews"));
        draw("reviews-none-dark", new Picture(Theme.DARK, 960, 600, 100), roadmap, open -> press("#tab-reviews"));
    }

    /** The author's new version: some topics reworded, taken out, added. */
    private void drawChanges(String name, Picture picture, Consumer<OpenRoadmap> scene) throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        var session = Session.open(roadmap, Sample.environment("2026-11-15T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1.1.3.3"), "Chapter 8 once more before the exam");
        String text = Files.readString(roadmap)
                .replace("1.3.1 Git & GitHub for version control", "1.3.1 Version control with Git and branches")
                .replace("- [ ] 1.3.2 ", "- [ ] 1.3.2 Reading other people's code\n  - [ ] 1.3.3 ")
                .replace("2.2.1 Simple linear regression", "2.2.1 Linear regression with one variable")
                .replaceFirst("(?m)^ *- \\[ ] 1\\.1\\.1\\.2 .*\\n", "")
                .replace("1.1.3.3 Statistical inference", "1.1.3.3 Inference")
                .replace("1.1.3.4 Hypothesis testing", "1.1.3.4 Tests of statistical hypotheses and inference")
                .replaceFirst("(?m)^ *- \\[ ] 4\\.1\\.1 .*\\n", "");
        Files.writeString(roadmap, text);
        draw(name, picture, roadmap, scene);
    }

    private static void press(String id) {
        Window.getWindows().stream()
                .map(window -> window.getScene().lookup(id))
                .filter(ButtonBase.class::isInstance)
                .forEach(button -> ((ButtonBase) button).fire());
    }

    @Test
    void theChanges() throws Exception {
        drawChanges("changes", new Picture(Theme.LIGHT, 1400, 900, 100), open -> press("#tab-changes"));
    }

    @Test
    void theChangesInTheDark() throws Exception {
        drawChanges("changes-dark", new Picture(Theme.DARK, 1400, 900, 100), open -> press("#tab-changes"));
    }

    @Test
    void theChangesAtTwiceTheSize() throws Exception {
        drawChanges("changes-200", new Picture(Theme.LIGHT, 1400, 900, 200), open -> press("#tab-changes"));
    }

    @Test
    void theChangesInANarrowPlace() throws Exception {
        drawChanges("changes-narrow", new Picture(Theme.DARK, 960, 600, 100), open -> press("#tab-changes"));
    }

    @Test
    void aQuestionIsAnswered() throws Exception {
        drawChanges("changes-chooser", new Picture(Theme.LIGHT, 960, 600, 100), open -> {
            press("#tab-changes");
            Window.getWindows().stream()
                    .map(window -> window.getScene().lookup("#changes"))
                    .filter(Objects::nonNull)
                    .forEach(list -> Event.fireEvent(
                            list,
                            new KeyEvent(KeyEvent.KEY_TYPED, "c", "c", KeyCode.UNDEFINED, false, false, false, false)));
        });
    }

    @Test
    void whatIsNewHasADot() throws Exception {
        drawChanges("new", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "1.3.1"));
    }

    @Test
    void inGerman() throws Exception {
        words = new Words(Locale.GERMANY);
        draw("german", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "2.2.5"));
        drawWindow("german-preferences", Theme.LIGHT, Command.PREFERENCES);
        drawWindow("german-keys", Theme.LIGHT, Command.KEYS);
    }

    @Test
    void inGermanAtTwiceTheSize() throws Exception {
        words = new Words(Locale.GERMANY);
        draw("german-200", new Picture(Theme.DARK, 1400, 900, 200), open -> select(open, "2.2.5"));
    }

    @Test
    void theChangesInGerman() throws Exception {
        words = new Words(Locale.GERMANY);
        drawChanges("german-changes", new Picture(Theme.LIGHT, 960, 600, 100), open -> press("#tab-changes"));
    }

    @Test
    void inChinese() throws Exception {
        words = new Words(Locale.CHINA);
        draw("chinese", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "2.2.5"));
        drawWindow("chinese-keys", Theme.LIGHT, Command.KEYS);
        drawWindow("chinese-welcome", Theme.LIGHT, Command.SAVED);
    }

    @Test
    void inChineseInANarrowPlace() throws Exception {
        words = new Words(Locale.CHINA);
        draw("chinese-narrow", new Picture(Theme.DARK, 960, 600, 100), open -> select(open, "15.2.1"));
    }

    @Test
    void inHighContrast() throws Exception {
        draw("high-contrast", new Picture(Theme.HIGH_CONTRAST, 1400, 900, 100), open -> select(open, "2.2.5"));
        drawWindow("high-contrast-preferences", Theme.HIGH_CONTRAST, Command.PREFERENCES);
    }

    @Test
    void theChangesInHighContrast() throws Exception {
        drawChanges(
                "high-contrast-changes",
                new Picture(Theme.HIGH_CONTRAST, 1400, 900, 100),
                open -> press("#tab-changes"));
    }

    @Test
    void fromTheRight() throws Exception {
        words = PseudoWords.in(Locale.of("ar"));
        draw("right-to-left", new Picture(Theme.LIGHT, 1400, 900, 100), open -> select(open, "2.2.5"));
    }

    @Test
    void theChangesFromTheRight() throws Exception {
        words = PseudoWords.in(Locale.of("ar"));
        drawChanges("right-to-left-changes", new Picture(Theme.DARK, 1400, 900, 100), open -> press("#tab-changes"));
    }
}
