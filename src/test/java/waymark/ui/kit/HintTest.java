package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What screen readers say of a control shows in a tooltip once the mouse comes. */
class HintTest {
    private final Label label = new Label();

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void enter() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Event.fireEvent(
                        label,
                        new MouseEvent(
                                MouseEvent.MOUSE_ENTERED,
                                1,
                                1,
                                1,
                                1,
                                null,
                                0,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null)));
    }

    @Test
    void thereIsNoTooltipBeforeTheMouseComes() {
        Hint.show(label, "Based on what is ticked");
        assertThat(label.getAccessibleHelp()).isEqualTo("Based on what is ticked");
        assertThat(label.getTooltip()).isNull();
        enter();
        assertThat(label.getTooltip().getText()).isEqualTo("Based on what is ticked");
    }

    @Test
    void itSaysAnotherThingWhileTheMouseStays() {
        Hint.show(label, "Ctrl+D");
        enter();
        label.setAccessibleHelp("Ctrl+J");
        assertThat(label.getTooltip().getText()).isEqualTo("Ctrl+J");
    }
}
