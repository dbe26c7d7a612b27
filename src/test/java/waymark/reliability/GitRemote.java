package waymark.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two clones of one repository: each commits all that it has, takes over what the other one did, and hands it on. */
final class GitRemote implements SyncProgram {
    static final String COMMAND = "git";

    private final List<Path> clones;
    private final Path own;
    private final Conflict conflict;

    /** What is done where both changed the same lines. */
    enum Conflict {
        /** The advice of docs/file-format.md. */
        UNION,
        /** Committed with the marks in it. */
        MARKS,
        /** The user has the version of the other side, and so throws lines away. */
        THEIRS
    }

    GitRemote(Path here, Path there, Path own, Conflict conflict) throws Exception {
        this.clones = List.of(here, there);
        this.own = own;
        this.conflict = conflict;
        if (conflict == Conflict.UNION) {
            Files.writeString(here.resolve(".gitattributes"), "*.progress.jsonl merge=union -text\n");
        }
        Path hub = own.resolve("hub");
        git(own, "init", "-q", "--bare", "-b", "main", hub.toString());
        for (Path clone : clones) {
            git(clone, "init", "-q", "-b", "main");
            git(clone, "remote", "add", "origin", hub.toString());
            git(clone, "config", "user.name", "Reader");
            git(clone, "config", "user.email", "reader@example.org");
        }
        commit(here);
        git(here, "push", "-q", "-u", "origin", "main");
        git(there, "pull", "-q", "origin", "main");
        git(there, "branch", "-q", "--set-upstream-to=origin/main");
    }

    @Override
    public void sync() throws Exception {
        for (Path clone : List.of(clones.getFirst(), clones.getLast(), clones.getFirst())) {
            commit(clone);
            pull(clone);
            git(clone, "push", "-q");
        }
    }

    private void commit(Path clone) throws IOException {
        git(clone, "add", "-A");
        if (!git(clone, "status", "--porcelain").isEmpty()) {
            git(clone, "commit", "-q", "-m", "progress");
        }
    }

    private void pull(Path clone) throws IOException {
        try {
            git(clone, "pull", "-q", "--no-rebase", "--no-edit");
        } catch (IOException conflicted) {
            if (conflict == Conflict.UNION || git(clone, "ls-files", "-u").isEmpty()) {
                throw conflicted;
            }
            if (conflict == Conflict.THEIRS) {
                git(clone, "checkout", "-q", "--theirs", ".");
            }
            commit(clone);
        }
    }

    private String git(Path folder, String... arguments) throws IOException {
        List<Object> command = new ArrayList<>(List.of(COMMAND, "-c", "commit.gpgsign=false"));
        command.addAll(List.of((Object[]) arguments));
        return Shell.run(
                folder,
                Map.of("HOME", own.toString(), "GIT_CONFIG_NOSYSTEM", "1", "GIT_TERMINAL_PROMPT", "0"),
                command.toArray());
    }

    @Override
    public boolean isCopy(String name) {
        return false;
    }
}
