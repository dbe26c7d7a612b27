package waymark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;

/** The advice for git in docs/file-format.md, tried with git itself: two branches, and everything of both after the merge. */
class GitMergeTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path progress;

    @BeforeEach
    void needGit() throws Exception {
        Assumptions.assumeTrue(isInstalled(), "git is not installed");
        git("init", "-q");
        git("config", "user.name", "Reader");
        git("config", "user.email", "reader@example.org");
        git("config", "commit.gpgsign", "false");
        file = Sessions.write(folder, Sessions.PLAN);
        progress = folder.resolve("plan.md.progress.jsonl");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        Process process = builder.start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private void commit(String message) throws Exception {
        assertThat(git("add", "-A")).isZero();
        assertThat(git("commit", "-qm", message)).isZero();
    }

    private void set(String text, Status status) throws Exception {
        Session session = Sessions.open(file);
        session.set(List.of(topic(session, text)), status);
    }

    /** Vectors is done on both; then Matrices on one branch, Limits on the other. Gives how the merge ended. */
    private int mergeTwoBranches() throws Exception {
        set("Vectors", Status.DONE);
        commit("begin");
        git("branch", "phone");
        set("Matrices", Status.DONE);
        commit("laptop");
        git("checkout", "-q", "phone");
        set("Limits", Status.DONE);
        commit("phone");
        return git("merge", "-q", "--no-edit", "-");
    }

    private void assertThatAllIsDone() throws Exception {
        Session session = Sessions.open(file);
        assertThat(session.state()
                        .roadmap()
                        .items()
                        .map(Topic::text)
                        .map(text -> session.state().rollup().box(topic(session, text))))
                .containsExactly(Box.DONE, Box.DONE, Box.DONE);
        assertThat(session.state().problems()).isEmpty();
    }

    @Test
    void withTheAdvisedAttributesAMergeKeepsTheLinesOfBoth() throws Exception {
        String advice = Files.readAllLines(Path.of("docs/file-format.md")).stream()
                .filter(line -> line.startsWith("*.progress.jsonl "))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve(".gitattributes"), advice + "\n");

        assertThat(mergeTwoBranches()).isZero();

        assertThat(Files.readString(progress)).doesNotContain("<<<<<<<").endsWith("\n");
        assertThatAllIsDone();
    }

    @Test
    void theAdvisedAttributesLeaveLineEndsAlone() throws Exception {
        Files.writeString(folder.resolve(".gitattributes"), "*.progress.jsonl merge=union -text\n");
        git("config", "core.autocrlf", "true");
        set("Vectors", Status.DONE);
        byte[] before = Files.readAllBytes(progress);
        commit("begin");

        Files.delete(progress);
        assertThat(git("checkout", "--", progress.getFileName().toString())).isZero();

        assertThat(progress).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3", "zdiff3"})
    void withoutThemTheConflictThatGitLeavesHeals(String style) throws Exception {
        git("config", "merge.conflictStyle", style);

        assertThat(mergeTwoBranches()).isEqualTo(1);

        assertThat(Files.readString(progress, UTF_8)).contains("<<<<<<<", "=======", ">>>>>>>");
        assertThatAllIsDone();
        set("Vectors", Status.OPEN);
        set("Vectors", Status.DONE);
        assertThatAllIsDone();
    }
}
