package waymark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import waymark.document.Fingerprint;
import waymark.files.AtomicFile;
import waymark.files.RegularFile;

/**
 * Caches the {@link Snapshot} of one progress file, in memory and in a folder of the user's own. It can be deleted at any time, and one
 * that another program brings along is never read: docs/decisions/0014-snapshot.md.
 */
final class Snapshots {
    /** Reading fewer new lines than this is faster than writing a {@link Snapshot} of them. */
    private static final int FEW = 1000;

    private static final int NAME = 32;

    private final Path file;
    private final @Nullable Path folder;
    private final @Nullable Path place;
    private @Nullable Snapshot last;
    private @Nullable Snapshot read;

    /** @param folder null to store nothing on disk */
    Snapshots(Path file, @Nullable Path folder) {
        this.file = file;
        this.folder = folder;
        this.place = place(".snapshot");
    }

    /** Where data about the file is stored; null if nothing is stored. */
    @Nullable
    Path place(String kind) {
        if (folder == null) {
            return null;
        }
        String name = Fingerprint.of(file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))
                .value();
        return folder.resolve(name.substring(name.length() - NAME) + kind);
    }

    /** The content that was last read, otherwise the {@link Snapshot} that was last stored; null if there is neither. */
    @Nullable
    Snapshot last() {
        if (read != null) {
            return read;
        }
        if (last == null && place != null) {
            try {
                last = Snapshot.of(RegularFile.read(place, ProgressStore.LARGEST));
            } catch (IOException none) {
                return null;
            }
        }
        return last;
    }

    /** Stores a {@link Snapshot} of the content if that is worthwhile. Returns the content, packed as far as it is stored. */
    ProgressFileContents keep(Snapshot before, Snapshot now) {
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
            // Nothing is lost: the progress file will be read instead.
            return packed.said();
        }
        return packed.said();
    }
}
