package waymark.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the copies that sync programs leave beside a progress file when two devices wrote to it at once. Goes by their names:
 * docs/decisions/0008-conflict-copies.md lists which.
 */
public final class ConflictCopies {
    private static final String EXTENSION = ".jsonl";
    private static final int MOST = 100;

    /**
     * What stands between the file's name and its extension. None ends in ".progress": so no other roadmap's progress file is
     * taken for a copy.
     */
    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            // Syncthing; the device's short id came with version 0.14.
            "\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z2-7]{7})?",
            // Dropbox, Nextcloud, Seafile and others, in whatever language: some words, the day, perhaps the time or a
            // count.
            " \\(\\S.* \\d{4}-\\d{2}-\\d{2}( \\d{6}|-\\d{2}-\\d{2}-\\d{2})?( \\(\\d{1,4}\\))?\\)",
            // ownCloud before version 2.5.
            "_conflict-\\d{8}-\\d{6}",
            // OneDrive: the computer's name.
            "-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,62}( ?\\(\\d{1,4}\\))?",
            // Google Drive.
            " \\(\\d{1,4}\\)",
            // iCloud.
            " \\d{1,4}"));

    private ConflictCopies() {}

    /**
     * The copies beside a progress file, sorted by name. Plain files only: a sync program makes no links. No more than a
     * hundred; where there are more, the others are found when these are gone.
     */
    static List<Path> beside(Path file) throws IOException {
        String name = file.getFileName().toString();
        var copies = new ArrayList<Path>();
        try (DirectoryStream<Path> folder =
                Files.newDirectoryStream(file.toAbsolutePath().getParent())) {
            for (Path other : folder) {
                if (isCopy(name, other.getFileName().toString())
                        && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)) {
                    copies.add(other);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return List.of();
        } catch (java.nio.file.DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return copies.stream().sorted().limit(MOST).toList();
    }

    /**
     * Whether a file of that name is a copy of the progress file.
     *
     * @param file the progress file's name
     */
    static boolean isCopy(String file, String name) {
        if (!file.endsWith(EXTENSION)) {
            return false;
        }
        String stem = file.substring(0, file.length() - EXTENSION.length());
        return name.startsWith(stem)
                && name.endsWith(EXTENSION)
                && name.length() > stem.length() + EXTENSION.length()
                && MARK.matcher(name.substring(stem.length(), name.length() - EXTENSION.length()))
                        .matches();
    }
}
