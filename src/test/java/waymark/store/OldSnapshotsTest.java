package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.app.YearsOfUse;

/** The cache doesn't grow with each roadmap that there ever was, and nothing but its own files is thrown away. */
class OldSnapshotsTest {
    @TempDir
    private Path folder;

    private Path cache;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        Path roadmap = Files.createDirectory(folder.resolve("plans")).resolve("plan.md");
        YearsOfUse.write(roadmap, 3, LocalDate.of(2026, 10, 1), 40, 40);
        file = ProgressStore.beside(roadmap);
    }

    private Path old(String name, int days) throws IOException {
        Path old = Files.writeString(cache.resolve(name), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
        return old;
    }

    private static String name(int number) {
        return "%032x".formatted(number);
    }

    @Test
    void whatIsOldGoesAndWhatIsNewStays() throws IOException {
        Path old = old(name(1) + ".snapshot", 500);
        Path oldCopies = old(name(1) + ".copies", 500);
        Path brokenOff = old("." + name(1) + ".snapshot.12345678-1234-1234-1234-123456789abc.tmp", 500);
        Path used = old(name(2) + ".snapshot", 300);

        ProgressFileContents contents = new ProgressStore(file, cache).read();

        assertThat(List.of(old, oldCopies, brokenOff)).noneMatch(Files::exists);
        assertThat(used).exists();
        assertThat(new Snapshots(file, cache).last()).isNotNull();
        assertThat(new ProgressStore(file, cache).read()).isEqualTo(contents);
    }

    @Test
    void ofManyTheNewestStay() throws IOException {
        var all = new ArrayList<Path>();
        for (int number = 1; number <= 130; number++) {
            all.add(old(name(number) + ".snapshot", number));
        }

        new ProgressStore(file, cache).read();

        assertThat(all.subList(0, 99)).allMatch(Files::exists);
        assertThat(all.subList(99, 130)).noneMatch(Files::exists);
        assertThat(new Snapshots(file, cache).last()).isNotNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingElseIsTouched() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path link = SymbolicLinks.create(cache.resolve(name(1) + ".snapshot"), victim);
        Path inFolder =
                Files.createDirectory(cache.resolve(name(2) + ".snapshot")).resolve("a");
        Files.writeString(inFolder, "precious");
        List<Path> others = List.of(
                old("mine.snapshot", 900), old(name(3), 900), old(name(3) + ".snapshot.bak", 900), old("x.tmp", 900));
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(900)));
        Files.setLastModifiedTime(inFolder.getParent(), longAgo);
        Files.setLastModifiedTime(victim, longAgo);

        new ProgressStore(file, cache).read();

        assertThat(victim).hasContent("precious");
        assertThat(link).isSymbolicLink();
        assertThat(inFolder).exists();
        assertThat(others).allMatch(Files::exists);
    }
}
