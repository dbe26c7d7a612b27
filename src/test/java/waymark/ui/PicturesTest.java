package waymark.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.CountingKind;
import waymark.model.Section;
import waymark.model.Status;
import waymark.settings.Theme;
import waymark.ui.command.Command;
import waymark.ui.window.WindowPicture;

/** Draws the roadmap with what can be seen of it in one look alone; all looks are drawn by {@link LooksTest}. */
class PicturesTest {
    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    @Test
    void theWindowInLight() throws Exception {
        drawing.draw("light", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "2.2.5"))
                .shows("Decision Tree Regression", "Gini or entropy", "In progress");
    }

    @Test
    void theWindowInDark() throws Exception {
        drawing.draw("dark", new WindowPicture(Theme.DARK, 1400, 900, 100), open -> Drawing.select(open, "2.2.5"))
                .shows("Decision Tree Regression", "Gini or entropy", "In progress");
    }

    @Test
    void aFormAndAReview() throws Exception {
        drawing.draw("form", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "15.2.1"))
                .shows("Phase 2: Core Machine Learning", "Decision trees");
    }

    @Test
    void aPhaseAlone() throws Exception {
        drawing.draw("phase-alone", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> {
                    Drawing.select(open, "2.7.2.3");
                    Drawing.run(Command.THIS_PHASE);
                })
                .shows("Phase 2: Core Machine Learning")
                .doesNotShow("Phase 3: Deep Learning Fundamentals");
    }

    @Test
    void theWelcome() throws Exception {
        drawing.drawWindow("welcome", Theme.LIGHT, Command.SAVED)
                .shows("Your roadmaps", "ai-engineer-roadmap.md", "not found");
    }

    @Test
    void thePreferences() throws Exception {
        drawing.drawWindow("preferences", Theme.LIGHT, Command.PREFERENCES).shows("Appearance", "Reduce motion");
    }

    @Test
    void whatIsLeft() throws Exception {
        drawing.draw("left", new WindowPicture(Theme.DARK, 1400, 900, 100), open -> {
                    var root = open.model().state().roadmap().root();
                    open.model().statuses().set(List.of(root), Status.DONE);
                    Drawing.select(open, "3.4.2");
                    open.model()
                            .statuses()
                            .set(List.of(open.model().topicProperty().get()), Status.OPEN);
                    Drawing.run(Command.LEFT);
                })
                .shows("3.4.2");
    }

    @Test
    void theFilter() throws Exception {
        drawing.draw(
                        "filter",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        open -> open.tree().narrowing().queryProperty().set("learning"))
                .shows("Learning", "topics match");
    }

    @Test
    void proseInTheDetailPane() throws Exception {
        drawing.draw("prose", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "14"))
                .shows("14");
    }

    @Test
    void allThatMarkdownCanLookLike() throws Exception {
        Path roadmap = Sample.rich(folder);
        drawing.draw(
                        "rich-light",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        roadmap,
                        open -> Drawing.select(open, "1"))
                .shows("A paragraph with", "struck out");
        drawing.draw(
                        "rich-dark",
                        new WindowPicture(Theme.DARK, 1400, 900, 100),
                        roadmap,
                        open -> Drawing.select(open, "1"))
                .shows("A paragraph with", "struck out");
        drawing.draw(
                        "blocks-light",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        roadmap,
                        open -> Drawing.select(open, "3"))
                .shows("A quote of", "indented code");
        drawing.draw(
                        "blocks-dark",
                        new WindowPicture(Theme.DARK, 1400, 900, 100),
                        roadmap,
                        open -> Drawing.select(open, "3"))
                .shows("A quote of", "indented code");
        drawing.draw("blocks-narrow", new WindowPicture(Theme.DARK, 960, 600, 120), roadmap, open -> {
                    Drawing.select(open, "3");
                })
                .shows("A quote of");
    }

    @Test
    void aLinkThatTheKeyboardReached() throws Exception {
        Path roadmap = Sample.rich(folder);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String name = "reached-" + theme.word();
            drawing.draw(name, new WindowPicture(theme, 960, 600, 100), roadmap, open -> {
                        Drawing.select(open, "1");
                        Drawing.scenes()
                                .forEach(shown -> shown.getRoot().lookupAll(".link").stream()
                                        .filter(Node::isFocusTraversable)
                                        .findFirst()
                                        .ifPresent(Node::requestFocus));
                    })
                    .shows("A paragraph with");
        }
    }

    @Test
    void aSectionThatTheReaderOverruled() throws Exception {
        drawing.draw("overruled", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> {
                    Drawing.select(open, "2.7");
                    open.model()
                            .sections()
                            .setCountingKind(
                                    (Section) open.model().topicProperty().get(), Optional.of(CountingKind.OPTIONAL));
                })
                .shows("Counts as optional (set by you)");
    }

    @Test
    void everythingExpanded() throws Exception {
        drawing.draw("expanded", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> {
                    open.tree().expandBelow(open.model().state().roadmap().root(), true);
                    Drawing.select(open, "3.1.4");
                })
                .shows("3.1.4");
    }

    @Test
    void aProblem() throws Exception {
        drawing.draw("problem", new WindowPicture(Theme.DARK, 960, 600, 100), open -> {
                    try {
                        Path progress =
                                open.model().state().file().resolveSibling("ai-engineer-roadmap.md.progress.jsonl");
                        Files.delete(progress);
                        Files.createDirectory(progress);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    Drawing.select(open, "2.3.3");
                    open.model().statuses().toggle(open.tree().selected());
                })
                .shows("Not saved", "Try again");
    }
}
