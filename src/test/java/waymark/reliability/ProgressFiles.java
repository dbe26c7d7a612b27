package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import waymark.app.Sessions;
import waymark.store.ProgressFileContents;
import waymark.store.ProgressStore;

/** Looks into progress files after something bad happened to their writers. */
final class ProgressFiles {
    private ProgressFiles() {}

    /** A roadmap of so many items. */
    static Path roadmap(Path folder, int items) throws IOException {
        Files.createDirectories(folder);
        var text = new StringBuilder("# Plan\n\n");
        for (int i = 1; i <= items; i++) {
            text.append("- [ ] 1.").append(i).append(" Thing number ").append(i).append('\n');
        }
        return Sessions.write(folder, text.toString());
    }

    static Set<String> ids(ProgressFileContents contents) {
        var ids = new HashSet<String>();
        contents.ledger().entries().forEach(entry -> ids.add(entry.metadata().id()));
        return ids;
    }

    static Set<String> idsBeside(Path roadmap) throws IOException {
        return ids(new ProgressStore(ProgressStore.beside(roadmap)).read());
    }

    /** What was acknowledged and is not there. */
    static Set<String> lost(Collection<String> acknowledged, Path roadmap) throws IOException {
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(idsBeside(roadmap));
        return lost;
    }

    /** Every acknowledged line is there whole, and at most {@code torn} lines are not. */
    static void assertNothingLost(Collection<String> acknowledged, int torn, Path roadmap) throws IOException {
        ProgressFileContents contents = new ProgressStore(ProgressStore.beside(roadmap)).read();
        assertThat(ids(contents)).containsAll(acknowledged);
        assertThat(contents.damaged()).hasSizeLessThanOrEqualTo(torn);
        assertThat(contents.foreign()).isEmpty();
    }
}
