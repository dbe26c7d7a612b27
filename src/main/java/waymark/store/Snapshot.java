package waymark.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;
import waymark.progress.Ledger;
import waymark.store.UnusedLine.Why;

/**
 * The content of a progress file up to the end of a line, in a form that can be read quickly. Valid only for a file that begins with
 * exactly the same bytes.
 *
 * @param length the length of the file at that time, in bytes
 * @param key the key of the hash
 * @param hash the {@link KeyedHash} of those bytes
 * @param said their content
 * @param room the remaining memory for long lines
 */
record Snapshot(long length, long key, long hash, ProgressFileContents said, int room) {
    /** How this version interprets lines. Must be increased when it understands more lines, or packs them differently. */
    private static final int FORMAT = 5;

    /** The state before anything was read. */
    static Snapshot none() {
        long key = ThreadLocalRandom.current().nextLong();
        return new Snapshot(0, key, new KeyedHash(key).value(), ProgressFileContents.EMPTY, LedgerReader.ROOM);
    }

    /** The program that wrote it: another one may understand other lines. */
    private static String program() {
        String version = Snapshot.class.getPackage().getImplementationVersion();
        return FORMAT + " " + (version == null ? "" : version) + " " + Arrays.toString(Status.values()) + " "
                + Arrays.toString(Why.values()) + " "
                + LedgerPacker.KINDS.stream().map(Class::getSimpleName).toList();
    }

    /** The same content, packed; null if it can't be packed. */
    @Nullable
    Snapshot packed() {
        try {
            Ledger ledger = said.ledger();
            var packed = Ledger.of(new PackedEntries(ByteBuffer.wrap(LedgerPacker.pack(ledger))));
            return packed.equals(ledger) ? with(packed) : null;
        } catch (IOException | RuntimeException unpacked) {
            // The file itself is read instead.
            return null;
        }
    }

    private Snapshot with(Ledger ledger) {
        return new Snapshot(
                length, key, hash, new ProgressFileContents(ledger, said.lines(), said.odd(), said.isNewer()), room);
    }

    /** Its form on disk. */
    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[SealedBytes.HEAD]);
        out.writeUTF(program());
        out.writeLong(length);
        out.writeLong(key);
        out.writeLong(hash);
        out.writeInt(room);
        out.writeInt(said.lines());
        out.writeBoolean(said.isNewer());
        out.writeInt(said.odd().size());
        for (UnusedLine odd : said.odd()) {
            out.writeInt(odd.number());
            out.write(odd.why().ordinal());
        }
        out.write(LedgerPacker.pack(said.ledger()));
        return SealedBytes.seal(bytes.toByteArray(), key);
    }

    /** Reads the result of {@link #bytes}. Null if it is anything else, or another program wrote it. */
    static @Nullable Snapshot of(byte[] all) {
        ByteBuffer in = SealedBytes.open(all);
        try {
            return in == null ? null : read(in);
        } catch (RuntimeException another) {
            // Written by something else, although the hash is right.
            return null;
        }
    }

    private static @Nullable Snapshot read(ByteBuffer in) {
        var program = new byte[in.getShort()];
        in.get(program);
        if (!Objects.equals(new String(program, StandardCharsets.UTF_8), program())) {
            return null;
        }
        long length = in.getLong();
        long key = in.getLong();
        long hash = in.getLong();
        int room = in.getInt();
        int lines = in.getInt();
        boolean newer = in.get() != 0;
        int count = in.getInt();
        List<UnusedLine> odd = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            odd.add(new UnusedLine(in.getInt(), Why.values()[in.get()]));
        }
        return new Snapshot(
                length, key, hash, new ProgressFileContents(Ledger.of(new PackedEntries(in)), lines, odd, newer), room);
    }
}
