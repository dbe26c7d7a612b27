package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.schedule.Box;
import waymark.ui.kit.Png;

/** What the pane beside the tree says of a topic, and of several. */
class DetailPaneTest extends OpenWindow {

    @BeforeEach
    void begin() throws Exception {
        window.goTo("1.1.1.1");
    }

    private TextArea note() {
        return window.robot.lookup("#note").queryAs(TextArea.class);
    }

    private Stream<String> drawn(String id) {
        return window.robot.lookup(id).query().lookupAll("TextFlow").stream()
                .flatMap(flow -> ((javafx.scene.text.TextFlow) flow).getChildren().stream())
                .filter(Text.class::isInstance)
                .map(piece -> ((Text) piece).getText());
    }

    private void write(String text) {
        window.press(KeyCode.F2);
        window.robot.interact(() -> note().setText(text));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aNoteIsShownAsItsMarkdownIsMeantAndWrittenAsItWasTyped() {
        String markdown = "## Plan\n\nRead **twice**, see https://example.org/a";
        write(markdown);
        assertThat(drawn("#note-shown")).contains("Plan", "twice", "https://example.org/a");
        assertThat(note().isVisible()).isFalse();
        window.press(KeyCode.F2);
        assertThat(note().isFocused()).isTrue();
        assertThat(note().getText()).isEqualTo(markdown);
        window.press(KeyCode.ESCAPE);
        window.robot.clickOn("#note-shown");
        assertThat(note().isFocused()).isTrue();
    }

    @Test
    void aNoteKeepsItsLines() {
        write("one\ntwo");
        assertThat(drawn("#note-shown")).containsExactly("one", "\n", "two");
    }

    @Test
    void tasksInANoteAreTickedThereAndCountNowhere() {
        String count = window.text("#count");
        write("To do:\n\n- [ ] one\n- [x] two\n  - [ ] three");
        assertThat(drawn("#note-shown")).contains("one", "two", "three");
        assertThat(window.robot.lookup("#note-shown .note-task").queryAll()).hasSize(3);
        window.robot.clickOn("#note-shown .note-task");
        assertThat(note().getText()).isEqualTo("To do:\n\n- [x] one\n- [x] two\n  - [ ] three");
        assertThat(note().isVisible()).isFalse();
        assertThat(window.text("#count")).isEqualTo(count);
        var state = window.state();
        assertThat(state.progress().note(state.ids().id(window.topic("1.1.1.1"))))
                .hasValueSatisfying(kept -> assertThat(kept).contains("- [x] one"));
    }

    @Test
    void aNoteIsAsHighAsItsText() {
        window.press(KeyCode.F2);
        double before = note().getHeight();
        window.robot.interact(() -> note().setText("line\n".repeat(15)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(note().getHeight()).isGreaterThan(2 * before);
    }

    @Test
    void textIsSelectedAndCopied() {
        Node title = window.robot.lookup("#detail-title").query();
        window.robot.doubleClickOn(title.lookup("Text"));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.C);
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Vectors and matrices");
    }

    @Test
    void aSectionHasAState() {
        window.goTo("1.1.1");
        assertThat(window.robot.lookup(".status-chooser").queryLabeled().getText())
                .isEqualTo("Open");
        window.press(KeyCode.SPACE);
        assertThat(window.robot.lookup(".status-chooser").queryLabeled().getText())
                .isEqualTo("Done");
    }

    @Test
    void ofSeveralItSaysHowManyAndWhatCanBeDone() {
        window.robot.press(KeyCode.SHIFT);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.robot.release(KeyCode.SHIFT);
        assertThat(window.text(".selection-title")).isEqualTo("3 selected");
        window.robot.clickOn("#selection-doing");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(List.of("1.1.1.1", "1.1.1.2", "1.1.1.3"))
                .allMatch(number -> window.state().rollup().box(window.topic(number)) == Box.DOING);
        assertThat(window.text("#selection .facts")).isEqualTo("3 doing");
        window.goTo("1.1.1.2");
        assertThat(window.text("#detail-title")).isEqualTo("Matrix operations and transformations");
    }

    private void onClipboard(DataFormat format, Object content) {
        window.robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(format, content)));
    }

    private String pictureIn(String note) {
        var target = Pattern.compile("(?s)(.*)!\\[[^]]*]\\(([^)]+)\\)\n(.*)").matcher(note);
        return target.matches() ? target.group(2) : "";
    }

    @Test
    void aPictureIsPastedIntoANoteAndShownThere() throws Exception {
        onClipboard(DataFormat.IMAGE, new WritableImage(30, 20));
        window.press(KeyCode.F2);
        window.type("see");
        window.press(KeyCode.CONTROL, KeyCode.V);
        TestWindow.until(() -> !pictureIn(note().getText()).isEmpty());
        assertThat(note().getText()).startsWith("see\n![](").endsWith(")\n");
        assertThat(folder.resolve(pictureIn(note().getText()))).isRegularFile();
        window.untilSaved();
        window.press(KeyCode.ESCAPE);
        TestWindow.until(() ->
                window.robot.lookup("#note-shown .picture ImageView").tryQuery().isPresent());
    }

    @Test
    void aPictureFileIsCopiedAndWhatIsNoPictureIsRefused() throws Exception {
        var picture = folder.resolve("sketch.png");
        window.robot.interact(() -> {
            try {
                Files.write(picture, Png.of(new WritableImage(9, 9)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        onClipboard(DataFormat.FILES, List.of(picture.toFile()));
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.V);
        TestWindow.until(() -> note().getText().startsWith("![sketch]("));
        String before = note().getText();
        Files.writeString(picture, "no picture");
        window.press(KeyCode.CONTROL, KeyCode.V);
        TestWindow.until(
                () -> window.model.announcementProperty().get().text().startsWith("The picture couldn’t be added"));
        assertThat(note().getText()).isEqualTo(before);
    }

    @Test
    void textIsPastedAsEver() {
        onClipboard(DataFormat.PLAIN_TEXT, "words");
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(note().getText()).isEqualTo("words");
    }
}
