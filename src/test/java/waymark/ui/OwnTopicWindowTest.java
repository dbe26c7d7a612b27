package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.model.Item;
import waymark.model.Topic;

/** Topics of the user's own in the window, with keys alone. */
class OwnTopicWindowTest extends OpenWindow {

    @BeforeEach
    void begin() throws Exception {
        window.goTo("1.1.1.1");
    }

    private List<String> own() {
        var roadmap = window.state().roadmap();
        return roadmap.items()
                .filter(Item::isOwn)
                .map(item -> roadmap.topic(item.parent()).text() + "/" + item.text())
                .toList();
    }

    private void until(String... topics) throws Exception {
        TestWindow.until(() -> own().equals(List.of(topics)));
    }

    private String selected() {
        return window.model.opened().orElseThrow().model().topicProperty().get().text();
    }

    private void add(String text) {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type(text);
        window.press(KeyCode.ENTER);
    }

    @Test
    void oneIsAddedRewordedMovedAndRemovedAndEachStepIsUndoneByName() throws Exception {
        byte[] original = Files.readAllBytes(roadmap);
        add("also this");
        until("Vectors and matrices/also this");
        assertThat(selected()).isEqualTo("also this");
        assertThat(window.model.announcementProperty().get().text()).isEqualTo("Added also this");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.SHIFT, KeyCode.F2);
        window.type("and that");
        window.press(KeyCode.ENTER);
        until("Vectors and matrices/and that");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        window.type("calculus");
        window.press(KeyCode.ENTER);
        until("Calculus/and that");
        assertThat(selected()).isEqualTo("and that");
        window.press(KeyCode.DELETE);
        until();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        until("Calculus/and that");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        until("Vectors and matrices/and that");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        until("Vectors and matrices/also this");
        assertThat(window.model.announcementProperty().get().text()).contains("Reworded and that");
        assertThat(Files.readAllBytes(roadmap)).isEqualTo(original);
    }

    @Test
    void severalAreAddedOneAfterAnotherAndOrdered() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("one");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.type("two");
        window.press(KeyCode.ENTER);
        until("Vectors and matrices/one", "Vectors and matrices/two");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        until("Vectors and matrices/two", "Vectors and matrices/one");
        assertThat(selected()).isEqualTo("two");
    }

    @Test
    void whatTheFileSaysIsNotChangedAndEscapeAddsNothing() {
        window.press(KeyCode.DELETE);
        assertThat(window.model.announcementProperty().get().text()).startsWith("Only your own topics");
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("nothing");
        window.press(KeyCode.ESCAPE);
        assertThat(own()).isEmpty();
        assertThat(window.state().roadmap().items().map(Topic::text)).doesNotContain("nothing");
    }
}
