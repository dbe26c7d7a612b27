package waymark.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import waymark.settings.WindowState.Bounds;
import waymark.ui.kit.MiddleButtonScroll;
import waymark.ui.kit.Theming;

/** The position and size of a window. */
public final class StagePlace {
    /** How much of a window has to be visible for the user to be able to move it, in pixels. */
    private static final double GRIP = 80;

    private static final double LEAST = 200;

    /** The part of the screen that a new window takes if it would otherwise be larger. */
    private static final double ROOM = 0.9;

    private StagePlace() {}

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** The content of a secondary window: the given size in ems, limited to the screen of its owner. */
    static Scene beside(Window owner, Parent root, Theming look, double width, double height) {
        Rectangle2D room = room(owner);
        var scene = new Scene(
                root,
                Math.min(look.em(width), ROOM * room.getWidth()),
                Math.min(look.em(height), ROOM * room.getHeight()));
        MiddleButtonScroll.install(scene);
        return scene;
    }

    /** Resizes such a window when the zoom changes, until the subscription ends. */
    static Subscription grow(Window owner, Stage stage, Theming look, double width, double height) {
        return look.zoomProperty().subscribe((before, now) -> {
            Rectangle2D room = room(owner);
            double frameWidth = stage.getWidth() - stage.getScene().getWidth();
            double frameHeight = stage.getHeight() - stage.getScene().getHeight();
            stage.setWidth(Math.max(stage.getWidth(), Math.min(look.em(width), ROOM * room.getWidth()) + frameWidth));
            stage.setHeight(
                    Math.max(stage.getHeight(), Math.min(look.em(height), ROOM * room.getHeight()) + frameHeight));
        });
    }

    private static Rectangle2D room(Window owner) {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    /** Restores the bounds of a window, moved so that it is on a screen, with its title bar visible. */
    static void restore(Stage stage, Bounds bounds) {
        var grip =
                Screen.getScreensForRectangle(bounds.x() + bounds.width() / 2 - GRIP / 2, bounds.y(), GRIP, GRIP / 2);
        var screen = grip.isEmpty() ? Screen.getPrimary() : grip.getFirst();
        Rectangle2D fit = fit(bounds, screen.getVisualBounds(), !grip.isEmpty());
        stage.setWidth(fit.getWidth());
        stage.setHeight(fit.getHeight());
        if (!grip.isEmpty()) {
            stage.setX(fit.getMinX());
            stage.setY(fit.getMinY());
        }
        stage.setMaximized(bounds.maximized());
    }

    /** Sets the size of a new window, limited to the screen. */
    static void begin(Stage stage, double width, double height) {
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, ROOM * room.getWidth()));
        stage.setHeight(Math.min(height, ROOM * room.getHeight()));
    }

    /** The bounds, moved and reduced to fit into a screen's area. Absurd bounds become the whole area. */
    static Rectangle2D fit(Bounds bounds, Rectangle2D room, boolean placed) {
        double width = clamp(bounds.width(), LEAST, room.getWidth());
        double height = clamp(bounds.height(), LEAST, room.getHeight());
        double x = placed ? clamp(bounds.x(), room.getMinX(), room.getMaxX() - width) : room.getMinX();
        double y = placed ? clamp(bounds.y(), room.getMinY(), room.getMaxY() - height) : room.getMinY();
        return new Rectangle2D(x, y, width, height);
    }

    private static double clamp(double value, double least, double most) {
        return Double.isFinite(value) ? Math.clamp(value, Math.min(least, most), most) : most;
    }
}
