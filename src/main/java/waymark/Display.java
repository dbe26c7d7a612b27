package waymark;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be opened here: otherwise JavaFX fails with a stack trace. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private static final List<String> GRAPHICS = List.of("dri", "nvidiactl", "dxg");

    private Display() {}

    /** The key of the message that says what a window lacks; empty if nothing. */
    static Optional<String> lack(String system, Map<String, String> environment) {
        boolean needsServer = !system.startsWith("Windows") && !system.startsWith("Mac");
        if (!needsServer
                || "headless".equals(System.getProperty("glass.platform", "").toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of("window.no-display");
        }
        return hasGtk() ? Optional.empty() : Optional.of("window.no-gtk");
    }

    /**
     * Whether there is a graphics device. Without one, JavaFX would still load a driver that draws in software, 40 MB, and then draw
     * itself.
     */
    static boolean hasGraphics(String system, Path devices) {
        return !system.equals("Linux")
                || GRAPHICS.stream().map(devices::resolve).anyMatch(Files::exists);
    }

    /** The library stays loaded, since JavaFX needs it next. */
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try {
            SymbolLookup.libraryLookup(GTK, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
