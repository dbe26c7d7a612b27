package waymark.ui.kit;

import javafx.geometry.NodeOrientation;

/** Determines the direction of a text, whatever the language of the window. */
public final class TextDirection {
    private TextDirection() {}

    /** The direction of the first letter that has one; inherited for a text without such a letter. */
    public static NodeOrientation of(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return NodeOrientation.LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return NodeOrientation.RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return NodeOrientation.INHERIT;
    }
}
