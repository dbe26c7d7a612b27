package waymark.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import waymark.settings.WindowState.Bounds;

class WindowTitleTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 30, 1366, 738);

    @Test
    void lettersThatX11WouldTakeForBrokenAreLeftOut() {
        Path file = Path.of("/home/kim/plan.md");
        assertThat(WindowTitle.of("\ud83d\ude80 Plan", file, false)).isEqualTo("Plan");
        assertThat(WindowTitle.of("\ud83d\ude80", file, false)).isEqualTo("plan.md");
        assertThat(WindowTitle.of("\u5b66\u4e60", file, false)).isEqualTo("\u5b66\u4e60");
        assertThat(WindowTitle.of("Plan \ud83d", file, false)).isEqualTo("Plan");
    }

    @Test
    void twoRoadmapsOfOneTitleAreToldApart() {
        assertThat(WindowTitle.of("Plan", Path.of("/a/plan.md"), true))
                .contains("plan.md")
                .contains("/a")
                .isNotEqualTo(WindowTitle.of("Plan", Path.of("/b/plan.md"), true));
    }

    @Test
    void aWindowIsOnItsScreenWhateverWasKept() {
        for (Bounds kept : new Bounds[] {
            new Bounds(0, 0, 3000, 2000, false),
            new Bounds(-500, -500, 1280, 840, false),
            new Bounds(1300, 700, 800, 600, false),
            new Bounds(Double.NaN, 1e300, Double.POSITIVE_INFINITY, -5, false)
        }) {
            var fit = StagePlace.fit(kept, SCREEN, true);
            assertThat(SCREEN.contains(fit)).as("%s in %s", fit, SCREEN).isTrue();
        }
        var right = new Bounds(100, 100, 800, 600, false);
        assertThat(StagePlace.fit(right, SCREEN, true)).isEqualTo(new Rectangle2D(100, 100, 800, 600));
    }
}
