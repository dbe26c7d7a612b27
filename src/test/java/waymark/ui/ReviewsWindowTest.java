package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.progress.Period;
import waymark.store.ProgressStore;

/** A review is written in the real window, without a mouse. */
class ReviewsWindowTest extends OpenWindow {
    private static final Period NOVEMBER = Period.month(2026, 11);

    @Override
    protected Path prepare() throws Exception {
        Path file = Sample.in(folder);
        Sample.study(file);
        Sample.review(file);
        return file;
    }

    @AfterEach
    void saveTheReview() {
        window.press(KeyCode.CONTROL, KeyCode.S);
    }

    private String answer(String number, Period period) {
        var state = window.state();
        return state.progress()
                .review(state.ids().id(window.topic(number)), period)
                .orElse("");
    }

    private String focusedOn() {
        return focused().getAccessibleText();
    }

    @Test
    void aReviewIsWrittenFromStartToSavedWithoutAMouse() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(focusedOn()).isEqualTo("Projects Completed");
        window.type("House prices");
        window.press(KeyCode.TAB);
        assertThat(focusedOn()).isEqualTo("Challenges Faced");
        window.type("Time");
        window.press(KeyCode.TAB);
        assertThat(focusedOn()).isEqualTo("Next Month Goals");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(answer("15.3.4", NOVEMBER)).startsWith("Current Phase: Phase 2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(answer("15.3.4", NOVEMBER)).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focusedOn()).isEqualTo("Projects Completed");
        window.type(" and churn");
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.table().isFocused()).isTrue();
        window.untilSaved();

        assertThat(answer("15.3.2", NOVEMBER)).isEqualTo("House prices and churn");
        assertThat(answer("15.3.3", NOVEMBER)).isEqualTo("Time");
        assertThat(answer("15.3.4", NOVEMBER)).startsWith("Current Phase: Phase 2");
        assertThat(Files.readString(ProgressStore.beside(roadmap)))
                .contains("\"review\":\"2026-11\"")
                .contains("House prices and churn")
                .contains("\"value\":\"Time\"");
    }

    @Test
    void monthsAreGoneThroughAndWhatIsTypedStaysInItsOwn() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        window.type("Nov");
        window.press(KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(window.text("#review-period")).isEqualTo("October 2026");
        window.press(KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(focusedOn()).isEqualTo("Projects Completed");
        window.type("Sept");
        window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(window.text("#review-period")).isEqualTo("November 2026");
        assertThat(answer("15.3.2", NOVEMBER)).isEqualTo("Nov");
        assertThat(answer("15.3.2", Period.month(2026, 9))).isEqualTo("Sept");
        assertThat(answer("15.3.2", Period.month(2026, 10))).isEqualTo("A small crawler for recipes.");
    }

    @Test
    void aReviewIsFoundAndItsWordsSelected() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("review-search");
        window.type("bayes");
        assertThat(window.text("#reviews-found")).isEqualTo("1 review");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#review-period")).isEqualTo("October 2026");
        window.press(KeyCode.ENTER);
        assertThat(focusedOn()).isEqualTo("What I Learned");
        assertThat(((TextInputControl) focused()).getSelectedText()).isEqualTo("Bayes");
        window.press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("reviews");
        window.press(KeyCode.ESCAPE);
        TextInputControl search = window.robot.lookup("#review-search").query();
        assertThat(search.getText()).isEmpty();
        window.press(KeyCode.ESCAPE);
        assertThat(window.table().isFocused()).isTrue();
    }

    @Test
    void aReloadWhileTypingLeavesTextAndCursorAlone() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.M);
        window.type("Half a ");
        var before = window.state().roadmap();
        window.edit(Files.readString(roadmap).replace("### 15.3 Monthly", "- [ ] 15.2.9 One more\n\n### 15.3 Monthly"));
        window.press(KeyCode.F5);
        TestWindow.until(
                () -> window.model.opened().orElseThrow().model().state().roadmap() != before);
        window.type("sentence");
        assertThat(focusedOn()).isEqualTo("Projects Completed");
        assertThat(((TextInputControl) focused()).getText()).isEqualTo("Half a sentence");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(answer("15.3.2", NOVEMBER)).isEqualTo("Half a sentence");
    }

    @Test
    void theAreaGrowsWithItsText() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        double before = focused().getLayoutBounds().getHeight();
        for (int i = 0; i < 12; i++) {
            window.press(KeyCode.ENTER);
        }
        window.type("the last line");
        double after = focused().getLayoutBounds().getHeight();
        assertThat(after).isGreaterThan(3 * before);
        Node pane = window.robot.lookup("#review").query();
        double text = focused().lookup(".content").getLayoutBounds().getHeight();
        assertThat(after).isGreaterThanOrEqualTo(text);
        assertThat(focused().localToScene(focused().getBoundsInLocal()).getMaxY())
                .isLessThanOrEqualTo(pane.localToScene(pane.getBoundsInLocal()).getMaxY() + 20);
    }
}
