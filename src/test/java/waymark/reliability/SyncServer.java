package waymark.reliability;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The place through which a sync program's devices exchange files: for each name, the latest version. */
final class SyncServer {
    private final SortedMap<String, Version> files = new TreeMap<>();
    private int last;

    /**
     * What a file was at some time.
     *
     * @param number greater than that of each version before; 0 before there was any
     * @param content null where it was deleted
     */
    record Version(int number, byte @Nullable [] content) {
        static final Version NONE = new Version(0, null);
    }

    Version latest(String name) {
        return files.getOrDefault(name, Version.NONE);
    }

    Version put(String name, byte @Nullable [] content) {
        var version = new Version(++last, content);
        files.put(name, version);
        return version;
    }

    SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }
}
