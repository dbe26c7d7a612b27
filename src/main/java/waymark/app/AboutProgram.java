package waymark.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version, its platform and its components. */
public final class AboutProgram {
    private AboutProgram() {}

    /** The version, Java and the system, a line each. */
    public static String details() {
        String version = AboutProgram.class.getPackage().getImplementationVersion();
        return "Waymark " + (version == null ? "(not packaged)" : version) + "\nJava "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch");
    }

    /** The third-party libraries in it, with their licences. */
    public static String licences() {
        try (InputStream text = AboutProgram.class.getResourceAsStream("/waymark/THIRD-PARTY")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
