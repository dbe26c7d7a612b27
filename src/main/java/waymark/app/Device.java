package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import waymark.files.PlainFile;

/** The name of this machine that is written beside each change: readable, and the same at every start. */
public final class Device {
    private Device() {}

    /** Such as {@code laptop-7f3a}. */
    public static String name() {
        String host = host();
        int place = Objects.hash(host, System.getProperty("user.name"), System.getProperty("user.home"));
        String readable = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        return readable.substring(0, Math.min(24, readable.length())) + "-"
                + String.format(Locale.ROOT, "%04x", place & 0xffff);
    }

    private static String host() {
        String host = System.getenv("HOSTNAME");
        if (host == null || host.isBlank()) {
            host = System.getenv("COMPUTERNAME");
        }
        if (host == null || host.isBlank()) {
            host = written();
        }
        int dot = host.indexOf('.');
        return dot > 0 ? host.substring(0, dot) : host;
    }

    /** Where Linux keeps the name. */
    private static String written() {
        try {
            return new String(PlainFile.read(Path.of("/etc/hostname"), 1 << 10), StandardCharsets.UTF_8).strip();
        } catch (IOException nameless) {
            return "computer";
        }
    }
}
