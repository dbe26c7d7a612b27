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

/** Opens windows beside that of a roadmap, which Escape closes. */
record SideWindow(Window owner, UiText words, Theming look) {

    /** Opens one of that size in ems, which grows with its letters. */
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

    /** A page as wide as the window, which scrolls. */
    static ScrollPane page(Node content) {
        var scroll = new ScrollPane(content);
        DirectDrawing.of(scroll);
        scroll.getStyleClass().add("keys-window");
        scroll.setFitToWidth(true);
        return scroll;
    }
}
