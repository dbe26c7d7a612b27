package waymark.ui.message;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import waymark.ui.Announcement;
import waymark.ui.UiText;

/** A toast: says what just happened and offers to undo it. */
public final class ToastView extends HBox {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass FOOT = PseudoClass.getPseudoClass("foot");

    private final UiText words;
    private final Label text = new Label();
    private final Button undo;
    private final Button show;
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    /**
     * @param undoing undoes the last step
     * @param showing shows the changes
     */
    public ToastView(UiText words, Runnable undoing, Runnable showing) {
        this.words = words;
        getStyleClass().add("toast");
        setId("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.setWrapText(true);
        undo = button("undo", undoing);
        show = button("show", () -> {
            hide();
            showing.run();
        });
        getChildren().addAll(text, undo, show);
        stay.setOnFinished(over -> hide());
        hoverProperty().subscribe(over -> {
            if (over) {
                stay.pause();
            } else if (isVisible()) {
                stay.playFromStart();
            }
        });
        setVisible(false);
    }

    private Button button(String name, Runnable action) {
        var button = new Button(words.text("toast." + name));
        button.setId("toast-" + name);
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    public void show(Announcement said) {
        text.setText(said.text());
        undo.setVisible(said.undoable());
        show.setVisible(said.offer() == Announcement.Offer.CHANGES);
        setVisible(!said.text().isEmpty());
        stay.playFromStart();
    }

    /** The positions of a toast, the usual one first. */
    private enum Spot {
        USUAL,
        ABOVE,
        /** On the status bar, if rows reach from end to end. */
        FOOT
    }

    /**
     * Moves to where it doesn't cover anything important: to its usual position, else below the window's header, else to the very bottom.
     *
     * @param acted what the user has just acted on, in the scene
     * @param head the height of the window's header
     */
    public void makeWayFor(Stream<Bounds> acted, double head) {
        List<Bounds> rows = acted.toList();
        for (Spot spot : Spot.values()) {
            place(spot, head);
            applyCss();
            Bounds room = getParent().getLayoutBounds();
            double height = prefHeight(Math.min(prefWidth(-1), room.getWidth()));
            double top = (spot == Spot.ABOVE ? head : room.getHeight() - height) + getTranslateY();
            if (rows.stream().noneMatch(row -> row.getMaxY() > top && row.getMinY() < top + height)) {
                return;
            }
        }
    }

    private void place(Spot spot, double head) {
        pseudoClassStateChanged(ABOVE, spot == Spot.ABOVE);
        pseudoClassStateChanged(FOOT, spot == Spot.FOOT);
        StackPane.setAlignment(this, spot == Spot.ABOVE ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, spot == Spot.ABOVE ? new Insets(head, 0, 0, 0) : Insets.EMPTY);
    }

    /** Hides the toast. Returns whether it was visible. */
    public boolean hide() {
        boolean shown = isVisible();
        setVisible(false);
        return shown;
    }
}
