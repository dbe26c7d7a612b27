package waymark.ui.window;

import javafx.stage.Window;
import javafx.stage.WindowEvent;
import waymark.ui.kit.Theming;
import waymark.ui.prefs.PreferencesView;
import waymark.ui.shell.ShellViewModel;

/** The Preferences window. */
public final class PreferencesWindow {
    private static final double WIDTH = 38;
    private static final double HEIGHT = 42;

    private PreferencesWindow() {}

    static void show(Window owner, ShellViewModel model, Theming look) {
        var view = new PreferencesView(model.choices(), model.words());
        new SideWindow(owner, model.words(), look)
                .show(model.words().text("command.PREFERENCES"), SideWindow.page(view.node()), WIDTH, HEIGHT)
                .addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> view.close());
    }
}
