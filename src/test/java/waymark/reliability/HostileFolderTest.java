package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Export;
import waymark.app.FailureReasons;
import waymark.app.Job;
import waymark.app.Messages;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.cli.Cli;
import waymark.cli.Style;
import waymark.cli.Terminal;
import waymark.export.EarlierReviews.Where;
import waymark.export.MarkdownExport.Marks;
import waymark.links.PictureFile;
import waymark.model.Blank;
import waymark.model.Status;
import waymark.progress.Period;
import waymark.schedule.CountingRule;
import waymark.settings.Preferences;
import waymark.settings.Settings;
import waymark.store.ProgressStore;

/** A folder from elsewhere can hold anything under any name. It can't choose what is written, opened or waited for. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFolderTest {
    private static final String PLAN = """
            # Plan

            - [ ] $(touch owned)
            - [ ] Vectors

            ## Monthly Review
            - **What I learned**: ____________
            """;

    @TempDir
    private Path home;

    private Path folder;
    private Path roadmap;
    private Path progress;

    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectory(home.resolve("cloned"));
        roadmap = Sessions.write(folder, PLAN);
        progress = ProgressStore.beside(roadmap);
    }

    /** Ticks, and expects that nothing but the folder's own files is other than before. */
    private Session tick() throws Exception {
        Map<Path, String> before = outside();
        Session session = Sessions.open(roadmap);
        session.set(session.state().roadmap().items().limit(1).toList(), Status.DONE);
        assertThat(outside()).isEqualTo(before);
        return session;
    }

    private Map<Path, String> outside() throws IOException {
        var content = new HashMap<Path, String>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder))
                    .toList()) {
                content.put(file, Files.readString(file));
            }
        }
        return content;
    }

    private static String reason(Session session) {
        return ((SaveState.NotSaved) session.state().saved())
                .problem()
                .details()
                .getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export PATH=/bin\n", "", "\n\n", "{\"v\":1}\n", "[1]", "{\"v\":1,\"id\":\"half"})
    void aLinkOutOfTheFolderIsNeverWrittenThrough(String content) throws Exception {
        Path victim = Files.writeString(home.resolve(".bashrc"), content);
        SymbolicLinks.create(progress, Path.of("..", ".bashrc"));

        assertThat(reason(tick())).isEqualTo("it is a link to a place outside its folder");
        assertThat(victim).hasContent(content);
    }

    @Test
    void norIsOneThatHoldsProgress() throws Exception {
        Path other = Sessions.write(Files.createDirectory(home.resolve("mine")), PLAN);
        Session mine = Sessions.open(other);
        mine.set(mine.state().roadmap().items().toList(), Status.DONE);
        SymbolicLinks.create(progress, ProgressStore.beside(other));

        assertThat(reason(tick())).isEqualTo("it is a link to a place outside its folder");
    }

    @Test
    void aChainThatLeavesTheFolderAndComesBackIsRefusedToo() throws Exception {
        Path inside = Files.createFile(folder.resolve("inside"));
        Path outside = SymbolicLinks.create(home.resolve("outside"), inside);
        Path middle = SymbolicLinks.create(folder.resolve("middle"), outside);
        SymbolicLinks.create(progress, middle);

        assertThat(reason(tick())).isEqualTo("it is a link to a place outside its folder");
        assertThat(inside).isEmptyFile();
    }

    @Test
    void aLinkedFolderInAChainIsOutsideAsWell() throws Exception {
        Path there = Files.createDirectory(home.resolve("there"));
        Files.createFile(there.resolve("config"));
        SymbolicLinks.create(folder.resolve("sub"), there);
        SymbolicLinks.create(progress, Path.of("sub", "config"));

        assertThat(reason(tick())).isEqualTo("it is a link to a place outside its folder");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws Exception {
        Path inside = Files.createFile(folder.resolve("mine.jsonl"));
        SymbolicLinks.create(progress, inside.getFileName());

        assertThat(tick().state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(progress).isSymbolicLink();
        assertThat(inside).content().contains("\"to\":\"done\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export PATH=/bin\n", ""})
    void aHardLinkToAFileOfAnotherKindIsNotWritten(String content) throws Exception {
        Path victim = Files.writeString(home.resolve(".bashrc"), content);
        Files.createLink(progress, victim);

        assertThat(reason(tick())).isEqualTo("it is another kind of file");
    }

    @Test
    void aPlainFileOfAnotherKindIsNotWrittenUnderAnyName() throws Exception {
        Files.writeString(progress, "#!/bin/sh\n");

        assertThat(reason(tick())).isEqualTo("it is another kind of file");
        assertThat(progress).hasContent("#!/bin/sh\n");
    }

    private void exported(String target, Where reviews, boolean replace) throws Exception {
        Session session = Sessions.open(roadmap);
        Blank field = session.state().roadmap().topics().stream()
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .findFirst()
                .orElseThrow();
        session.setReview(field, Period.month(2026, 10), "much");
        Map<Path, String> before = outside();
        List<Path> inside = list();
        var export = new Export(Marks.PLAIN, reviews, new Messages(Locale.ENGLISH));

        assertThatThrownBy(() -> export.write(session.state(), folder.resolve(target), replace))
                .isInstanceOf(ProblemException.class);

        assertThat(outside()).isEqualTo(before);
        assertThat(list()).isEqualTo(inside);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void noExportLeavesTheFolderByALink() throws Exception {
        Path victim = Files.writeString(home.resolve("victim"), "precious\n");
        SymbolicLinks.create(folder.resolve("out.md"), victim);
        SymbolicLinks.create(folder.resolve("ok.reviews.md"), victim);
        SymbolicLinks.create(folder.resolve("sub"), home);

        exported("out.md", Where.NONE, false);
        exported("ok.md", Where.FILE, false);
        exported("sub/new.md", Where.NONE, false);
        assertThat(home.resolve("new.md")).doesNotExist();
        Session session = Sessions.open(roadmap);
        assertThatThrownBy(() ->
                        Export.progress(session.state(), folder.resolve("out.md"), new Job(Job.What.SAVE_ELSEWHERE)))
                .isInstanceOf(ProblemException.class);
        assertThat(victim).hasContent("precious\n");
    }

    @Test
    void aRoadmapThatIsALinkOutOfTheFolderIsNotReplaced() throws Exception {
        Path victim = Files.move(roadmap, home.resolve("notes.md"));
        SymbolicLinks.create(roadmap, victim);

        exported("plan.md", Where.NONE, true);

        assertThat(folder.resolve("plan.md.bak")).doesNotExist();
    }

    @Test
    void noExportReplacesWhatHoldsProgress() throws Exception {
        tick();
        Files.copy(progress, folder.resolve("plan.md.progress (1).jsonl"));

        exported("plan.md.progress.jsonl", Where.NONE, true);
        exported("plan.md.progress (1).jsonl", Where.NONE, true);
    }

    /** Puts something that is no file in a file's place. */
    private static void put(String kind, Path place) throws Exception {
        switch (kind) {
            case "pipe" ->
                Assumptions.assumeTrue(
                        new ProcessBuilder("mkfifo", place.toString()).start().waitFor() == 0, "no mkfifo");
            case "socket" -> {
                try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                    socket.bind(UnixDomainSocketAddress.of(place));
                }
            }
            case "folder" -> Files.createDirectory(place);
            default -> {
                Path there = Path.of(kind);
                Assumptions.assumeTrue(Files.exists(there), kind);
                SymbolicLinks.create(place, there);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "socket", "folder", "/dev/zero", "/dev/tty", "/proc/self/environ", "/proc/kmsg"})
    void whatIsNoFileIsRefusedInWordsWithoutBeingOpened(String kind) throws Exception {
        Path plan = folder.resolve("other.md");
        put(kind, plan);
        assertThatThrownBy(() -> Sessions.open(plan)).isInstanceOf(ProblemException.class);

        put(kind, folder.resolve("plan.md.progress (1).jsonl"));
        put(kind, folder.resolve("plan.md.progress.jsonl.orig"));
        assertThat(Sessions.open(roadmap).state().problems()).isEmpty();

        put(kind, progress);
        Session session = tick();
        assertThat(session.state().problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.PROGRESS_UNREADABLE);
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(new ProgressStore(roadmap.resolveSibling("x.progress.jsonl"))
                        .compare(List.of(progress))
                        .unreadable())
                .containsKey(progress);

        put(kind, folder.resolve("a.png"));
        assertThat(PictureFile.read(folder.resolve("a.png"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "socket", "folder", "/dev/zero", "/proc/self/environ"})
    void settingsThatAreNoFileAreAsIfThereWereNoneAndThatIsTold(String kind) throws Exception {
        Path place = Files.createDirectory(home.resolve("settings"));
        var told = new HashMap<Path, String>();
        var settings = new Settings(place).reportingTo((file, reason) -> told.put(file, FailureReasons.of(reason)));
        assertThat(settings.preferences()).isEqualTo(Preferences.STANDARD);
        assertThat(told).isEmpty();
        for (String name : List.of("preferences.json", "recent.json", "left.json")) {
            put(kind, place.resolve(name));
        }

        assertThat(settings.preferences()).isEqualTo(Preferences.STANDARD);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.openAtExit()).isEmpty();

        assertThat(told).hasSize(3);
        assertThat(told.values())
                .containsOnly(kind.equals("folder") ? "a folder is in its place" : "not a regular file");
    }

    @Test
    void aCommandSaysWhyInTheUsersLanguage() throws Exception {
        SymbolicLinks.create(progress, Files.createFile(home.resolve("victim")));
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                new PrintStream(err, false, UTF_8),
                false,
                Style.PLAIN,
                new Messages(Locale.GERMAN),
                new Environment(Sessions.NOON, "test", new Random(2), Background.SAME_THREAD),
                new Settings(home.resolve("settings")));

        Cli.run(terminal, request -> {}, "tick", roadmap.toString(), "Vectors");

        assertThat(err.toString(UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("die aus ihrem Ordner hinausführt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "folder", "/dev/zero"})
    void theCommandLineTellsOfSettingsThatAreNoFile(String kind) throws Exception {
        Path place = Files.createDirectory(home.resolve("settings"));
        put(kind, place.resolve("preferences.json"));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                false,
                Style.PLAIN,
                new Messages(Locale.ENGLISH),
                new Environment(Sessions.NOON, "test", new Random(1), Background.SAME_THREAD),
                new Settings(place));

        assertThat(Cli.run(terminal, request -> {}, "show", roadmap.toString())).isZero();

        assertThat(out.toString(UTF_8)).contains("Vectors");
        assertThat(err.toString(UTF_8)).containsOnlyOnce("preferences.json can’t be read");
    }

    @Test
    void settingsAreNeverWrittenThroughALinkOutOfTheirFolder() throws Exception {
        var settings = new Settings(Files.createDirectory(home.resolve("settings")));
        Path victim = Files.writeString(home.resolve("victim.json"), "{}");
        SymbolicLinks.create(settings.folder().resolve("recent.json"), victim);

        assertThatThrownBy(() -> settings.opened(roadmap)).hasMessageContaining("outside its folder");
        assertThat(victim).hasContent("{}");
    }

    @Test
    void aFileThatIsLargerThanItSaysIsNotReadToTheEnd() throws Exception {
        Path large = folder.resolve("large.md");
        try (var channel = Files.newByteChannel(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position((300L << 20) - 1).write(ByteBuffer.wrap("x".getBytes(UTF_8)));
        }

        assertThatThrownBy(() -> Sessions.open(large))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.ROADMAP_TOO_LARGE));
    }

    @Test
    void settingsAreTheirOwnersBusinessAlone() throws Exception {
        Path place = Files.createDirectory(home.resolve("settings"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        var settings = new Settings(place);

        settings.opened(roadmap);
        settings.keep(Preferences.STANDARD.with(new CountingRule(true, true, true)));

        try (Stream<Path> files = Files.walk(place)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }
}
