package waymark.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;

class AppendFileTest {
    private static final AppendFile.Content ANY = content -> true;

    @TempDir
    private Path folder;

    @Test
    void theFirstAppendCreatesTheFile() throws IOException {
        Path file = folder.resolve("lines");

        append(file, "one\n");
        append(file, "two\nthree\n");

        assertThat(file).hasContent("one\ntwo\nthree\n");
    }

    @Test
    void aTornLastLineIsKeptAndNotGluedToTheNext() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "one\ntor");

        append(file, "two\n");

        assertThat(file).hasContent("one\ntor\ntwo\n");
    }

    @Test
    void onlyWholeLinesAreTaken() {
        var file = file(folder.resolve("lines"));

        assertThatThrownBy(() -> file.append(bytes("half"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.append(bytes(""))).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fourThreadsLoseNothing() throws Exception {
        Path file = folder.resolve("lines");
        int each = 125;
        var work = new ArrayList<Callable<Void>>();
        for (String name : new String[] {"a", "b", "c", "d"}) {
            work.add(() -> {
                var own = file(file);
                for (int i = 0; i < each; i++) {
                    own.append(bytes(name + i + "\n"));
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(4 * each).doesNotHaveDuplicates();
        assertThat(lines.stream().filter(line -> line.startsWith("c")))
                .containsExactlyElementsOf(
                        IntStream.range(0, each).mapToObj(i -> "c" + i).toList());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndItsTargetGrows() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "one\n");
        Path link = SymbolicLinks.create(folder.resolve("link"), target);

        append(link, "two\n");

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("one\ntwo\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNotFollowed() throws IOException {
        Path target = folder.resolve("target");
        Path link = SymbolicLinks.create(folder.resolve("link"), target);

        assertThatThrownBy(() -> append(link, "one\n")).hasMessageContaining("the link is broken");
        assertThat(target).doesNotExist();
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-r--r--", "rwxr-x---", "r--r-----", "-w-------"})
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileIsNotMoreOpenThanTheOneItBelongsTo(String permissions) throws IOException {
        Path roadmap = Files.createFile(folder.resolve("roadmap"));
        Files.setPosixFilePermissions(roadmap, PosixFilePermissions.fromString(permissions));
        Path file = folder.resolve("lines");

        new AppendFile(file, roadmap, ANY).append(bytes("one\n"));

        var expected = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (permissions.charAt(3) == 'r') {
            expected.add(PosixFilePermission.GROUP_READ);
        }
        if (permissions.charAt(6) == 'r') {
            expected.add(PosixFilePermission.OTHERS_READ);
        }
        assertThat(expected).containsAll(Files.getPosixFilePermissions(file));
        assertThat(Files.getPosixFilePermissions(file))
                .contains(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsOfAFileThatIsThereStayAsTheyAre() throws IOException {
        Path roadmap = Files.createFile(folder.resolve("roadmap"));
        Path file = Files.writeString(folder.resolve("lines"), "one\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw--w----"));

        new AppendFile(file, roadmap, ANY).append(bytes("two\n"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw--w----");
    }

    @Test
    void aProbeTellsWhatStandsInTheWayAndWritesNothing() throws IOException {
        Path file = folder.resolve("lines");
        file(file).probe();
        assertThat(file).doesNotExist();
        append(file, "one\n");
        var modified = Files.getLastModifiedTime(file);
        file(file).probe();
        assertThat(file).hasContent("one\n");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
        assertThatThrownBy(() -> file(folder).probe()).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> file(folder.resolve("gone/lines")).probe()).isInstanceOf(IOException.class);
    }

    @Test
    void howMuchTheFileGrewIsToldWithTheLineFeedThatATornLineGets() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "tor");

        assertThat(file(file).append(bytes("two\n"))).isEqualTo(5);
        assertThat(file(file).append(bytes("two\n"))).isEqualTo(4);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file that is open can't be replaced")
    void aFileThatIsReplacedWhileItIsAppendedToGetsTheLinesToo() throws Exception {
        Path file = Files.writeString(folder.resolve("lines"), "one\n");
        Path other = Files.writeString(folder.resolve("other"), "from elsewhere\n");
        Thread appending;
        try (var locked = FileChannel.open(file, StandardOpenOption.WRITE)) {
            locked.lock();
            appending = Thread.ofPlatform()
                    .start(() -> assertThatCode(() -> append(file, "two\n")).doesNotThrowAnyException());
            while (appending.isAlive() && appending.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        }
        appending.join();

        assertThat(file).hasContent("from elsewhere\ntwo\n");
    }

    private static void appendAfter(Path file, Runnable meanwhile) throws IOException {
        AppendFile.Content ours = content -> new String(content.readAllBytes(), UTF_8).startsWith("one");
        new AppendFile(file, file, ours, meanwhile).append(bytes("two\n"));
    }

    private static void replace(Path file, Callable<Path> how) {
        try {
            Files.deleteIfExists(file);
            how.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatIsPutInItsPlaceMeanwhileIsNotFollowed() throws IOException {
        Path victim =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("victim"), "one of mine\n");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        for (boolean exists : new boolean[] {true, false}) {
            Path file = inner.resolve("lines" + exists);
            if (exists) {
                Files.writeString(file, "one\n");
            }

            assertThatThrownBy(() -> appendAfter(file, () -> replace(file, () -> SymbolicLinks.create(file, victim))))
                    .hasMessageContaining("outside its folder");
            assertThat(victim).hasContent("one of mine\n");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileOfAnotherKindThatIsPutInItsPlaceMeanwhileIsNotWritten() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "export PATH\n");
        Path file = Files.writeString(folder.resolve("lines"), "one\n");

        assertThatThrownBy(() -> appendAfter(file, () -> replace(file, () -> Files.createLink(file, victim))))
                .isInstanceOf(FileSystemException.class);
        assertThat(victim).hasContent("export PATH\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatBecomesALinkMeanwhileLeadsNoLinesElsewhere() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("lines"), "one\n");
        Path there = Files.createDirectory(folder.resolve("there"));
        Path victim = Files.writeString(there.resolve("lines"), "export PATH\n");

        assertThatThrownBy(() -> appendAfter(file, () -> {
                    if (!Files.isSymbolicLink(inner)) {
                        replace(folder.resolve("none"), () -> Files.move(inner, folder.resolve("moved")));
                        replace(folder.resolve("none"), () -> SymbolicLinks.create(inner, there));
                    }
                }))
                .isInstanceOf(IOException.class);
        assertThat(victim).hasContent("export PATH\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLockThatSomebodyElseKeepsStopsNoAppend() throws Exception {
        Path file = Files.writeString(folder.resolve("lines"), "one\n");
        // flock(1) takes the other kind of lock; Python takes the one that Java waits for.
        var python = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import fcntl,sys,time; f=open(sys.argv[1]); fcntl.lockf(f, fcntl.LOCK_SH); print(1, flush=True);"
                                + " time.sleep(60)",
                        file.toString())
                .start();
        try {
            Assumptions.assumeTrue(python.getInputStream().read() == '1', "no Python");
            append(file, "two\n");
            assertThat(python.isAlive()).isTrue();
            assertThat(file).hasContent("one\ntwo\n");
        } finally {
            python.destroyForcibly();
        }
    }

    @Test
    void aFolderInItsPlaceIsAnError() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("lines"));

        assertThatThrownBy(() -> append(inTheWay, "one\n")).isInstanceOf(FileSystemException.class);
        assertThat(inTheWay).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> append(folder.resolve("gone/lines"), "one\n")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReadOnlyFileIsAnErrorAndStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "one\n");
        assertThat(file.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(file), "root writes everywhere");

        assertThatThrownBy(() -> append(file, "two\n")).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("one\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAnError() throws IOException {
        Path full = SymbolicLinks.create(folder.resolve("lines"), Path.of("/dev/full"));

        assertThatThrownBy(() -> append(full, "one\n")).isInstanceOf(IOException.class);
    }

    private static AppendFile file(Path path) {
        return new AppendFile(path, path, ANY);
    }

    private static void append(Path file, String lines) throws IOException {
        file(file).append(bytes(lines));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
