package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Session;
import waymark.app.Sessions;

/** Nothing is written when nothing changed, and what was written here is never taken for someone else's work. */
class IdleTest {
    private static final int TWO_LOOKS = 2_200;

    @TempDir
    private Path folder;

    /** Of each file: what it holds, when it was written, and which file it is. */
    private SortedMap<Path, String> look() throws IOException {
        var looks = new TreeMap<Path, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                looks.put(
                        file,
                        Files.readString(file) + attributes.lastModifiedTime().toInstant() + attributes.fileKey());
            }
        }
        return looks;
    }

    @Test
    void openingLookingAndClosingWritesNothing() throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 5);
        var before = look();
        watched(Sessions.open(roadmap));
        assertThat(look()).isEqualTo(before);

        Session used = Sessions.open(roadmap);
        used.toggle(used.state().roadmap().items().limit(1).toList());
        before = look();
        watched(Sessions.open(roadmap));
        used.reload();
        used.refresh();
        used.retrySaving();
        assertThat(look()).isEqualTo(before);
    }

    private static void watched(Session session) throws InterruptedException {
        var calls = new AtomicInteger();
        var watch = session.watch(calls::incrementAndGet);
        try {
            Thread.sleep(TWO_LOOKS);
            session.refresh();
            session.reload();
        } finally {
            watch.close();
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void aThousandSavesAreNeverTakenForSomeoneElses() throws Exception {
        Session session = Sessions.open(ProgressFiles.roadmap(folder, 5));
        var items = session.state().roadmap().items().toList();
        var calls = new AtomicInteger();
        var watch = session.watch(calls::incrementAndGet);
        try {
            for (int save = 0; save < 1_000; save++) {
                session.toggle(items.subList(save % 5, save % 5 + 1));
            }
            Thread.sleep(TWO_LOOKS);
        } finally {
            watch.close();
        }
        assertThat(calls).hasValue(0);
    }
}
