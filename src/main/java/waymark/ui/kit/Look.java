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
import javafx.util.Subscription;
import waymark.settings.Appearance;
import waymark.settings.Theme;
import waymark.ui.Choices;

/** How the window looks: theme and zoom, applied to a scene. Follows the system while that is asked for. */
public final class Look {
    private static final int LEAST = 70;
    private static final int MOST = 200;
    private static final int STEP = 10;
    private static final double TEXT_SIZE = 14;

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.STANDARD);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(Appearance.NORMAL_ZOOM);

    private Subscription following;

    public Look() {
        appearance.subscribe(this::follow);
        following = Platform.getPreferences().colorSchemeProperty().subscribe(this::follow);
    }

    /** Follows nothing more: system and choices outlive a window, and would keep it from being forgotten. */
    public void close() {
        following.unsubscribe();
    }

    /** The look that the reader chose, which is kept when it is changed. */
    public static Look of(Choices choices) {
        var look = new Look();
        look.following = look.following.and(
                choices.preferencesProperty().subscribe(chosen -> look.appearance.set(chosen.appearance())));
        look.appearance.subscribe((before, now) -> choices.choose(chosen -> chosen.with(now)));
        return look;
    }

    private void follow() {
        zoom.set(appearance.get().zoom());
        dark.set(
                switch (appearance.get().theme()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    /** What is asked for. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
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
        theme(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    /** Asks for a theme. */
    public void theme(Theme theme) {
        appearance.set(appearance.get().withTheme(theme));
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
        appearance.set(appearance.get().withZoom(Math.clamp(percent, LEAST, MOST)));
    }

    /** How many pixels that number of ems is now. */
    public double em(double ems) {
        return ems * TEXT_SIZE * zoom.get() / Appearance.NORMAL_ZOOM;
    }

    /** Keeps a scene in this look until the subscription ends. */
    public Subscription applyTo(Scene scene) {
        return Subscription.combine(
                dark.subscribe(now -> {
                    Application.setUserAgentStylesheet(
                            (now ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
                    scene.getStylesheets().setAll(sheet(now ? "dark.css" : "light.css"), sheet("waymark.css"));
                }),
                zoom.subscribe(percent -> scene.getRoot().setStyle("-fx-font-size: " + em(1) + "px")),
                scene.rootProperty().subscribe(root -> root.setStyle("-fx-font-size: " + em(1) + "px")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/waymark/ui/" + name), name)
                .toExternalForm();
    }
}
