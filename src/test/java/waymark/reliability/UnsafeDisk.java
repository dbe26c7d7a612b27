package waymark.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file system whose power can be cut, on a disk with a cache of its own that is lost with it.
 *
 * <p>The disk is a file on an outer file system; a flush that the inner one asks of it forces that file to the outer one's
 * device. The cut stops the outer one dead. So what survives is what the inner file system had the disk flush, and of the rest
 * whatever the system happened to have written out by itself; and after it both journals are replayed, as at a start.
 */
final class UnsafeDisk implements AutoCloseable {
    private final Mounts mounts = new Mounts();
    private final Path device;
    private final Path outer;
    private final Path disk;
    private final Path inner;

    private UnsafeDisk(Path folder) {
        device = folder.resolve("device.img");
        outer = folder.resolve("outer");
        disk = outer.resolve("disk.img");
        inner = folder.resolve("inner");
    }

    /** Makes one in an empty folder, which goes with it, and had better be in memory: only its promises matter. */
    static UnsafeDisk create(Path folder, String fileSystem) throws IOException {
        var made = new UnsafeDisk(folder);
        long megabytes = fileSystem.equals("xfs") ? 300 : 16;
        try {
            Shell.run("truncate", "-s", megabytes + 48 + "M", made.device);
            Shell.run("mkfs.ext4", "-q", "-F", made.device);
            made.mounts.mount(made.outer, "-o", "loop", made.device);
            Shell.run("truncate", "-s", megabytes + "M", made.disk);
            Shell.run("mkfs." + fileSystem, "-q", made.disk);
            Shell.run("sync", "-f", made.disk);
            made.mounts.mount(made.inner, "-o", "loop", made.disk);
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Where its files are. */
    Path folder() {
        return inner;
    }

    void cutPower() throws IOException {
        PowerSwitch.off(outer);
    }

    /** Starts again what the power was cut from. */
    void restore() throws IOException {
        mounts.unmountAll();
        mounts.mount(outer, "-o", "loop", device);
        mounts.mount(inner, "-o", "loop", disk);
    }

    @Override
    public void close() throws IOException {
        mounts.close();
        Files.deleteIfExists(device);
        for (Path left : List.of(outer, inner, outer.getParent())) {
            Files.deleteIfExists(left);
        }
    }
}
