package waymark.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.SymbolicLinks;
import waymark.git.NoHistoryException.Reason;

/**
 * The versions of a file are read, and whatever a repository says, nothing of it is run. Each attack is shown to work on someone who
 * calls git in the repository.
 */
@DisabledOnOs(OS.WINDOWS)
class GitHistoryTest {
    private static final List<String> ALL = List.of(
            "2026-11-03T10:00+01:00 - [x] One, done",
            "2026-11-02T10:00+01:00 - [x] One",
            "2026-11-01T10:00+01:00 - [ ] One");

    @TempDir
    Path folder;

    private GitRepository repository;
    private Path file;
    private Path marker;

    @BeforeEach
    void threeVersions() throws Exception {
        assumeTrue(GitRepository.isInstalled(), "skipped: there is no git");
        repository = new GitRepository(folder.resolve("study"));
        file = repository.file("my plan.md", "- [ ] One");
        repository.commit("2026-11-01T10:00:00+0100");
        repository.file("my plan.md", "- [x] One");
        repository.commit("2026-11-02T10:00:00+0100");
        repository.file("other.md", "other");
        repository.commit("2026-11-02T20:00:00+0100");
        repository.file("my plan.md", "- [x] One, done");
        repository.commit("2026-11-03T10:00:00+0100");
        marker = folder.resolve("run");
    }

    private static List<String> versions(GitHistory history, Path file) throws NoHistoryException {
        var versions = new ArrayList<String>();
        history.visit(file, version -> {
            versions.add(version.at() + " " + new String(version.content(), StandardCharsets.UTF_8));
            return true;
        });
        return versions;
    }

    private List<String> versions() throws NoHistoryException {
        return versions(GitHistory.installed(), file);
    }

    private Reason reason(GitHistory history, Path of) {
        try {
            return fail(versions(history, of));
        } catch (NoHistoryException e) {
            return e.reason();
        }
    }

    private static Reason fail(List<String> versions) {
        throw new AssertionError("was read: " + versions);
    }

    private static GitHistory limited(int versions, long bytes) {
        return new GitHistory(System.getenv("PATH"), new GitHistory.Limits(versions, bytes, Duration.ofSeconds(30)));
    }

    private static Stream<Path> leftovers() throws IOException {
        return Files.list(Path.of(System.getProperty("java.io.tmpdir")))
                .filter(path -> path.getFileName().toString().matches("waymark-[0-9a-f]{8}-.*"));
    }

    @Test
    void theVersionsComeNewestFirstAndNothingIsLeftBehind() throws Exception {
        List<Path> before;
        try (var there = leftovers()) {
            before = there.toList();
        }
        String status = repository.git("status", "--porcelain");

        assertThat(versions()).isEqualTo(ALL);

        try (var there = leftovers()) {
            assertThat(there.filter(path -> !before.contains(path))).isEmpty();
        }
        assertThat(repository.git("status", "--porcelain")).isEqualTo(status);
    }

    @Test
    void itEndsWhenThatIsEnough() throws Exception {
        var seen = new ArrayList<String>();
        GitHistory.installed().visit(file, version -> {
            seen.add(version.at().toString());
            return seen.size() < 2;
        });
        assertThat(seen).hasSize(2);
    }

    @Test
    void packedObjectsAndReferencesAreReadToo() throws Exception {
        repository.git("gc", "-q");
        repository.git("pack-refs", "--all");
        assertThat(repository.folder().resolve(".git/refs/heads/main")).doesNotExist();

        assertThat(versions()).isEqualTo(ALL);
        repository.git("checkout", "-q", "--detach");
        assertThat(versions()).isEqualTo(ALL);
    }

    @Test
    void aFileThatWasGoneMeanwhileIsEmptyThere() throws Exception {
        Files.delete(file);
        repository.commit("2026-11-04T10:00:00+0100");
        repository.file("my plan.md", "back");
        repository.commit("2026-11-05T10:00:00+0100");

        assertThat(versions()).startsWith("2026-11-05T10:00+01:00 back", "2026-11-04T10:00+01:00 ");
    }

    /** What a repository can have run, and how someone who trusts it has it run. */
    enum Attack {
        FSMONITOR(List.of("core.fsmonitor=SCRIPT"), "git", "status"),
        HOOKS(List.of("core.hooksPath=HOOKS"), "git", "commit", "-q", "--allow-empty", "-m", "m"),
        PAGER(List.of("core.pager=SCRIPT"), "script", "-qec", "git log", "/dev/null"),
        TEXTCONV(List.of("diff.evil.textconv=SCRIPT"), "git", "log", "-p", "--", "my plan.md"),
        EXTERNAL_DIFF(List.of("diff.external=SCRIPT"), "git", "diff", "HEAD~1"),
        DIFF_COMMAND(List.of("diff.evil.command=SCRIPT"), "git", "diff", "HEAD~1"),
        ALIAS(List.of("alias.cat=!SCRIPT", "alias.cat-file=!SCRIPT", "alias.log=!SCRIPT"), "git", "cat"),
        FILTER(List.of("filter.evil.clean=SCRIPT", "filter.evil.smudge=SCRIPT"), "git", "add", "--renormalize", "."),
        SIGNATURE(List.of("log.showSignature=true", "gpg.program=SCRIPT"), "git", "log"),
        INCLUDED(List.of("include.path=INCLUDED"), "git", "status"),
        WORKTREE(List.of("core.worktree=ELSEWHERE", "core.fsmonitor=SCRIPT"), "git", "status"),
        FETCH(
                List.of(
                        "extensions.partialClone=origin",
                        "remote.origin.url=ssh://example.invalid/a",
                        "remote.origin.promisor=true",
                        "core.sshCommand=SCRIPT",
                        "protocol.allow=always"),
                "git",
                "cat-file",
                "-p",
                "0123456789012345678901234567890123456789"),
        EXT_TRANSPORT(
                List.of(
                        "extensions.partialClone=origin",
                        "remote.origin.url=ext::SCRIPT %S",
                        "remote.origin.promisor=true",
                        "protocol.ext.allow=always"),
                "git",
                "cat-file",
                "-p",
                "0123456789012345678901234567890123456789");

        private final List<String> settings;
        private final String[] naive;

        Attack(List<String> settings, String... naive) {
            this.settings = settings;
            this.naive = naive;
        }
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void nothingThatARepositorySaysIsRun(Attack attack) throws Exception {
        Path script = script(repository.folder().resolve(".git/evil.sh"));
        Path hooks = Files.createDirectories(repository.folder().resolve(".git/evil-hooks"));
        for (String hook :
                List.of("pre-commit", "post-commit", "post-checkout", "reference-transaction", "post-index-change")) {
            script(hooks.resolve(hook));
        }
        Path included = Files.writeString(
                repository.folder().resolve(".git/included"), "[core]\n\tfsmonitor = " + script + "\n");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        repository.file(".gitattributes", "*.md diff=evil filter=evil\n");
        sign();
        for (String setting : attack.settings) {
            int equals = setting.indexOf('=');
            String value = setting.substring(equals + 1)
                    .replace("SCRIPT", script.toString())
                    .replace("HOOKS", hooks.toString())
                    .replace("INCLUDED", included.toString())
                    .replace("ELSEWHERE", elsewhere.toString());
            repository.git("config", setting.substring(0, equals), value);
        }
        Files.deleteIfExists(marker);

        assertThat(versions()).isEqualTo(ALL);
        assertThat(marker).as("ours").doesNotExist();

        if (attack != Attack.PAGER || Files.isExecutable(Path.of("/usr/bin/script"))) {
            repository.run(Map.of(), attack.naive);
            assertThat(marker).as("the attack works on others").exists();
        }
    }

    private Path script(Path path) throws IOException {
        Files.writeString(path, "#!/bin/sh\necho run > '" + marker + "'\nexit 1\n");
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Has the last commit bear a signature, which some would have checked. */
    private void sign() throws Exception {
        String commit = repository.git("cat-file", "commit", "HEAD");
        String signed = commit.replaceFirst(
                "\ncommitter (.*)\n",
                "\ncommitter $1\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n bogus\n -----END PGP SIGNATURE-----\n");
        Path raw = Files.writeString(folder.resolve("commit"), signed);
        String hash = repository
                .git("hash-object", "-w", "-t", "commit", raw.toString())
                .strip();
        repository.git("reset", "-q", "--soft", hash);
    }

    @Test
    void replacedObjectsAreNotBelieved() throws Exception {
        String first = repository.git("rev-parse", "HEAD~2").strip();
        repository.git("replace", "HEAD", first);
        assertThat(repository.git("log", "--format=%H", "-1", "--", "my plan.md"))
                .isNotEmpty();
        assertThat(repository.git("show", "HEAD:my plan.md"))
                .as("others believe it")
                .isEqualTo("- [x] One");

        assertThat(versions()).isEqualTo(ALL);
    }

    /** It is given no more of the environment than it needs: what is said there could have something run, too. */
    @Test
    void theEnvironmentIsNotHandedOn() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        Path fake = Files.writeString(programs.resolve("git"), "#!/bin/sh\n/usr/bin/env > '" + marker + "'\nexit 1\n");
        Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(reason(new GitHistory(programs.toString(), GitHistory.Limits.STANDARD), file))
                .isEqualTo(Reason.UNREADABLE);

        assertThat(Files.readAllLines(marker))
                .map(line -> line.substring(0, line.indexOf('=')))
                .containsExactlyInAnyOrder(
                        "GIT_DIR",
                        "GIT_OBJECT_DIRECTORY",
                        "GIT_CONFIG_NOSYSTEM",
                        "GIT_CONFIG_GLOBAL",
                        "GIT_ATTR_NOSYSTEM",
                        "GIT_ALLOW_PROTOCOL",
                        "GIT_NO_LAZY_FETCH",
                        "GIT_OPTIONAL_LOCKS",
                        "GIT_TERMINAL_PROMPT",
                        "GIT_LITERAL_PATHSPECS",
                        "HOME",
                        "XDG_CONFIG_HOME",
                        "LC_ALL",
                        "PWD");
    }

    @Test
    void aGitThatLiesInTheFolderIsNotTheInstalledOne() throws Exception {
        Path planted = Files.createDirectories(repository.folder().resolve("bin"));
        script(planted.resolve("git"));

        assertThat(reason(new GitHistory(planted + ":.:bin::", GitHistory.Limits.STANDARD), file))
                .isEqualTo(Reason.NO_GIT);
        assertThat(versions(new GitHistory(planted + ":" + System.getenv("PATH"), GitHistory.Limits.STANDARD), file))
                .isEqualTo(ALL);
        assertThat(marker).doesNotExist();
    }

    @Test
    void aRepositoryThatLiesElsewhereIsNotFollowed() throws Exception {
        Path victim = Files.createDirectories(folder.resolve("victim"));
        Path copy = Files.copy(file, victim.resolve("my plan.md"));
        Path dotGit = repository.folder().resolve(".git");

        Files.writeString(victim.resolve(".git"), "gitdir: " + dotGit + "\n");
        assertThat(reason(GitHistory.installed(), copy)).isEqualTo(Reason.ELSEWHERE);

        Files.delete(victim.resolve(".git"));
        SymbolicLinks.create(victim.resolve(".git"), dotGit);
        assertThat(reason(GitHistory.installed(), copy)).isEqualTo(Reason.ELSEWHERE);

        Files.writeString(
                Files.createDirectories(dotGit.resolve("objects/info")).resolve("alternates"), "/elsewhere\n");
        assertThat(reason(GitHistory.installed(), file)).isEqualTo(Reason.ELSEWHERE);
    }

    @Test
    void aReferenceThatLeadsElsewhereIsNone() throws Exception {
        Path head = repository.folder().resolve(".git/HEAD");
        for (String bad :
                List.of("ref: refs/../../../secret", "ref: /etc/passwd", "ref: refs/heads/none", "nonsense", "")) {
            Files.writeString(head, bad + "\n");
            assertThatThrownBy(this::versions).as(bad).isInstanceOf(NoHistoryException.class);
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Path alone = Files.writeString(folder.resolve("alone.md"), "- [x] One");
        assertThat(reason(GitHistory.installed(), alone)).isEqualTo(Reason.NO_REPOSITORY);
        assertThat(reason(GitHistory.installed(), repository.file("new.md", "x")))
                .isEqualTo(Reason.NOT_COMMITTED);
        assertThat(reason(new GitHistory("", GitHistory.Limits.STANDARD), file)).isEqualTo(Reason.NO_GIT);
    }

    @Test
    void aHistoryThatIsTooLongTooLargeOrCutOffIsSaid() throws Exception {
        assertThat(reason(limited(2, 1_000), file)).isEqualTo(Reason.TOO_LONG);
        assertThat(versions(limited(3, 1_000), file)).isEqualTo(ALL);
        assertThat(reason(limited(3, 30), file)).isEqualTo(Reason.TOO_LONG);

        Path shallow = folder.resolve("shallow");
        repository.git("clone", "-q", "--depth=2", "file://" + repository.folder(), shallow.toString());
        var seen = new ArrayList<String>();
        assertThatThrownBy(() -> GitHistory.installed().visit(shallow.resolve("my plan.md"), version -> seen.add("")))
                .isInstanceOfSatisfying(
                        NoHistoryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
        assertThat(seen).isNotEmpty();
    }

    /** A pipe in the place of an index has git wait for ever. */
    @Test
    void itEndsWhenItsTimeIsOver() throws Exception {
        Path pack = Files.createDirectories(repository.folder().resolve(".git/objects/pack"));
        String name = "pack-" + "0".repeat(40);
        repository.run(Map.of(), "mkfifo", pack.resolve(name + ".idx").toString());
        Files.writeString(pack.resolve(name + ".pack"), "PACK");
        var history = new GitHistory(System.getenv("PATH"), new GitHistory.Limits(10, 1_000, Duration.ofMillis(700)));

        assertThatThrownBy(() -> versions(history, file)).isInstanceOf(NoHistoryException.class);
    }
}
