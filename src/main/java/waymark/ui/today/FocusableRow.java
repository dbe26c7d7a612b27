package waymark.ui.today;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Box;
import waymark.ui.controls.CheckMark;
import waymark.ui.kit.FontCoverage;

/** A row that the arrow keys stop at: a box, a text, and optional nodes below it and at its end. */
final class FocusableRow extends HBox {
    /** The style class of all rows that the arrow keys stop at. */
    static final String STOP = "stop";

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Object about;
    private final CheckMark mark = new CheckMark();
    private final Label title = new Label();
    private final Label below = new Label();
    private final Label aside = new Label();
    private final VBox texts = new VBox();
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private @Nullable Runnable fire;

    /** @param about identifies the row when the page is rebuilt */
    FocusableRow(Object about, String text) {
        this.about = about;
        getStyleClass().addAll("today-row", STOP);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        title.setText(FontCoverage.drawable(text));
        title.getStyleClass().add("today-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("today-below");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        aside.getStyleClass().add("today-aside");
        aside.setMinWidth(USE_PREF_SIZE);
        texts.getChildren().addAll(title, below);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(texts, aside);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && fire != null) {
                requestFocus();
                fire.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        Runnable action = plain ? keys.get(event.getCode()) : null;
        if (action != null && (event.getCode() != KeyCode.S || event.isShiftDown())) {
            action.run();
            event.consume();
        }
    }

    Object about() {
        return about;
    }

    /** Sets the action for a click, for Enter and for assistive technology. */
    FocusableRow onFire(Runnable action) {
        fire = action;
        return this;
    }

    /** Sets the action for a digit, on whichever key it is. */
    FocusableRow onDigit(IntConsumer action) {
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            int digit = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
            if (digit >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
                action.accept(digit);
                event.consume();
            }
        });
        return this;
    }

    /** Adds a node below the text. */
    FocusableRow with(Node more) {
        texts.getChildren().add(more);
        return this;
    }

    FocusableRow onKey(KeyCode code, Runnable action) {
        keys.put(code, action);
        return this;
    }

    /** Adds a box. Clicking the box ticks, whatever a click on the row does. */
    FocusableRow withBox(Runnable tick) {
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        getChildren().addFirst(mark);
        keys.put(KeyCode.SPACE, tick);
        mark.setOnMouseClicked(click -> {
            requestFocus();
            tick.run();
            click.consume();
        });
        return this;
    }

    FocusableRow show(@Nullable Box box, String below, String aside, String spoken) {
        mark.show(box);
        pseudoClassStateChanged(CLOSED, box != null && box.status().isClosed());
        this.below.setText(FontCoverage.drawable(below));
        this.aside.setText(aside);
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        return this;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? mark.getPseudoClassStates().contains(PseudoClass.getPseudoClass(Box.DONE.word()))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            Runnable fired = keys.getOrDefault(KeyCode.SPACE, fire);
            if (fired != null) {
                fired.run();
            }
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
