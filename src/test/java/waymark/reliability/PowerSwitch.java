package waymark.reliability;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Takes the power from a mounted file system: from this moment on nothing reaches its device any more, neither what waits in
 * memory nor its journal. It is what file system developers test crashes with (the ioctl GOINGDOWN without a flush of the
 * log, in ext4, XFS and others).
 */
@SuppressWarnings("restricted")
final class PowerSwitch {
    private static final int READ_ONLY = 0;
    // _IOR('X', 125, uint32)
    private static final long GOING_DOWN = 0x8004587dL;
    private static final int NO_LOG_FLUSH = 2;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBC = LINKER.defaultLookup();
    private static final MethodHandle OPEN = LINKER.downcallHandle(
            LIBC.findOrThrow("open"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle IOCTL = LINKER.downcallHandle(
            LIBC.findOrThrow("ioctl"),
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE = LINKER.downcallHandle(
            LIBC.findOrThrow("close"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private PowerSwitch() {}

    static void off(Path mounted) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int folder = (int) OPEN.invokeExact(arena.allocateFrom(mounted.toString()), READ_ONLY);
            MemorySegment flag = arena.allocate(ValueLayout.JAVA_INT);
            flag.set(ValueLayout.JAVA_INT, 0, NO_LOG_FLUSH);
            int failed = (int) IOCTL.invokeExact(folder, GOING_DOWN, flag);
            int closed = (int) CLOSE.invokeExact(folder);
            if (folder < 0 || failed != 0 || closed != 0) {
                throw new IOException("the file system at " + mounted + " can't be shut down");
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }
}
