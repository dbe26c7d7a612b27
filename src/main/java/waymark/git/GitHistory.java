package waymark.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.files.ScratchFolder;
import waymark.git.NoHistoryException.Reason;

/** The earlier versions of a file, read with the installed git. Reads only local data. */
public final class GitHistory {
    private static final int LONGEST_LINE = 4096;

    private final String searchPath;
    private final Limits limits;

    /**
     * Limits on what is read.
     *
     * @param versions the maximum number of versions
     * @param bytes the maximum total size of the versions
     * @param time the maximum time
     */
    record Limits(int versions, long bytes, Duration time) {
        static final Limits STANDARD = new Limits(2_000, 256L << 20, Duration.ofSeconds(30));
    }

    /** The installed git. */
    public static GitHistory installed() {
        return new GitHistory(Optional.ofNullable(System.getenv("PATH")).orElse(""), Limits.STANDARD);
    }

    GitHistory(String searchPath, Limits limits) {
        this.searchPath = searchPath;
        this.limits = limits;
    }

    /**
     * A version of a file.
     *
     * @param at the time of the commit, by its author's clock
     * @param content the content of the file; empty if it didn't exist
     */
    public record Version(OffsetDateTime at, byte[] content) {}

    private record Commit(String hash, OffsetDateTime at) {}

    /**
     * Visits the versions of a file, newest first, until {@code wantsMore} returns false.
     *
     * @param wantsMore whether to visit the versions before this one too
     * @throws NoHistoryException if there are no versions, or some can't be read
     */
    public void visit(Path file, Predicate<Version> wantsMore) throws NoHistoryException {
        var repository = Repository.of(file);
        Path git =
                GitProgram.find(searchPath, repository.root()).orElseThrow(() -> new NoHistoryException(Reason.NO_GIT));
        long end = System.nanoTime() + limits.time().toNanos();
        try (var own = new ScratchFolder("HEAD", "ref: refs/heads/none\n", "refs", "objects")) {
            String path = repository.path(file);
            if (path.indexOf('\n') >= 0) {
                throw new NoHistoryException(Reason.UNREADABLE);
            }
            var run = new Run(git, own.path(), repository, path, end);
            run.visit(run.commits(), wantsMore);
        } catch (IOException e) {
            throw new NoHistoryException(System.nanoTime() - end >= 0 ? Reason.TOO_LONG : Reason.UNREADABLE);
        }
    }

    private final class Run {
        private final Path git;
        private final Path own;
        private final Repository repository;
        private final String path;
        private final long end;

        Run(Path git, Path own, Repository repository, String path, long end) {
            this.git = git;
            this.own = own;
            this.repository = repository;
            this.path = path;
            this.end = end;
        }

        private GitProcess start(String... arguments) throws IOException {
            var left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            return GitProcess.start(git, own, repository, left, arguments);
        }

        /** The commits that changed the file, following first parents only. */
        List<Commit> commits() throws IOException, NoHistoryException {
            var commits = new ArrayList<Commit>();
            String most = "--max-count=" + (limits.versions() + 1);
            try (var log = start(
                    "log",
                    "--first-parent",
                    "--format=%H %aI",
                    "--no-show-signature",
                    "--no-ext-diff",
                    "--no-textconv",
                    most,
                    repository.head(),
                    "--",
                    path)) {
                for (var line = log.line(LONGEST_LINE); line.isPresent(); line = log.line(LONGEST_LINE)) {
                    commits.add(commit(line.get()));
                }
                if (!log.isDone()) {
                    throw new IOException("git failed");
                }
            }
            if (commits.isEmpty()) {
                throw new NoHistoryException(Reason.NOT_COMMITTED);
            }
            return commits;
        }

        private static Commit commit(String line) throws IOException {
            int blank = line.indexOf(' ');
            try {
                return new Commit(line.substring(0, blank), OffsetDateTime.parse(line.substring(blank + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException e) {
                throw new IOException("git says something else", e);
            }
        }

        void visit(List<Commit> commits, Predicate<Version> wantsMore) throws IOException, NoHistoryException {
            long left = limits.bytes();
            try (var objects = start("cat-file", "--batch")) {
                for (int i = 0; i < commits.size(); i++) {
                    if (i == limits.versions()) {
                        throw new NoHistoryException(Reason.TOO_LONG);
                    }
                    byte[] content = content(objects, commits.get(i), left);
                    left -= content.length;
                    if (!wantsMore.test(new Version(commits.get(i).at(), content))) {
                        return;
                    }
                    if (System.nanoTime() - end >= 0) {
                        throw new NoHistoryException(Reason.TOO_LONG);
                    }
                }
            }
            if (repository.shallow().isPresent()) {
                throw new NoHistoryException(Reason.TOO_LONG);
            }
        }

        private byte[] content(GitProcess objects, Commit commit, long most) throws IOException, NoHistoryException {
            objects.ask(commit.hash() + ":" + path);
            String head = objects.line(LONGEST_LINE + path.length()).orElseThrow(() -> new IOException("git ended"));
            if (head.endsWith(" missing")) {
                if (repository.isPartial()) {
                    throw new NoHistoryException(Reason.TOO_LONG);
                }
                return new byte[0];
            }
            String[] words = head.split(" ");
            long size = Long.parseLong(words[words.length - 1]);
            if (size > most || size > Integer.MAX_VALUE) {
                throw new NoHistoryException(Reason.TOO_LONG);
            }
            byte[] content = objects.bytes((int) size);
            objects.bytes(1);
            return words[1].equals("blob") ? content : new byte[0];
        }
    }
}
