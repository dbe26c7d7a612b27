package waymark.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Makes JSON escape everything that could control a terminal: what JSON requires, and the control characters U+007F to U+009F. */
public final class ControlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character >= DELETE && character <= LAST_CONTROL
                ? new SerializedString(String.format(Locale.ROOT, "\\u00%02x", character))
                : null;
    }
}
