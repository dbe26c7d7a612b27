package waymark.ui.controls;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Box;

/** Draws a box: open, doing, done, skipped, deferred or mixed, each with a shape of its own. Styled in CSS. */
public final class CheckMark extends StackPane {
    private final Label sign = new Label();
    private @Nullable Box box;

    /** A box without a state. */
    public CheckMark() {
        getStyleClass().add("check-mark");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        var glyph = new Region();
        glyph.getStyleClass().add("glyph");
        // A tick isn't an arrow: it looks the same in right-to-left languages.
        glyph.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        sign.getStyleClass().add("own-sign");
        getChildren().add(glyph);
    }

    /**
     * Shows a state with the author's own sign.
     *
     * @param own the sign; empty for none
     */
    public void show(@Nullable Box next, String own) {
        show(next);
        sign(own);
    }

    /** An empty sign takes no room. */
    private void sign(String own) {
        sign.setText(own);
        if (own.isEmpty()) {
            getChildren().remove(sign);
        } else if (!getChildren().contains(sign)) {
            getChildren().add(sign);
        }
    }

    /** Shows a state; null shows nothing. */
    public void show(@Nullable Box next) {
        sign("");
        if (next != box) {
            for (Box each : Box.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), each == next);
            }
            box = next;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
            notifyAccessibleAttributeChanged(AccessibleAttribute.INDETERMINATE);
        }
        setVisible(next != null);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> box == Box.DONE;
            case INDETERMINATE -> box == Box.MIXED || box == Box.DOING;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
