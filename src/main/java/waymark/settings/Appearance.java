package waymark.settings;

import java.util.Map;

/**
 * How the window looks.
 *
 * @param zoom the zoom in percent
 * @param language a language tag (BCP 47); empty for the system's
 * @param reducedMotion whether motion is reduced
 */
public record Appearance(Theme theme, int zoom, String language, boolean reducedMotion) {
    /** The zoom of a window that isn't zoomed. */
    public static final int NORMAL_ZOOM = 100;

    /** As the system is set. */
    public static final Appearance STANDARD = new Appearance(Theme.SYSTEM, NORMAL_ZOOM, "", false);

    public Appearance withTheme(Theme another) {
        return new Appearance(another, zoom, language, reducedMotion);
    }

    public Appearance withZoom(int another) {
        return new Appearance(theme, another, language, reducedMotion);
    }

    public Appearance withLanguage(String another) {
        return new Appearance(theme, zoom, another, reducedMotion);
    }

    public Appearance withReducedMotion(boolean reduced) {
        return new Appearance(theme, zoom, language, reduced);
    }

    static Appearance of(SettingsValues texts) {
        return new Appearance(
                texts.word("theme", Theme::ofWord, STANDARD.theme),
                texts.number("zoom", 70, 200, STANDARD.zoom),
                texts.text("language"),
                texts.flag("reduced-motion", STANDARD.reducedMotion));
    }

    Map<String, String> texts() {
        return Map.of(
                "theme", theme.word(),
                "zoom", Integer.toString(zoom),
                "language", language,
                "reduced-motion", Boolean.toString(reducedMotion));
    }
}
