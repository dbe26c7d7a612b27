package waymark.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.files.RegularFile;

/** The name of this machine in the metadata of changes: readable, and the same at every start. */
public final class Device {
    private static final String NAMELESS = "computer";
    private static final long LONGEST = 256;

    private Device() {}

    /** For example {@code laptop-7f3a}. */
    public static String name() {
        String host = host(System::getenv);
        int place = Objects.hash(host, System.getProperty("user.name"), System.getProperty("user.home"));
        String readable = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        return readable.substring(0, Math.min(24, readable.length())) + "-"
                + HexFormat.of().toHexDigits((short) place);
    }

    /** The host name without its network: from the environment, or else from the system. */
    static String host(Function<String, @Nullable String> variable) {
        String host = variable.apply("HOSTNAME");
        if (host == null || host.isBlank()) {
            host = variable.apply("COMPUTERNAME");
        }
        if (host == null || host.isBlank()) {
            host = System.getProperty("os.name").startsWith("Mac") ? fromSystem() : written(Path.of("/etc/hostname"));
        }
        int dot = host.indexOf('.');
        return dot > 0 ? host.substring(0, dot) : host;
    }

    /** The name that Linux stores in a file. */
    static String written(Path file) {
        try {
            String name = new String(RegularFile.read(file, 1 << 10), StandardCharsets.UTF_8).strip();
            return name.isEmpty() ? NAMELESS : name;
        } catch (IOException nameless) {
            return NAMELESS;
        }
    }

    /** What the system's command prints, for systems such as macOS that store the name nowhere. */
    @SuppressWarnings("restricted")
    static String fromSystem() {
        try (var arena = Arena.ofConfined()) {
            var linker = Linker.nativeLinker();
            var name = arena.allocate(LONGEST);
            int failed = (int) linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("gethostname"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG))
                    .invokeExact(name, LONGEST - 1);
            String read = failed == 0 ? name.getString(0) : "";
            return read.isBlank() ? NAMELESS : read;
        } catch (Throwable untold) {
            return NAMELESS;
        }
    }
}
