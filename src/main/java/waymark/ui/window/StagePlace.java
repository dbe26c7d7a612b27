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

/** Where a window is on the screen, and how large. */
public final class StagePlace {
    /** So much of a window must be on a screen, or it can't be grasped. */
    private static final double GRIP = 80;

    private static final double LEAST = 200;

    /** So much of a screen a window takes that may be smaller. */
    private static final double ROOM = 0.9;

    private StagePlace() {}

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** The content of a window beside another one: of that size in ems, as far as the other one's screen has room for it. */
    static Scene beside(Window owner, Parent root, Theming look, double width, double height) {
        Rectangle2D room = room(owner);
        var scene = new Scene(
                root,
                Math.min(look.em(width), ROOM * room.getWidth()),
                Math.min(look.em(height), ROOM * room.getHeight()));
        MiddleButtonScroll.install(scene);
        return scene;
    }

    /** Has such a window grow with its letters, until the subscription ends. */
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

    /** Puts a window where it was, as far as that is on a screen: all of it, its title bar above all. */
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

    /** A window that is new: of that size, as far as the screen has room. */
    static void begin(Stage stage, double width, double height) {
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, ROOM * room.getWidth()));
        stage.setHeight(Math.min(height, ROOM * room.getHeight()));
    }

    /** The bounds moved and made smaller so that they lie in a screen's room. Absurd ones are of the room's size. */
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
