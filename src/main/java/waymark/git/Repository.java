package waymark.git;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import waymark.files.RegularFile;
import waymark.git.NoHistoryException.Reason;

/**
 * What is read from a repository without git: where its objects are, and its current commit. Its configuration, hooks, attributes,
 * worktrees and replaced objects are ignored. Nothing that leads out of its folder is followed.
 *
 * @param root the folder under version control
 * @param objects the folder of its objects
 * @param head the current commit
 * @param shallow the file that says where a shallow fetch cut off the history; empty if there is none
 */
record Repository(Path root, Path objects, String head, Optional<Path> shallow) {
    private static final int SMALL = 4096;
    private static final int LARGEST_LIST = 16 << 20;
    private static final Pattern REF = Pattern.compile("ref: (refs/[^\\s\\\\:?*\\[~^]+)");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    /** The repository that contains a file. */
    static Repository of(Path file) throws NoHistoryException {
        try {
            for (Path folder = file.toRealPath().getParent(); folder != null; folder = folder.getParent()) {
                Path dotGit = folder.resolve(".git");
                if (Files.isDirectory(dotGit, LinkOption.NOFOLLOW_LINKS)) {
                    return in(folder, dotGit);
                }
                if (Files.exists(dotGit, LinkOption.NOFOLLOW_LINKS)) {
                    throw new NoHistoryException(Reason.ELSEWHERE);
                }
            }
        } catch (IOException e) {
            throw new NoHistoryException(Reason.UNREADABLE);
        }
        throw new NoHistoryException(Reason.NO_REPOSITORY);
    }

    private static Repository in(Path root, Path dotGit) throws IOException, NoHistoryException {
        Path objects = dotGit.resolve("objects");
        if (isElsewhere(objects)
                || isElsewhere(objects.resolve("pack"))
                || isElsewhere(objects.resolve("info"))
                || Files.exists(objects.resolve("info").resolve("alternates"), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(dotGit.resolve("commondir"), LinkOption.NOFOLLOW_LINKS)) {
            throw new NoHistoryException(Reason.ELSEWHERE);
        }
        Path shallow = dotGit.resolve("shallow");
        boolean cut = Files.exists(shallow, LinkOption.NOFOLLOW_LINKS);
        if (cut && !Files.isRegularFile(shallow, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoHistoryException(Reason.ELSEWHERE);
        }
        return new Repository(root, objects, head(dotGit), cut ? Optional.of(shallow) : Optional.empty());
    }

    private static boolean isElsewhere(Path folder) {
        return Files.isSymbolicLink(folder);
    }

    private static String head(Path dotGit) throws IOException, NoHistoryException {
        String head = read(dotGit.resolve("HEAD"), SMALL).strip();
        var ref = REF.matcher(head);
        if (!ref.matches()) {
            return commit(head);
        }
        Path loose = dotGit.resolve(ref.group(1)).normalize();
        if (!loose.startsWith(dotGit.resolve("refs")) || !loose.equals(dotGit.resolve(ref.group(1)))) {
            throw new NoHistoryException(Reason.UNREADABLE);
        }
        try {
            return commit(read(loose, SMALL).strip());
        } catch (NoSuchFileException | FileNotFoundException packed) {
            return packed(dotGit, ref.group(1));
        }
    }

    private static String packed(Path dotGit, String ref) throws NoHistoryException {
        try {
            for (String line : read(dotGit.resolve("packed-refs"), LARGEST_LIST).split("\n")) {
                if (line.strip().endsWith(" " + ref)) {
                    return commit(line.strip().substring(0, line.strip().length() - ref.length() - 1));
                }
            }
        } catch (IOException none) {
            throw new NoHistoryException(Reason.NOT_COMMITTED);
        }
        throw new NoHistoryException(Reason.NOT_COMMITTED);
    }

    private static String read(Path file, int most) throws IOException {
        return new String(RegularFile.read(file, most), StandardCharsets.UTF_8);
    }

    private static String commit(String text) throws NoHistoryException {
        if (!COMMIT.matcher(text).matches()) {
            throw new NoHistoryException(Reason.UNREADABLE);
        }
        return text;
    }

    /** Whether objects were left out when it was fetched, so that a missing one doesn't prove that the version had no such file. */
    boolean isPartial() throws IOException {
        Path pack = objects.resolve("pack");
        if (!Files.isDirectory(pack)) {
            return false;
        }
        try (var files = Files.list(pack)) {
            return files.anyMatch(file -> file.toString().endsWith(".promisor"));
        }
    }

    /** The path of a file within the repository. */
    String path(Path file) throws IOException {
        return StreamSupport.stream(root.relativize(file.toRealPath()).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
