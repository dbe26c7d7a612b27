package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Links and pictures in the real detail pane. */
class LinksTest extends OpenWindow {

    @Override
    protected Path prepare() throws Exception {
        return Sample.rich(folder);
    }

    @BeforeEach
    void begin() throws Exception {
        window.goTo("1");
    }

    private Node link(String words) {
        return window.robot
                .lookup(node ->
                        node.getAccessibleRole() == AccessibleRole.HYPERLINK && words.equals(node.getAccessibleText()))
                .query();
    }

    private String reached() {
        Node owner = WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> window.table().getScene().getFocusOwner());
        return String.valueOf(owner.getAccessibleText());
    }

    private void tabTo(String words) {
        for (int i = 0; i < 40 && !reached().equals(words); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(reached()).isEqualTo(words);
    }

    @Test
    void aLinkIsReachedAndOpenedWithTheKeyboard() {
        window.press(KeyCode.F6);
        tabTo("mail address");
        window.press(KeyCode.ENTER);
        tabTo("https://example.org");
        window.press(KeyCode.SPACE);
        assertThat(window.opened)
                .containsExactly(URI.create("mailto:kim@example.org"), URI.create("https://example.org"));
        assertThat(window.text("#count")).as("Space ticked nothing").isEqualTo("0 of 3");
    }

    @Test
    void aLinkInsideTheRoadmapJumpsAndTheKeyboardStaysInThePane() {
        window.press(KeyCode.F6);
        tabTo("another part");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#detail-title")).isEqualTo("The other part");
        assertThat(window.table().isFocused()).isFalse();
    }

    @Test
    void aClickOpensALinkAndARefusedOneSaysWhy() {
        window.robot.clickOn(link("notes beside it"));
        assertThat(window.opened).hasSize(1).first().asString().endsWith("/notes.md");
        window.robot.clickOn(link("something bad"));
        assertThat(window.opened).hasSize(1);
        assertThat(window.text("#toast .label")).contains("javascript:alert(1)");
    }

    @Test
    void allPiecesOfALinkShowThatItIsReached() {
        window.press(KeyCode.F6);
        tabTo("link to the web with strong words in it that goes on in the next line");
        var pieces = window.robot.lookup(".link").queryAll().stream()
                .filter(piece -> TestWindow.has(piece, "reached"))
                .map(piece -> ((Text) piece).getText());
        assertThat(pieces)
                .containsExactly("link to the web with ", "strong", " words in it that goes on in the next line");
    }

    @Test
    void aPictureOfTheFolderIsShownAndOneFromElsewhereIsNot() throws Exception {
        TestWindow.until(
                () -> link("The window").lookup(".image-view") instanceof ImageView view && view.getFitWidth() > 50);
        assertThat(link("A picture from elsewhere").lookup(".image-view")).isNull();
        tabTo("A picture from elsewhere");
        window.press(KeyCode.ENTER);
        assertThat(window.opened).containsExactly(URI.create("https://example.org/elsewhere.png"));
    }
}
