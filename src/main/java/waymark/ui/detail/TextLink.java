package waymark.ui.detail;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/**
 * Makes a link of pieces of text that flow with the text around them, which a control can't: it is followed with the mouse,
 * and reached and followed with the keyboard.
 */
final class TextLink {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private TextLink() {}

    /**
     * Makes the pieces one link.
     *
     * @param told what assistive technology tells
     */
    static void of(List<? extends Node> pieces, String told, Runnable follow) {
        for (Node piece : pieces) {
            piece.getStyleClass().add("link");
            piece.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                    follow.run();
                    click.consume();
                }
            });
        }
        if (pieces.isEmpty()) {
            return;
        }
        Node first = pieces.getFirst();
        first.setFocusTraversable(true);
        first.setAccessibleRole(AccessibleRole.HYPERLINK);
        first.setAccessibleText(told);
        first.focusedProperty()
                .subscribe(focused -> pieces.forEach(piece -> piece.pseudoClassStateChanged(REACHED, focused)));
        first.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                follow.run();
                key.consume();
            }
        });
    }

    /** A piece of text that leads somewhere. */
    static Text text(String words, Runnable follow) {
        var text = new Text(words);
        of(List.of(text), words, follow);
        return text;
    }
}
