package waymark.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** File systems that are mounted for a test and are gone after it, also where the test is broken off. */
final class Mounts implements AutoCloseable {
    private final Deque<Path> mounted = new ArrayDeque<>();
    private final Thread atExit = Thread.ofPlatform().unstarted(this::unmountAll);

    Mounts() {
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Mounts with the given arguments of {@code mount}, and gives the folder. A loop device goes with its file system. */
    synchronized Path mount(Path folder, Object... arguments) throws IOException {
        Files.createDirectories(folder);
        var command = new Object[arguments.length + 2];
        command[0] = "mount";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        command[arguments.length + 1] = folder;
        Shell.run(command);
        mounted.push(folder);
        return folder;
    }

    synchronized void unmountAll() {
        while (!mounted.isEmpty()) {
            Path folder = mounted.pop();
            try {
                Shell.run("umount", folder);
            } catch (IOException busy) {
                detach(folder, busy);
            }
        }
    }

    private static void detach(Path folder, IOException reason) {
        try {
            Shell.run("umount", "--lazy", folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
            reason.printStackTrace();
        }
    }

    @Override
    public void close() {
        unmountAll();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
