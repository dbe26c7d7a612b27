package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import waymark.settings.Theme;

/** The window looks as the user chose, and where nothing was chosen as the system does, whenever that changes. */
class ThemingTest {
    private final SimpleObjectProperty<SystemAppearance> system = new SimpleObjectProperty<>(SystemAppearance.PLAIN);
    private final Theming look = new Theming(system);

    @Test
    void theThemeFollowsTheSystemWhileTheProgramRuns() {
        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);

        system.set(new SystemAppearance(true, false, false));
        assertThat(look.themeProperty().get()).isEqualTo(Theme.DARK);

        system.set(new SystemAppearance(false, true, false));
        assertThat(look.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);

        system.set(SystemAppearance.PLAIN);
        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aThemeThatWasChosenStays() {
        look.theme(Theme.LIGHT);

        system.set(new SystemAppearance(true, true, false));

        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void highContrastCanBeChosen() {
        look.theme(Theme.HIGH_CONTRAST);

        assertThat(look.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
    }

    @Test
    void nothingMovesWhereTheSystemOrTheReaderWantsItSo() {
        assertThat(look.reducedMotionProperty().get()).isFalse();

        system.set(new SystemAppearance(false, false, true));
        assertThat(look.reducedMotionProperty().get()).isTrue();

        system.set(SystemAppearance.PLAIN);
        look.appearanceProperty().set(look.appearanceProperty().get().withReducedMotion(true));
        assertThat(look.reducedMotionProperty().get()).isTrue();
    }

    @Test
    void aClosedLookFollowsNothing() {
        look.close();

        system.set(new SystemAppearance(true, false, true));

        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(look.reducedMotionProperty().get()).isFalse();
    }

    @Test
    void aThemeIsKeptByTheNameThatTheCommandLineHasForIt() {
        assertThat(Theme.ofWord("high-contrast")).contains(Theme.HIGH_CONTRAST);
    }
}
