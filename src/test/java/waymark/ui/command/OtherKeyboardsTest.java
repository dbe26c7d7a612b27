package waymark.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.settings.Preferences;

/** Keys as other keyboards tell them, taken down under X11. */
class OtherKeyboardsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static List<String> press(KeyCode code, String text, boolean shift, boolean control, boolean alt) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var done = new ArrayList<String>();
            var table = new CommandTable(new SimpleObjectProperty<>(Preferences.STANDARD));
            for (Command command : Command.values()) {
                table.bindKeys(
                        command, key -> done.add(command == Command.PHASE ? "PHASE " + (key + 1) : command.name()));
            }
            var root = new Pane();
            var scene = new Scene(root);
            table.installOn(scene);
            Event.fireEvent(
                    root,
                    new KeyEvent(
                            root,
                            root,
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            text,
                            code,
                            shift,
                            control,
                            alt,
                            false));
            return done;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "us,      EQUALS,    +, true,  ZOOM_IN",
        "us,      EQUALS,    =, false, ZOOM_IN",
        "us,      SLASH,     ?, true,  KEYS",
        "us,      NUMPAD3,   3, false, PHASE 3",
        "us,      NUMPAD0,   0, false, ZOOM_RESET",
        "us,      ADD,       +, false, ZOOM_IN",
        "ch,      DIGIT1,    +, true,  ZOOM_IN",
        "de,      PLUS,      +, false, ZOOM_IN",
        "de,      SLASH,     ?, true,  KEYS",
        "de,      QUOTE,     ?, true,  KEYS",
        "fr,      AMPERSAND, 1, true,  PHASE 1",
        "fr,      EQUALS,    +, true,  ZOOM_IN",
        "fr,      UNDEFINED, é, false, PHASE 2",
        "fr,      UNDEFINED, 0, true,  ZOOM_RESET",
        "fr,      UNDEFINED, à, false, ZOOM_RESET",
        "cz,      PLUS,      +, false, ZOOM_IN",
        "cz,      PLUS,      1, true,  PHASE 1",
        "cz,      UNDEFINED, ě, false, PHASE 2",
        "cz,      UNDEFINED, 3, true,  PHASE 3",
        "ru,      EQUALS,    +, true,  ZOOM_IN",
        "ru,      UNDEFINED, з, false, GO_TO",
        "ru,      UNDEFINED, З, true,  PALETTE",
        "gr,      UNDEFINED, π, false, GO_TO",
        "gr,      SLASH,     ?, true,  KEYS",
        "dvorak,  DIGIT4,    4, false, PHASE 4"
    })
    void aShortcutIsWhatItsKeySays(String keyboard, KeyCode code, String text, boolean shift, String command) {
        assertThat(press(code, text, shift, true, false)).as(keyboard).containsExactly(command);
    }

    /** A keyboard of which the toolkit knows the signs; the headless one of the tests above knows none. */
    @ParameterizedTest
    @CsvSource({
        "fr,      AMPERSAND, &, 1, DIGIT1",
        "fr,      LEFT_PARENTHESIS, (, 5, DIGIT5",
        "cz,      PLUS,      +, 1, DIGIT1"
    })
    void theKeyOfADigitIsFoundByItsPlace(String keyboard, KeyCode code, String text, String digit, KeyCode meant) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false);
        assertThat(OtherKeyboards.readings(event, (sign, key, pressed) -> key == code && sign.equals(digit)))
                .as(keyboard)
                .extracting(KeyEvent::getCode)
                .contains(meant);
        assertThat(OtherKeyboards.readings(event, (sign, key, pressed) -> false))
                .extracting(KeyEvent::getCode)
                .doesNotContain(meant);
    }

    @Test
    void altGrIsNoShortcut() {
        assertThat(press(KeyCode.DIGIT7, "{", false, true, true)).isEmpty();
        assertThat(press(KeyCode.DIGIT0, "=", false, true, true)).isEmpty();
        assertThat(press(KeyCode.PLUS, "~", false, true, true)).isEmpty();
    }

    @Test
    void whatMeansNothingDoesNothing() {
        assertThat(press(KeyCode.QUOTE, "'", false, true, false)).isEmpty();
        assertThat(press(KeyCode.DIGIT1, "+", true, false, false)).isEmpty();
    }
}
