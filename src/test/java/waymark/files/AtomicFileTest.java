package waymark.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsCreated() throws IOException {
        Path file = folder.resolve("out.md");

        replace(file, "new");

        assertThat(file).hasContent("new");
        assertOnly("out.md");
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "something longer");

        replace(file, "new");

        assertThat(file).hasContent("new");
        assertOnly("out.md");
    }

    /** They go through the channel in pieces of 65,536 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 65_535, 65_536, 65_537, 200_003})
    void manyBytesAreWrittenAndReadWhole(int length) throws IOException {
        Path file = folder.resolve("large.md");
        var content = new byte[length];
        new Random(length).nextBytes(content);

        AtomicFile.replace(file, content);

        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        assertThat(RegularFile.read(file, length)).isEqualTo(content);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStayAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        replace(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aChainOfLinksStaysAndItsTargetIsReplaced() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Path target = Files.writeString(folder.resolve("sub/target.md"), "old");
        Path middle = SymbolicLinks.create(folder.resolve("sub/middle.md"), Path.of("target.md"));
        Path link = SymbolicLinks.create(folder.resolve("link.md"), Path.of("sub/middle.md"));

        replace(link, "new");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(middle).isSymbolicLink();
        assertThat(target).isRegularFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadNowhereAreAnError() throws IOException {
        Path a = folder.resolve("a");
        Path b = SymbolicLinks.create(folder.resolve("b"), a);
        SymbolicLinks.create(a, b);

        assertThatThrownBy(() -> replace(a, "new")).isInstanceOf(FileSystemException.class);
        assertOnly("a", "b");
    }

    @Test
    void aFolderInItsPlaceIsAnErrorAndLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("out.md"));

        assertThatThrownBy(() -> replace(inTheWay, "new")).isInstanceOf(FileSystemException.class);
        assertOnly("out.md");
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> replace(folder.resolve("gone/out.md"), "new")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReadOnlyFileIsAnErrorAndStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(file), "root writes everywhere");

        assertThatThrownBy(() -> replace(file, "new")).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
        assertOnly("out.md");
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private static void replace(Path file, String content) throws IOException {
        AtomicFile.replace(file, content.getBytes(UTF_8));
    }
}
