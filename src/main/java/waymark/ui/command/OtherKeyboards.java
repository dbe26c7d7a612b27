package waymark.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Reads keys on keyboards whose characters are elsewhere than on the US layout. A key stands for the character it types, whether that needs
 * Shift or not, or else for the digit or the Latin letter at its position.
 */
public final class OtherKeyboards {
    private static final String SIGNS = "+-=.,/0123456789";
    private static final List<KeyCode> CODES = List.of(
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.EQUALS,
            KeyCode.PERIOD,
            KeyCode.COMMA,
            KeyCode.SLASH,
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);
    private static final String DIGITS = "1234567890";

    /** Letters on the digit keys, which key codes don't distinguish: French, Czech. */
    private static final String FRENCH_DIGITS = " é    è çà";

    private static final String CZECH_DIGITS = " ěščřžýáíé";

    private static final String LETTERS = "йцукенгшщзфывапролдячсмитьςερτυθιοπασδφγηξκλζχψωβνμ";
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnmwertyuiopasdfghjklzxcvbnm";

    private OtherKeyboards() {}

    /** The characters of a keyboard layout. */
    interface Layout {
        /** Whether this key types the character, with or without Shift. */
        boolean isOn(String sign, KeyCode code, KeyEvent event);
    }

    /** The same event with the other keys that it may mean on the system's keyboard, the most likely first. */
    static List<KeyEvent> readings(KeyEvent event) {
        return readings(event, OtherKeyboards::isOnSystem);
    }

    static List<KeyEvent> readings(KeyEvent event, Layout keyboard) {
        var readings = new ArrayList<KeyEvent>();
        // On some systems, AltGr is Ctrl with Alt, and types characters.
        if (event.isAltDown() || event.getText().length() != 1) {
            return readings;
        }
        String sign = event.getText();
        if (event.isShortcutDown()) {
            int at = SIGNS.indexOf(sign);
            if (at >= 0) {
                readings.add(with(event, CODES.get(at), false));
            } else if (sign.equals("?")) {
                readings.add(with(event, KeyCode.SLASH, true));
            }
            Stream.of(DIGITS.split(""))
                    .filter(digit -> hasPlaceOf(digit, event, keyboard))
                    .findFirst()
                    .ifPresent(
                            digit -> readings.add(with(event, CODES.get(SIGNS.indexOf(digit)), event.isShiftDown())));
        }
        int letter = LETTERS.indexOf(sign.toLowerCase(Locale.ROOT));
        if (event.getCode() == KeyCode.UNDEFINED && letter >= 0) {
            String latin = LATIN.substring(letter, letter + 1).toUpperCase(Locale.ROOT);
            readings.add(with(event, KeyCode.getKeyCode(latin), event.isShiftDown()));
        }
        return readings;
    }

    private static boolean hasPlaceOf(String digit, KeyEvent event, Layout keyboard) {
        if (event.getCode() == KeyCode.UNDEFINED) {
            boolean czech = FRENCH_DIGITS.indexOf(event.getText()) < 0 || keyboard.isOn("1", KeyCode.PLUS, event);
            int place = (czech ? CZECH_DIGITS : FRENCH_DIGITS).indexOf(event.getText());
            return place >= 0 && DIGITS.substring(place, place + 1).equals(digit);
        }
        return keyboard.isOn(digit, event.getCode(), event);
    }

    private static boolean isOnSystem(String sign, KeyCode code, KeyEvent event) {
        try {
            return new KeyCharacterCombination(sign, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY)
                    .match(with(event, code, event.isShiftDown()));
        } catch (UnsupportedOperationException noKeyboard) {
            return false;
        }
    }

    private static KeyEvent with(KeyEvent event, KeyCode code, boolean shift) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
