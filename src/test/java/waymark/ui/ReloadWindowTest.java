package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Topic;

/** The roadmap changes while it is open in the real window. */
class ReloadWindowTest extends OpenWindow {

    private void edit(String from, String to) throws Exception {
        String text = Files.readString(roadmap);
        assertThat(text).contains(from);
        window.edit(text.replace(from, to));
    }

    private void reload() throws Exception {
        var before = window.state().roadmap();
        window.press(KeyCode.F5);
        TestWindow.until(
                () -> window.model.opened().orElseThrow().model().state().roadmap() != before);
    }

    private Topic selected() {
        return (Topic) window.table().getSelectionModel().getSelectedItem().getValue();
    }

    /** Where the row of the selected topic is in the window. */
    private double y() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var flow = (VirtualFlow<?>) window.table().lookup(".virtual-flow");
            IndexedCell<?> cell =
                    flow.getCell(window.table().getSelectionModel().getSelectedIndex());
            return cell.getLayoutY();
        });
    }

    @Test
    void selectionExpansionAndScrollStayWhereTheyWere() throws Exception {
        window.robot.interact(() -> {
            var tree = window.model.opened().orElseThrow().tree();
            tree.expandBelow(tree.model().state().roadmap().root(), true);
        });
        window.goTo("3.1.4.2");
        int rows = window.table().getExpandedItemCount();
        double y = y();
        Topic before = selected();
        edit("- [ ] 1.1.1.1 ", "- [ ] 1.1.1.0 Numbers and what they are\n  - [ ] 1.1.1.1 ");
        reload();
        assertThat(selected().text()).isEqualTo(before.text());
        assertThat(selected()).isNotSameAs(before);
        assertThat(window.table().getExpandedItemCount()).isEqualTo(rows + 1);
        assertThat(y()).isEqualTo(y);
        assertThat(window.table().isFocused()).isTrue();
        assertThat(window.robot.lookup("#toast .label").queryLabeled().getText())
                .contains("1 new");
        window.press(KeyCode.SPACE);
        assertThat(window.boxShows("3.1.4.2", "done")).isTrue();
    }

    @Test
    void whatIsBeingTypedGoesOn() throws Exception {
        window.goTo("1.1.1.2");
        window.press(KeyCode.F2);
        window.type("Half a ");
        edit("- [ ] 1.1.1.1 ", "- [ ] 1.1.1.0 Numbers and what they are\n  - [ ] 1.1.1.1 ");
        reload();
        window.type("sentence");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        TextInputControl note = window.robot.lookup("#note").query();
        assertThat(note.getText()).isEqualTo("Half a sentence");
        var state = window.state();
        assertThat(state.progress().note(state.ids().id(window.topic("1.1.1.2"))))
                .contains("Half a sentence");
    }

    /** Pastes while the roadmap is about to be read again. */
    private void pasteDuringReload() throws Exception {
        window.robot.interact(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, new WritableImage(30, 20))));
        window.goTo("1.1.1.2");
        edit("- [ ] 1.1.1.1 ", "- [ ] 1.1.1.0 Numbers and what they are\n  - [ ] 1.1.1.1 ");
        var release = new CountDownLatch(1);
        window.hold(release);
        window.press(KeyCode.F5);
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.V);
        release.countDown();
    }

    private boolean hasPicture(String number) {
        var state = window.state();
        return state.progress()
                .note(state.ids().id(window.topic(number)))
                .filter(note -> note.contains("![](ai-engineer-roadmap.md.pictures/"))
                .isPresent();
    }

    @Test
    void aPictureThatIsPastedMeanwhileComesIntoTheNote() throws Exception {
        pasteDuringReload();
        TestWindow.until(() -> hasPicture("1.1.1.2"));
        assertThat(((TextInputControl) window.robot.lookup("#note").query()).getText())
                .contains("![](ai-engineer-roadmap.md.pictures/");
    }

    @Test
    void aPictureComesIntoItsOwnNoteThoughAnotherTopicIsShownThen() throws Exception {
        window.robot.interact(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, new WritableImage(30, 20))));
        window.goTo("1.1.1.2");
        var release = new CountDownLatch(1);
        window.hold(release);
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.goTo("1.1.1.3");
        release.countDown();
        TestWindow.until(() -> hasPicture("1.1.1.2"));
        assertThat(hasPicture("1.1.1.3")).isFalse();
    }

    @Test
    void aSuggestionIsAcceptedAndTakenBackWithKeysAlone() throws Exception {
        window.goTo("1.3.1");
        window.press(KeyCode.SPACE);
        assertThat(window.text("#count")).isEqualTo("1 of 439");
        window.untilSaved();
        edit("1.3.1 Git & GitHub for version control", "1.3.1 Baking bread at home");
        reload();
        assertThat(window.text("#count")).isEqualTo("0 of 439");
        assertThat(window.text("#tab-changes")).isEqualTo("Changes  ● 1");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        boolean suggested = !window.state().changes().toDecide().isEmpty();
        if (suggested) {
            window.press(KeyCode.A);
        } else {
            window.press(KeyCode.C);
            window.type("baking");
            window.press(KeyCode.ENTER);
        }
        assertThat(window.text("#count")).isEqualTo("1 of 439");
        assertThat(window.state().changes().undecided()).isZero();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.state().changes().undecided()).isEqualTo(1);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.state().changes().undecided()).isZero();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void enterGoesToTheTopicAndTheDotGoes() throws Exception {
        edit("- [ ] 1.1.1.1 ", "- [ ] 1.1.1.0 Numbers and what they are\n  - [ ] 1.1.1.1 ");
        reload();
        assertThat(window.told("1.1.1.0")).endsWith(", new");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.press(KeyCode.ENTER);
        assertThat(selected().text()).isEqualTo("Numbers and what they are");
        assertThat(window.table().isFocused()).isTrue();
        assertThat(window.told("1.1.1.0")).doesNotEndWith("new");
    }

    @Test
    void whatTakesLongIsToldAndEscapeCancelsIt() throws Exception {
        window.goTo("1.1.1.1");
        edit("- [ ] 1.1.1.1 ", "- [ ] 1.1.1.0 Numbers and what they are\n  - [ ] 1.1.1.1 ");
        var released = new CountDownLatch(1);
        window.hold(released);
        var before = window.state().roadmap();
        Button cancel = window.robot
                .from(window.table().getScene().getRoot())
                .lookup("#busy-cancel")
                .query();
        assertThat(cancel.isVisible()).isFalse();
        window.press(KeyCode.F5);
        TestWindow.until(() -> cancel.getParent().isVisible() && cancel.isVisible());
        assertThat(window.text("#busy")).isEqualTo("Reloading…");
        assertThat(cancel.isFocusTraversable()).isTrue();
        assertThat(window.table().isFocused()).isTrue();

        window.press(KeyCode.ESCAPE);
        assertThat(cancel.getParent().isVisible()).isFalse();
        assertThat(window.text("#toast .label")).startsWith("Reload cancelled");
        released.countDown();
        window.press(KeyCode.SPACE);
        window.untilSaved();
        assertThat(window.state().roadmap()).isSameAs(before);
        assertThat(window.boxShows("1.1.1.1", "done")).isTrue();

        reload();
        assertThat(window.boxShows("1.1.1.1", "done")).isTrue();
        assertThat(window.topic("1.1.1.0").text()).isEqualTo("Numbers and what they are");
    }

    @Test
    void whatAnotherProgramWritesIsSeenByItself() throws Exception {
        var first = window.model.opened().orElseThrow();
        window.robot.interact(() -> {
            window.model.watch();
            window.model.open(roadmap);
        });
        TestWindow.until(() -> window.model.opened().orElseThrow() != first);
        var other = Session.open(roadmap, Sample.environment("2026-11-23T10:16:00Z", Background.SAME_THREAD));
        other.toggle(List.of(Sample.topic(other, "1.3.1")));
        TestWindow.until(() -> window.text("#count").equals("1 of 439"));
        edit("- [ ] 1.3.2 ", "- [ ] 1.3.2 Reading code\n- [ ] 1.3.3 ");
        TestWindow.until(() -> window.text("#count").equals("1 of 440"));
        assertThat(window.table().isFocused()).isTrue();
    }
}
