package waymark.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import waymark.ui.Words;
import waymark.ui.kit.Look;

/** Shows all keys, made from the table of commands. */
final class KeysWindow {
    private KeysWindow() {}

    static void show(Window owner, Words words, Look look) {
        var scroll = new ScrollPane(grid(words));
        scroll.getStyleClass().add("keys-window");
        scroll.setFitToWidth(true);
        var scene = new Scene(scroll, look.em(38), look.em(44));
        look.applyTo(scene);
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.NONE);
        stage.setTitle(words.text("keys.title"));
        stage.setScene(scene);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                stage.close();
            }
        });
        stage.show();
    }

    static GridPane grid(Words words) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        int row = 0;
        for (Command command : Command.values()) {
            var keys = new HBox();
            keys.getStyleClass().add("key-list");
            for (String key : command.told()) {
                var label = new Label(key);
                label.getStyleClass().add("key");
                label.setMinWidth(Region.USE_PREF_SIZE);
                keys.getChildren().add(label);
            }
            grid.addRow(row++, new Label(words.text(command.message())), keys);
        }
        return grid;
    }
}
