package waymark.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.files.AtomicFile;
import waymark.files.RegularFile;
import waymark.progress.Change;
import waymark.progress.Conflict;

/**
 * Remembers the copies that contained no lines that the progress file lacked when they were last read, so that they needn't be read again:
 * as long as the copy's attributes are unchanged, and the file still begins as it did then.
 */
final class KnownCopies {
    private static final int FORMAT = 1;

    private final @Nullable Path place;
    private Map<Path, Known> known = new HashMap<>();
    private @Nullable Snapshot file;
    private boolean read;

    /**
     * A copy, and what was found in it.
     *
     * @param look the attributes that identify the file and its state
     */
    private record Known(String look, List<Conflict> clashes) {}

    /** @param place where they are stored; null to keep them in memory only */
    KnownCopies(@Nullable Path place) {
        this.place = place;
    }

    /**
     * What is known about these copies; empty if the progress file has been replaced.
     *
     * @param progress the progress file
     */
    Map<Path, ProgressCopy> of(Path progress, List<Path> copies) {
        read();
        var found = new HashMap<Path, ProgressCopy>();
        if (file == null || known.isEmpty() || copies.isEmpty() || !begins(progress, file)) {
            return found;
        }
        for (Path copy : copies) {
            Known before = known.get(copy);
            if (before != null && before.look.equals(look(copy))) {
                found.put(copy, new ProgressCopy(copy, 0, 0, true, false, before.clashes));
            }
        }
        return found;
    }

    private static boolean begins(Path progress, Snapshot file) {
        try (var in = new HashingInputStream(RegularFile.openOwn(progress, ProgressStore.LARGEST), file.key())) {
            return in.isOf(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Remembers what was found.
     *
     * @param looks the attributes of the copies before they were read
     * @param now the progress file that they were compared with
     */
    void keep(List<ProgressCopy> copies, Map<Path, String> looks, Snapshot now) {
        var next = new HashMap<Path, Known>();
        for (ProgressCopy copy : copies) {
            String look = looks.getOrDefault(copy.file(), "");
            if (copy.isMerged() && !copy.isNewer() && !look.isEmpty()) {
                next.put(copy.file(), new Known(look, copy.clashes()));
            }
        }
        if (next.equals(known)) {
            return;
        }
        known = next;
        file = now;
        if (place != null) {
            try {
                AtomicFile.replacePrivately(place, bytes(now));
            } catch (IOException full) {
                // They will be read again next time.
                return;
            }
        }
    }

    /** The attributes of a copy; empty if they can't be read. */
    static String look(Path copy) {
        try {
            var attributes = Files.readAttributes(copy, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey() + " "
                            + changed(copy)
                    : "";
        } catch (IOException gone) {
            return "";
        }
    }

    /** The time at which the system recorded the last change of any kind, which programs can't set. */
    private static String changed(Path copy) throws IOException {
        try {
            return String.valueOf(Files.getAttribute(copy, "unix:ctime", LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException | IllegalArgumentException untold) {
            return "";
        }
    }

    private byte[] bytes(Snapshot now) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[SealedBytes.HEAD]);
        out.writeInt(FORMAT);
        out.writeLong(now.length());
        out.writeLong(now.key());
        out.writeLong(now.hash());
        out.writeInt(known.size());
        for (var copy : known.entrySet()) {
            text(out, copy.getKey().toString());
            text(out, copy.getValue().look);
            out.writeInt(copy.getValue().clashes.size());
            for (Conflict clash : copy.getValue().clashes) {
                text(out, ProgressStore.lines(List.of(clash.here())));
                text(out, ProgressStore.lines(List.of(clash.there())));
            }
        }
        return SealedBytes.seal(bytes.toByteArray(), now.key());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf.length);
        out.write(utf);
    }

    private void read() {
        if (read || place == null) {
            return;
        }
        read = true;
        try {
            ByteBuffer in = SealedBytes.open(RegularFile.read(place, ProgressStore.LARGEST));
            if (in != null && in.getInt() == FORMAT) {
                read(in);
            }
        } catch (IOException | RuntimeException | UnusableLineException none) {
            known = new HashMap<>();
        }
    }

    private void read(ByteBuffer in) throws UnusableLineException {
        long length = in.getLong();
        long key = in.getLong();
        file = new Snapshot(length, key, in.getLong(), ProgressFileContents.EMPTY, 0);
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            Path copy = Path.of(text(in));
            String look = text(in);
            int clashes = in.getInt();
            var all = new ArrayList<Conflict>();
            for (int clash = 0; clash < clashes; clash++) {
                var here = (Change) JsonEntryReader.read(text(in));
                all.add(new Conflict(here, (Change) JsonEntryReader.read(text(in))));
            }
            known.put(copy, new Known(look, List.copyOf(all)));
        }
    }

    private static String text(ByteBuffer in) {
        var utf = new byte[in.getInt()];
        in.get(utf);
        return new String(utf, StandardCharsets.UTF_8);
    }
}
