package waymark;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Calls into Windows itself. If a call fails, the program goes on without its result. */
final class WindowsApi {
    private static final boolean IS_HERE = System.getProperty("os.name").startsWith("Windows");
    private static final int ANY_PROCESS = -1;
    /** The handles of the standard streams: -10 is input, -11 output, -12 errors. */
    private static final int BEFORE_STREAMS = -10;

    private WindowsApi() {}

    static boolean isHere() {
        return IS_HERE;
    }

    /** The words that the process was started with. Java reads them in the system's code page, which lacks many letters. */
    @SuppressWarnings("restricted")
    static List<String> words() {
        try (var arena = Arena.ofConfined()) {
            var line = (MemorySegment)
                    function(arena, "kernel32", "GetCommandLineW", FunctionDescriptor.of(ValueLayout.ADDRESS))
                            .invokeExact();
            return WindowsCommandLine.words(line.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_16LE));
        } catch (Throwable unanswered) {
            return List.of();
        }
    }

    /**
     * Whether a standard stream is a console; empty if this isn't Windows. Java only reports on input and output together.
     *
     * @param stream 1 for output, 2 for errors
     */
    static Optional<Boolean> isConsole(int stream) {
        if (!IS_HERE) {
            return Optional.empty();
        }
        try (var arena = Arena.ofConfined()) {
            var handle = (MemorySegment) function(
                            arena,
                            "kernel32",
                            "GetStdHandle",
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                    .invokeExact(BEFORE_STREAMS - stream);
            int hasMode = (int) function(
                            arena,
                            "kernel32",
                            "GetConsoleMode",
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(handle, arena.allocate(ValueLayout.JAVA_INT));
            return Optional.of(hasMode != 0);
        } catch (Throwable unanswered) {
            return Optional.empty();
        }
    }

    /** Lets the running program come to the front, which Windows only permits the program that the user has just started. */
    static void letOthersComeToFront() {
        if (!IS_HERE) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            var descriptor = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            int ignored = (int) function(arena, "user32", "AllowSetForegroundWindow", descriptor)
                    .invokeExact(ANY_PROCESS);
        } catch (Throwable unanswered) {
            // The window's button in the task bar blinks instead.
            return;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(Arena arena, String library, String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker()
                .downcallHandle(SymbolLookup.libraryLookup(library, arena).findOrThrow(name), descriptor);
    }
}
