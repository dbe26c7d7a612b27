package waymark.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A repository that a test makes with the installed git, called as people call it: believing whatever the repository says. */
public final class GitRepository {
    private final Path folder;

    public GitRepository(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        git("init", "-q", "-b", "main");
    }

    public Path folder() {
        return folder;
    }

    /** Whether there is a git to test with. */
    public static boolean isInstalled() {
        return GitProgram.find(System.getenv("PATH"), Path.of("").toAbsolutePath())
                .isPresent();
    }

    public Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Commits all there is at a time. */
    public void commit(String time) throws Exception {
        git("add", "-A");
        run(
                Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time),
                "git",
                "commit",
                "-q",
                "--no-verify",
                "-m",
                "m");
    }

    public String git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(Map.of(), command.toArray(String[]::new));
    }

    /** Runs a command in the folder, whatever comes of it. */
    public String run(Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_AUTHOR_NAME", "a",
                        "GIT_AUTHOR_EMAIL", "a@example.org",
                        "GIT_COMMITTER_NAME", "a",
                        "GIT_COMMITTER_EMAIL", "a@example.org",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_CONFIG_GLOBAL", "/dev/null"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
