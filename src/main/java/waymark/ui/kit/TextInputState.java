package waymark.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where the user is typing, to continue there after the surrounding nodes have been rebuilt. */
public record TextInputState(String id, String text, int anchor, int caret) {

    /** The focused text input within {@code pane}, if there is one. */
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

    /** Its own id, or that of the control whose editor it is. */
    private static @Nullable String id(TextInputControl input) {
        return input.getId() == null && input.getParent() != null
                ? input.getParent().getId()
                : input.getId();
    }

    /** Continues in the same input within {@code pane}. */
    public void resume(Node pane, String now) {
        Node found = pane.lookup("#" + now);
        if ((found instanceof DatePicker picker ? picker.getEditor() : found) instanceof TextInputControl input) {
            input.requestFocus();
            input.setText(text);
            input.selectRange(anchor, caret);
        }
    }
}
