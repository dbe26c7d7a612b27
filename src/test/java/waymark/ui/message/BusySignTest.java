package waymark.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.ui.Sample;

class BusySignTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void wordsStandInForWhatTurnsWhereNothingIsToMove() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var still = new SimpleBooleanProperty(false);
            var sign = new BusySign(Sample.words(), still);
            assertThat(sign.getChildren()).singleElement().isInstanceOf(ProgressIndicator.class);

            still.set(true);
            assertThat(sign.getChildren()).singleElement().isInstanceOf(Label.class);
            return null;
        });
    }
}
