package waymark.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import waymark.settings.WindowState.Bounds;

/** Where a window is on the screen, and how large. */
final class StagePlace {
    /** So much of a window must be on a screen, or it can't be grasped. */
    private static final double GRIP = 80;

    /** So much of a screen a window takes that may be smaller. */
    private static final double ROOM = 0.9;

    private StagePlace() {}

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** The content of a window beside another one: of that size, as far as the other one's screen has room for it. */
    static Scene beside(Window owner, Parent root, double width, double height) {
        var room =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        return new Scene(root, Math.min(width, ROOM * room.getWidth()), Math.min(height, ROOM * room.getHeight()));
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
