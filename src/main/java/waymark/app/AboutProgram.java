package waymark.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which program this is, on what it runs, and what it is made of. */
public final class AboutProgram {
    private AboutProgram() {}

    /** Version, Java and system, a line each. */
    public static String details() {
        String version = AboutProgram.class.getPackage().getImplementationVersion();
        return "Waymark " + (version == null ? "(not packaged)" : version) + "\nJava "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch");
    }

    /** The programs of others in it, with their licences. */
    public static String licences() {
        try (InputStream text = AboutProgram.class.getResourceAsStream("/waymark/THIRD-PARTY")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
