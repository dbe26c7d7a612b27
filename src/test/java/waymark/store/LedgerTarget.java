package waymark.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import waymark.fuzz.Scratch;
import waymark.progress.Ledger;
import waymark.progress.Progress;

/** Any bytes as a progress file: they are read without an exception, and what was understood reads the same again. */
public final class LedgerTarget {
    private LedgerTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try (var scratch = new Scratch()) {
            Path file = scratch.file("plan.md.progress.jsonl", data);
            ProgressFileContents contents = new ProgressStore(file, () -> {}).read();
            Ledger ledger = contents.ledger();
            String lines = ProgressStore.lines(ledger.entries());
            Path written = scratch.file("again.jsonl", lines.getBytes(UTF_8));
            ProgressFileContents again = new ProgressStore(written, () -> {}).read();
            Scratch.require(again.odd().isEmpty(), "odd lines after writing");
            Scratch.require(again.ledger().equals(ledger), "another ledger after writing");
            Progress.of(ledger);
            new ProgressStore(file, () -> {})
                    .append(ledger.entries().stream().limit(1).toList());
            byte[] now = Files.readAllBytes(file);
            Scratch.require(Arrays.equals(data, Arrays.copyOf(now, data.length)), "what was there has changed");
        }
    }
}
