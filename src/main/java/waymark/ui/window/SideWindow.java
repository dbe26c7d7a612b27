package waymark.ui.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import waymark.ui.UiText;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.kit.Theming;

/** Opens windows that belong to a roadmap's window. Escape closes them. */
record SideWindow(Window owner, UiText words, Theming look) {

    /** Opens a window. Its size is given in ems and follows the zoom. */
    Stage show(String title, Parent content, double width, double height) {
        var scene = StagePlace.beside(owner, content, look, width, height);
        scene.setNodeOrientation(words.orientation());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                scene.getWindow().hide();
            }
        });
        var stage = new Stage();
        ProgramIcon.of(stage);
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        Subscription looking = look.applyTo(scene).and(StagePlace.grow(owner, stage, look, width, height));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> looking.unsubscribe());
        stage.show();
        return stage;
    }

    /** A scrollable page as wide as the window. */
    static ScrollPane page(Node content) {
        var scroll = new ScrollPane(content);
        DirectDrawing.of(scroll);
        scroll.getStyleClass().add("keys-window");
        scroll.setFitToWidth(true);
        return scroll;
    }
}
