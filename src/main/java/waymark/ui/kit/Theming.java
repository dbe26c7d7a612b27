package waymark.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;
import waymark.settings.Appearance;
import waymark.settings.Theme;
import waymark.ui.LivePreferences;

/** The look of a window: theme and zoom, applied to a scene. Follows the system if the user wants that. */
public final class Theming {
    private static final int LEAST = 70;
    private static final int MOST = 200;
    private static final int STEP = 10;
    private static final double TEXT_SIZE = 14;

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.STANDARD);
    private final ObservableValue<SystemAppearance> system;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(Appearance.NORMAL_ZOOM);

    private Subscription following;

    /** The system's appearance. */
    public Theming() {
        this(SystemAppearance.now());
    }

    Theming(ObservableValue<SystemAppearance> system) {
        WrappedText.isMended();
        this.system = system;
        appearance.subscribe(this::follow);
        following = system.subscribe(this::follow);
    }

    /** Stops following the system and the preferences, which outlive a window and would keep it in memory. */
    public void close() {
        following.unsubscribe();
    }

    /** The user's look, which is saved when it changes. */
    public static Theming of(LivePreferences choices) {
        var look = new Theming();
        look.following = look.following.and(
                choices.preferencesProperty().subscribe(chosen -> look.appearance.set(chosen.appearance())));
        look.appearance.subscribe((before, now) -> choices.choose(chosen -> chosen.with(now)));
        // Otherwise JavaFX would read its own style sheet for the first control.
        wear(look.theme.get());
        return look;
    }

    private void follow() {
        zoom.set(appearance.get().zoom());
        var asked = appearance.get();
        reducedMotion.set(asked.reducedMotion() || system.getValue().reducedMotion());
        theme.set(asked.theme() == Theme.SYSTEM ? system.getValue().theme() : asked.theme());
    }

    /** The user's choice. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** The present theme: light, dark or high contrast. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Whether motion is reduced. */
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /** The zoom in percent, from 70 to 200. */
    public ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Switches between light and dark. */
    public void switchTheme() {
        theme(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    /** Sets the theme. */
    public void theme(Theme asked) {
        appearance.set(appearance.get().withTheme(asked));
    }

    /** Zooms in by a step. */
    public void zoomIn() {
        zoomTo(zoom.get() + STEP);
    }

    /** Zooms out by a step. */
    public void zoomOut() {
        zoomTo(zoom.get() - STEP);
    }

    /** Sets the zoom in percent, within its limits. */
    public void zoomTo(int percent) {
        appearance.set(appearance.get().withZoom(Math.clamp(percent, LEAST, MOST)));
    }

    /** The number of pixels for this number of ems. */
    public double em(double ems) {
        return ems * TEXT_SIZE * zoom.get() / Appearance.NORMAL_ZOOM;
    }

    /** Applies this look to a scene until the subscription ends. */
    public Subscription applyTo(Scene scene) {
        return Subscription.combine(
                theme.subscribe(now -> {
                    wear(now);
                    scene.getStylesheets().setAll(sheet(now.word() + ".css"), sheet("waymark.css"));
                }),
                zoom.subscribe(percent -> scene.getRoot().setStyle("-fx-font-size: " + em(1) + "px")),
                scene.rootProperty().subscribe(root -> root.setStyle("-fx-font-size: " + em(1) + "px")));
    }

    private static void wear(Theme theme) {
        var ground = theme == Theme.LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(ground.getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theming.class.getResource("/waymark/ui/" + name), name)
                .toExternalForm();
    }
}
