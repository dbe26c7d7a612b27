package waymark.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A list of choices over a part of the window, filtered while the user types, with the first match selected. Works with the keyboard alone.
 * Choosing or pressing Escape returns the focus to where it was.
 */
public final class Chooser<T> extends OverlayQuestion {
    private final TextField filter = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Function<T, Choice> look;
    private Function<String, List<T>> choices = typed -> List.of();
    private Consumer<T> chosen = choice -> {};

    /**
     * How a choice looks.
     *
     * @param aside the text at the end of its line, such as a shortcut
     * @param below the text below it, such as its path
     */
    public record Choice(String title, String aside, String below) {}

    /**
     * @param prompt the prompt of the empty input
     * @param nothing the text to show if nothing matches
     */
    public Chooser(String id, String prompt, String nothing, Function<T, Choice> look) {
        this.look = look;
        filter.setId(id + "-filter");
        filter.setPromptText(prompt);
        filter.setAccessibleText(prompt);
        list.setId(id);
        list.setAccessibleText(prompt);
        list.setCellFactory(view -> new ChoiceCell());
        list.setPlaceholder(new Label(nothing));
        VBox.setVgrow(list, Priority.ALWAYS);
        layOut(filter, list);
        filter.textProperty().subscribe(this::fill);
        list.setOnMouseClicked(clicked -> choose());
    }

    /**
     * Asks.
     *
     * @param choices finds the matches for what was typed, the likeliest first
     * @param chosen receives the choice, after the focus has been returned
     */
    public void ask(String asked, Function<String, List<T>> choices, Consumer<T> chosen) {
        begin(asked);
        this.choices = choices;
        this.chosen = chosen;
        filter.clear();
        fill();
        appear(filter);
    }

    private void fill() {
        list.getItems().setAll(choices.apply(filter.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    @Override
    void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            move(1);
        } else if (code == KeyCode.UP) {
            move(-1);
        } else if (code == KeyCode.ENTER) {
            choose();
        } else if (code == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        int row = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel()
                .select(Math.clamp(row, 0, Math.max(0, list.getItems().size() - 1)));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    private void choose() {
        T choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            close();
            chosen.accept(choice);
        }
    }

    private final class ChoiceCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setPrefWidth(0);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Choice choice = look.apply(item);
            var title = new Label(FontCoverage.drawable(choice.title()));
            title.getStyleClass().add("choice-title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var line = new HBox(title);
            line.setAlignment(Pos.CENTER_LEFT);
            if (!choice.aside().isEmpty()) {
                var aside = new Label(choice.aside());
                aside.getStyleClass().add("key");
                aside.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(aside);
            }
            var lines = new VBox(line);
            lines.setAlignment(Pos.CENTER_LEFT);
            if (!choice.below().isEmpty()) {
                var below = new Label(FontCoverage.drawable(choice.below()));
                below.getStyleClass().add("choice-below");
                below.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                lines.getChildren().add(below);
            }
            setGraphic(lines);
        }
    }
}
