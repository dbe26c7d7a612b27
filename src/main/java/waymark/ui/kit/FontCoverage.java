package waymark.ui.kit;

import javafx.scene.text.Font;

/** Knows which letters this machine can draw. */
public final class FontCoverage {
    private static final boolean EMOJI = Font.getFamilies().stream().anyMatch(family -> family.contains("Emoji"));
    private static final int VARIATION = 0xfe0f;

    private FontCoverage() {}

    /** The text without pictures where no font has any: an empty frame says less than nothing. */
    public static String drawable(String text) {
        if (EMOJI || text.codePoints().noneMatch(FontCoverage::isPicture)) {
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
