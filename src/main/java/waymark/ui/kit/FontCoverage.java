package waymark.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Knows which characters this machine has fonts for. */
public final class FontCoverage {
    private static final int VARIATION = 0xfe0f;

    private FontCoverage() {}

    private static final class Emoji {
        private static final boolean DRAWN = Font.getFamilies().stream().anyMatch(family -> family.contains("Emoji"));
    }

    /** Looks for fonts before the toolkit does. Call it once, on any thread. */
    public static void prepare() {
        FontFallbacks.prepare();
    }

    /** Whether there is a font at all: without one the toolkit fails at the first character. Call it on the toolkit's thread. */
    public static boolean isAny() {
        prepare();
        try {
            return new Text(String.valueOf('a')).getLayoutBounds().getWidth() > 0;
        } catch (RuntimeException | LinkageError none) {
            return false;
        }
    }

    /** The text without emoji that no font has: an empty frame says less than nothing. */
    public static String drawable(String text) {
        if (Emoji.DRAWN || text.codePoints().noneMatch(FontCoverage::isPicture)) {
            return text;
        }
        return text.codePoints()
                .filter(letter -> !isPicture(letter) && letter != VARIATION)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isPicture(int letter) {
        return Character.isEmojiPresentation(letter);
    }
}
