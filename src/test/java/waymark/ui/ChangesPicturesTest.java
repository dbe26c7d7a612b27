package waymark.ui;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.settings.Theme;
import waymark.ui.window.WindowPicture;

/** Draws the place Changes, and what is new in the tree. */
class ChangesPicturesTest {
    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    @Test
    void theChanges() throws Exception {
        drawing.drawChanges(
                        "changes",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        open -> Drawing.press("#tab-changes"))
                .shows("To decide", "Inference", "Yes, the same");
    }

    @Test
    void aQuestionIsAnswered() throws Exception {
        drawing.drawChanges("changes-chooser", new WindowPicture(Theme.LIGHT, 960, 600, 100), open -> {
                    Drawing.press("#tab-changes");
                    Drawing.find("#changes", Node.class)
                            .forEach(list -> Event.fireEvent(
                                    list,
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            "c",
                                            "c",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false)));
                })
                .shows("Which topic is");
    }

    @Test
    void whatIsNewHasADot() throws Exception {
        drawing.drawChanges(
                        "new", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "1.3.1"))
                .shows("Version control with Git and branches");
    }
}
