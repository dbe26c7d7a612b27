package waymark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import waymark.document.Fingerprint;
import waymark.files.AtomicFile;
import waymark.files.PlainFile;

/**
 * Keeps the {@link Snapshot} of one progress file, in memory and in a folder of the user's own. It can be thrown away at any time,
 * and no other program's copy of it is ever looked at: docs/decisions/0014-snapshot.md.
 */
final class Snapshots {
    /** So many new lines are read sooner than a snapshot of them is made. */
    private static final int FEW = 1000;

    private static final int NAME = 32;

    private final Path file;
    private final @Nullable Path folder;
    private final @Nullable Path place;
    private @Nullable Snapshot last;
    private @Nullable Snapshot read;

    /** @param folder null where none is kept */
    Snapshots(Path file, @Nullable Path folder) {
        this.file = file;
        this.folder = folder;
        this.place = place(".snapshot");
    }

    /** Where something is kept of the file; null for nowhere. */
    @Nullable
    Path place(String kind) {
        if (folder == null) {
            return null;
        }
        String name = Fingerprint.of(file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))
                .value();
        return folder.resolve(name.substring(name.length() - NAME) + kind);
    }

    /** What was read last, else the one that was made last; null where there is none. */
    @Nullable
    Snapshot last() {
        if (read != null) {
            return read;
        }
        if (last == null && place != null) {
            try {
                last = Snapshot.of(PlainFile.read(place, ProgressStore.LARGEST));
            } catch (IOException none) {
                return null;
            }
        }
        return last;
    }

    /** Makes one of what was read, where that saves something. Gives what was read, packed as far as it is. */
    Contents keep(Snapshot before, Snapshot now) {
        read = now;
        boolean unpacked = now.said().ledger().isUnpacked();
        boolean mixed = unpacked && !before.said().ledger().isUnpacked();
        int packedLines = unpacked || last == null ? 0 : last.said().lines();
        if (place == null || !mixed && now.said().lines() - packedLines < FEW) {
            return now.said();
        }
        Snapshot packed = now.packed();
        if (packed == null) {
            return now.said();
        }
        last = packed;
        read = packed;
        try {
            AtomicFile.replacePrivately(place, packed.bytes());
            OldSnapshots.remove(place);
        } catch (IOException full) {
            // Nothing is lost: the progress file is read then.
            return packed.said();
        }
        return packed.said();
    }
}
