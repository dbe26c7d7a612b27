package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.SymbolicLinks;
import waymark.app.Problem;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.store.ProgressStore;

/** Whatever lies where the progress file should be: it is opened as far as it reads, told, and not one byte is overwritten. */
class OddFilesTest {
    private static final long SEED = 20261123;

    @TempDir(factory = InMemory.class)
    private Path folder;

    static Stream<Arguments> oddFiles() throws IOException {
        var random = new Random(SEED);
        String lines = ProgressStore.lines(Lines.many(10, random));
        return Stream.of(
                Arguments.of("empty", new byte[0], 0),
                Arguments.of("a line feed", new byte[] {'\n'}, 0),
                Arguments.of("all NUL", new byte[4096], 0),
                Arguments.of("NUL behind good lines", concat(lines, new byte[4096]), 10),
                Arguments.of("UTF-16", lines.getBytes(UTF_16), 0),
                Arguments.of("another type", "[]\n{}\n\"x\"\n17\nnull\n".getBytes(UTF_8), 0),
                Arguments.of("other types in the fields", wrongTypes(lines), 0),
                Arguments.of("depth 65", concat(lines, nested(65)), 10),
                Arguments.of("depth 100,000", concat(lines, nested(100_000)), 10),
                Arguments.of(
                        "a line of 17 MB", concat(lines, "x".repeat(17 << 20).getBytes(UTF_8)), 10),
                Arguments.of(
                        "a million short lines",
                        concat(lines, "{\"v\":1}\n".repeat(1_000_000).getBytes(UTF_8)),
                        10),
                Arguments.of("50 MB of nonsense", concat(lines, nonsense(random, 50 << 20)), 10));
    }

    private static byte[] concat(String lines, byte[] more) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(lines.getBytes(UTF_8));
        bytes.writeBytes(more);
        return bytes.toByteArray();
    }

    private static byte[] wrongTypes(String lines) {
        return lines.replaceAll("\"(id|at|by|item|to)\":\"[^\"]*\"", "\"$1\":{\"a\":[1]}")
                .getBytes(UTF_8);
    }

    private static byte[] nested(int depth) {
        return ("{\"v\":1,\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}\n").getBytes(UTF_8);
    }

    private static byte[] nonsense(Random random, int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddFiles")
    void isReadAsFarAsItCanBeAndATickKeepsEveryByte(String name, byte[] content, int readable) throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 5);
        Path progress = Files.write(ProgressStore.beside(roadmap), content);

        Session session = Sessions.open(roadmap);
        assertThat(written(session)).isEqualTo(readable);
        session.toggle(session.state().roadmap().items().limit(1).toList());

        if (readable == 0 && !new String(content, UTF_8).isBlank()) {
            // Nothing in it says that it is a progress file: it is somebody else's.
            assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
            assertThat(Files.readAllBytes(progress)).isEqualTo(content);
            return;
        }
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(start(progress, content.length).equals(ByteBuffer.wrap(content)))
                .isTrue();
        Session again = Sessions.open(roadmap);
        assertThat(again.state().rollup().tally(again.state().roadmap().root()))
                .isEqualTo(
                        session.state().rollup().tally(session.state().roadmap().root()));
        assertThat(again.state().ledger().entries())
                .containsAll(session.state().ledger().entries());
    }

    /** How many entries it found, without those that say what the roadmap looks like. */
    private static long written(Session session) {
        return session.state().ledger().entries().stream()
                .filter(Change.class::isInstance)
                .count();
    }

    private static ByteBuffer start(Path file, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        try (var channel = FileChannel.open(file)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        }
        return bytes.flip();
    }

    @Test
    void aFolderInItsPlaceIsToldAndStays() throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 5);
        Path progress = Files.createDirectory(ProgressStore.beside(roadmap));
        Files.writeString(progress.resolve("inside"), "x");

        assertNotSaved(roadmap);

        assertThat(progress.resolve("inside")).hasContent("x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsToldAndStays() throws Exception {
        Path roadmap = ProgressFiles.roadmap(folder, 5);
        Path progress = SymbolicLinks.create(ProgressStore.beside(roadmap), folder.resolve("gone/away"));

        assertNotSaved(roadmap);

        assertThat(Files.exists(progress, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    private static void assertNotSaved(Path roadmap) throws Exception {
        Session session = Sessions.open(roadmap);
        assertThat(session.state().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.PROGRESS_UNREADABLE);
        var first = session.state().roadmap().items().limit(1).toList();

        session.toggle(first);

        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        String id = session.state().ids().id(first.getFirst());
        assertThat(session.state().progress().item(id).map(Change.OfStatus::to)).contains(Status.DONE);
    }
}
