package waymark.ui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import waymark.settings.WindowState.Bounds;

/** Where a window is on the screen. */
final class StagePlace {
    /** So much of a window must be on a screen, or it can't be grasped. */
    private static final double GRIP = 80;

    private StagePlace() {}

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Puts a window where it was; one that was on a screen that is gone keeps its size alone. */
    static void restore(Stage stage, Bounds bounds) {
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        var grip =
                Screen.getScreensForRectangle(bounds.x() + bounds.width() / 2 - GRIP / 2, bounds.y(), GRIP, GRIP / 2);
        if (!grip.isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximized());
    }
}
