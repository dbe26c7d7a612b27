package waymark.ui.detail;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/** A link made of pieces of text that flow with the text around them, which a Hyperlink can't. It can be followed with mouse and keyboard. */
final class TextLink {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private TextLink() {}

    /**
     * Makes the pieces one link.
     *
     * @param spoken the text for assistive technology
     */
    static void of(List<? extends Node> pieces, String spoken, Runnable follow) {
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
        first.setAccessibleText(spoken);
        first.focusedProperty()
                .subscribe(focused -> pieces.forEach(piece -> piece.pseudoClassStateChanged(REACHED, focused)));
        first.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                follow.run();
                key.consume();
            }
        });
    }

    /** A piece of text that is a link. */
    static Text text(String words, Runnable follow) {
        var text = new Text(words);
        of(List.of(text), words, follow);
        return text;
    }
}
