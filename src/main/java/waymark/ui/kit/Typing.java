package waymark.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Where the reader is typing, so that it can go on there after what is around it was drawn anew. */
public record Typing(String id, String text, int anchor, int caret) {

    /** Where the focus is, if that is a place to type within {@code pane}. */
    public static Optional<Typing> in(Node pane) {
        if (pane.getScene() == null || !(pane.getScene().getFocusOwner() instanceof TextInputControl input)) {
            return Optional.empty();
        }
        for (Node at = input; at != null; at = at.getParent()) {
            if (at == pane && input.getId() != null) {
                return Optional.of(
                        new Typing(input.getId(), input.getText(), input.getAnchor(), input.getCaretPosition()));
            }
        }
        return Optional.empty();
    }

    /** Goes on in the same place within {@code pane}. */
    public void goOn(Node pane, String now) {
        if (pane.lookup("#" + now) instanceof TextInputControl input) {
            input.requestFocus();
            input.setText(text);
            input.selectRange(anchor, caret);
        }
    }
}
