package waymark.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import waymark.fuzz.Scratch;
import waymark.progress.Ledger;

/**
 * Any two files as a progress file and its copy, cut at the first byte 0xFF: taking the copy in keeps the file, brings all that
 * the copy says, and brings nothing the second time. A file that is none of ours is refused as it is.
 */
public final class MergeTarget {
    private static final byte CUT = (byte) 0xFF;

    private MergeTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        int cut = 0;
        while (cut < data.length && data[cut] != CUT) {
            cut++;
        }
        byte[] here = Arrays.copyOf(data, cut);
        byte[] there = Arrays.copyOfRange(data, Math.min(cut + 1, data.length), data.length);
        try (var scratch = new Scratch()) {
            Path file = scratch.file("plan.md.progress.jsonl", here);
            Path copy = scratch.file("plan.md.progress (1).jsonl", there);
            var store = new ProgressStore(file, () -> {});
            Ledger before = store.read().ledger();
            Copies copies = store.compare(List.of(copy));
            try {
                store.append(List.of(copy), List.of(), () -> {});
            } catch (FileSystemException refused) {
                Scratch.require(Arrays.equals(here, Files.readAllBytes(file)), "refused, and changed all the same");
                Scratch.require(before.entries().isEmpty(), "a file with lines of ours is refused");
                return;
            }
            byte[] now = Files.readAllBytes(file);
            Scratch.require(Arrays.equals(here, Arrays.copyOf(now, here.length)), "what was there has changed");
            if (copies.unreadable().isEmpty()) {
                Ledger after = store.read().ledger();
                Scratch.require(after.equals(before.union(copies.ledger())), "not the union");
                Scratch.require(after.equals(copies.ledger().union(before)), "the order matters");
                Scratch.require(
                        store.compare(List.of(copy)).list().stream().allMatch(other -> other.lines() == 0),
                        "something is left");
            }
            store.append(List.of(copy), List.of(), () -> {});
            Scratch.require(Arrays.equals(now, Files.readAllBytes(file)), "taken in twice");
        }
    }
}
