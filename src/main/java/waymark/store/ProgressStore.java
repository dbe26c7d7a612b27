package waymark.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import waymark.progress.Entry;
import waymark.progress.Ledger;

/** Placeholder until the store lands. */
public final class ProgressStore {
    private final Path file;

    /** What was read. */
    public record Contents(Ledger ledger) {}

    public ProgressStore(Path file) {
        this.file = file;
    }

    /** Where the progress of a roadmap is kept. */
    public static Path beside(Path roadmap) {
        return roadmap.resolveSibling(roadmap.getFileName() + ".progress.jsonl");
    }

    /** The progress file. */
    public Path file() {
        return file;
    }

    /** Reads it. */
    public Contents read() throws IOException {
        return new Contents(Ledger.EMPTY);
    }

    /** Appends to it. */
    public void append(List<? extends Entry> entries) throws IOException {
        throw new IOException();
    }
}
