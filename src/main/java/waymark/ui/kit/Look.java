package waymark.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import waymark.settings.Theme;

/** How the window looks: theme and zoom, applied to a scene. Follows the system while that is asked for. */
public final class Look {
    /** The zoom, in percent, of a window that was not zoomed. */
    public static final int NORMAL = 100;

    private static final int LEAST = 70;
    private static final int MOST = 200;
    private static final int STEP = 10;
    private static final double TEXT_SIZE = 14;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(NORMAL);

    public Look() {
        theme.subscribe(this::followTheme);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::followTheme);
    }

    private void followTheme() {
        dark.set(
                switch (theme.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    /** The theme that is asked for. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the window is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** The size of everything in percent, from 70 to 200. */
    public ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** From light to dark and back. */
    public void switchTheme() {
        theme.set(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    /** Makes everything larger. */
    public void zoomIn() {
        zoomTo(zoom.get() + STEP);
    }

    /** Makes everything smaller. */
    public void zoomOut() {
        zoomTo(zoom.get() - STEP);
    }

    /** Gives everything a size in percent, as far as that is possible. */
    public void zoomTo(int percent) {
        zoom.set(Math.clamp(percent, LEAST, MOST));
    }

    /** How many pixels that number of ems is now. */
    public double em(double ems) {
        return ems * TEXT_SIZE * zoom.get() / NORMAL;
    }

    /** Keeps a scene in this look. */
    public void applyTo(Scene scene) {
        dark.subscribe(now -> {
            Application.setUserAgentStylesheet((now ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheet(now ? "dark.css" : "light.css"), sheet("waymark.css"));
        });
        zoom.subscribe(percent -> scene.getRoot().setStyle("-fx-font-size: " + em(1) + "px"));
        scene.rootProperty().subscribe(root -> root.setStyle("-fx-font-size: " + em(1) + "px"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/waymark/ui/" + name), name)
                .toExternalForm();
    }
}
