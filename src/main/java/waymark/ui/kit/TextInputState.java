package waymark.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where the user is typing, so that it can go on there after what is around it was drawn anew. */
public record TextInputState(String id, String text, int anchor, int caret) {

    /** Where the focus is, if that is a place to type within {@code pane}. */
    public static Optional<TextInputState> in(Node pane) {
        if (pane.getScene() == null || !(pane.getScene().getFocusOwner() instanceof TextInputControl input)) {
            return Optional.empty();
        }
        for (Node at = input; at != null; at = at.getParent()) {
            String id = id(input);
            if (at == pane && id != null) {
                return Optional.of(
                        new TextInputState(id, input.getText(), input.getAnchor(), input.getCaretPosition()));
            }
        }
        return Optional.empty();
    }

    /** Its own, or that of the control whose editor it is. */
    private static @Nullable String id(TextInputControl input) {
        return input.getId() == null && input.getParent() != null
                ? input.getParent().getId()
                : input.getId();
    }

    /** Goes on in the same place within {@code pane}. */
    public void resume(Node pane, String now) {
        Node found = pane.lookup("#" + now);
        if ((found instanceof DatePicker picker ? picker.getEditor() : found) instanceof TextInputControl input) {
            input.requestFocus();
            input.setText(text);
            input.selectRange(anchor, caret);
        }
    }
}
