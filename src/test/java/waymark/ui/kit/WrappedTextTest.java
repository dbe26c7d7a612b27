package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Text in joined scripts is wrapped like any other. */
class WrappedTextTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(30_000, WrappedText::isMended);
    }

    private static Bounds bounds(String words, double width) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var text = new Text(words);
            text.setWrappingWidth(width);
            return text.getLayoutBounds();
        });
    }

    @Test
    void theLayoutOfThisVersionOfJavaFxIsMended() {
        assertThat(WrappedText.isMended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0628\u0643",
                "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 \u0643\u0644\u0647  ",
                "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, \u05de\u05d4 \u05e9\u05dc\u05d5\u05de\u05da",
                "\u0633\u0644\u0627\u0645 world \u0645\u06cc\u200c\u0631\u0648\u0645 (12) abc"
            })
    void linesAreBrokenAtEachWidth(String words) {
        for (int width = 1; width < 400; width += 7) {
            assertThat(bounds(words, width).getHeight()).isPositive();
        }
    }

    @Test
    void aLineIsNoWiderThanItMayBe() {
        String hindi = "\u0928\u092e\u0938\u094d\u0924\u0947 ".repeat(40);
        assertThat(bounds(hindi, 200).getWidth()).isLessThan(230);
    }
}
