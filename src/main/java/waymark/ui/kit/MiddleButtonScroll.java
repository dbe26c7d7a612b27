package waymark.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls while the middle mouse button is held: the farther the mouse is dragged, the faster. A middle click keeps its meaning, and in a
 * text field the button still pastes.
 */
public final class MiddleButtonScroll {
    /** How far the mouse can move without scrolling, in pixels. */
    private static final double STILL = 12;

    /** The speed in pixels per second for each pixel of the drag. */
    private static final double SPEED = 6;

    private final Scene scene;
    private final Frames frames = new Frames();
    private @Nullable Node target;
    private Point2D from = Point2D.ZERO;
    private Point2D at = Point2D.ZERO;
    private boolean isScrolling;

    private MiddleButtonScroll(Scene scene) {
        this.scene = scene;
    }

    /** Installs this for everything in a scene. */
    public static void install(Scene scene) {
        var scroll = new MiddleButtonScroll(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, scroll::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, scroll::dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, scroll::released);
        // A release outside of the window isn't reported.
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, moved -> scroll.end());
    }

    private void pressed(MouseEvent event) {
        end();
        if (event.getButton() == MouseButton.MIDDLE && event.getTarget() instanceof Node node && !isInField(node)) {
            target = node;
            from = new Point2D(event.getSceneX(), event.getSceneY());
        }
    }

    private static boolean isInField(@Nullable Node node) {
        return node != null && (node instanceof TextInputControl || isInField(node.getParent()));
    }

    private void dragged(MouseEvent event) {
        at = new Point2D(event.getSceneX(), event.getSceneY());
        if (target != null && !isScrolling && at.distance(from) > STILL) {
            isScrolling = true;
            scene.setCursor(Cursor.MOVE);
            frames.start();
        }
        if (isScrolling) {
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            if (isScrolling) {
                event.consume();
            }
            end();
        }
    }

    private void end() {
        target = null;
        if (isScrolling) {
            isScrolling = false;
            scene.setCursor(null);
            frames.stop();
        }
    }

    /** Scrolls a bit with each frame, like a mouse wheel, so that it works for everything that scrolls. */
    private final class Frames extends AnimationTimer {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            // The target may be gone: reading a new version of the roadmap replaces the rows, and a key may close a
            // window.
            if (target == null || target.getScene() != scene || !isShowing()) {
                end();
                return;
            }
            double seconds = last == 0 ? 0 : (now - last) / 1e9;
            last = now;
            double x = part(at.getX() - from.getX()) * seconds;
            double y = part(at.getY() - from.getY()) * seconds;
            if (x != 0 || y != 0) {
                Event.fireEvent(target, scroll(-x, -y));
            }
        }

        private boolean isShowing() {
            return scene.getWindow() != null && scene.getWindow().isShowing();
        }

        private double part(double dragged) {
            return Math.abs(dragged) <= STILL ? 0 : (dragged - Math.signum(dragged) * STILL) * SPEED;
        }
    }

    private ScrollEvent scroll(double x, double y) {
        Point2D screen = scene.getRoot().localToScreen(from);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                from.getX(),
                from.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                x,
                y,
                x,
                y,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(target, from.getX(), from.getY()));
    }
}
