package waymark.ui.window;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import waymark.ui.kit.Theming;
import waymark.ui.prefs.PreferencesView;
import waymark.ui.shell.ShellViewModel;

/** Shows what can be chosen for this machine. */
public final class PreferencesWindow {
    private static final double WIDTH = 38;
    private static final double HEIGHT = 42;

    private PreferencesWindow() {}

    static void show(Window owner, ShellViewModel model, Theming look) {
        var view = new PreferencesView(model.choices(), model.words());
        var scroll = new ScrollPane(view.node());
        scroll.getStyleClass().add("keys-window");
        scroll.setFitToWidth(true);
        var scene = StagePlace.beside(owner, scroll, look, WIDTH, HEIGHT);
        scene.setNodeOrientation(model.words().orientation());
        var stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(model.words().text("command.PREFERENCES"));
        stage.setScene(scene);
        Subscription looking = look.applyTo(scene).and(StagePlace.grow(owner, stage, look, WIDTH, HEIGHT));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setOnHidden(hidden -> {
            looking.unsubscribe();
            view.close();
        });
        stage.show();
    }
}
