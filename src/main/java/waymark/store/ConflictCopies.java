package waymark.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the copies that sync programs leave beside a progress file when two devices wrote to it at the same time. The name patterns of some
 * programs are known; in addition, any file beside it counts whose name begins with that of the progress file and that contains lines of a
 * progress file, whatever created it: docs/decisions/0008-conflict-copies.md.
 */
public final class ConflictCopies {
    private static final String EXTENSION = ".jsonl";
    private static final String SUFFIX = ".progress" + EXTENSION;
    /** The number of bytes of a file that are searched for a line of a progress file. */
    private static final int SEARCHED = 1 << 20;
    /** The maximum number of copies that are read at once. */
    private static final int MOST_COPIES = 1000;

    /**
     * What is between the file's name and its extension. A file with such a name is reported even if it contains nothing that can be read;
     * one with any other name isn't a copy then.
     */
    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            // Syncthing; includes the device's short id since version 0.14.
            "\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z2-7]{7})?",
            // Dropbox, Nextcloud, Seafile and others, in any language: some words, the day, possibly the time or a
            // number.
            " \\(\\S.* \\d{4}-\\d{2}-\\d{2}( \\d{6}|-\\d{2}-\\d{2}-\\d{2})?( \\(\\d{1,4}\\))?\\)",
            // ownCloud before version 2.5, with a name if one was set.
            "_conflict(_\\S.*)?-\\d{8}-\\d{6}",
            // Unison; repeated if there was one already.
            "( \\(conflict( #\\d+)?_on_\\d{4}-\\d{2}-\\d{2}\\))+",
            // OneDrive: the computer's name.
            "-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,62}( ?\\(\\d{1,4}\\))?",
            // Google Drive.
            " \\(\\d{1,4}\\)",
            // iCloud.
            " \\d{1,4}"));

    private ConflictCopies() {}

    /** The copies beside a progress file, sorted by name. Regular files only: sync programs don't create links. */
    static List<Path> beside(Path file) throws IOException {
        var copies = new ArrayList<Path>();
        try (DirectoryStream<Path> folder =
                Files.newDirectoryStream(file.toAbsolutePath().getParent())) {
            for (Path other : folder) {
                if (isCopy(file, other)) {
                    copies.add(other);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return List.of();
        } catch (java.nio.file.DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return copies.stream().sorted().toList();
    }

    /** The newest copies if there are too many: they contain the most recent changes, which would be missed first. */
    static List<Path> newest(List<Path> copies) {
        if (copies.size() <= MOST_COPIES) {
            return copies;
        }
        var times = new HashMap<Path, Long>();
        copies.forEach(copy -> times.put(copy, modified(copy)));
        return copies.stream()
                .sorted(Comparator.<Path, Long>comparing(times::get).reversed())
                .limit(MOST_COPIES)
                .sorted()
                .toList();
    }

    private static long modified(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Whether a file is a copy of the progress file. */
    static boolean isCopy(Path file, Path other) {
        String name = other.getFileName().toString();
        String own = file.getFileName().toString();
        if (!mayBeCopy(own, name)
                || !Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                || name.equalsIgnoreCase(own) && !isStrayed(file, other)) {
            return false;
        }
        return isKnown(own, name) || ProgressFileDetector.holdsLines(other, SEARCHED);
    }

    /** The same name in different case: neither the file itself nor the progress file of a roadmap with that name. */
    private static boolean isStrayed(Path file, Path other) {
        String name = other.getFileName().toString();
        try {
            return Files.notExists(other.resolveSibling(name.substring(0, name.length() - SUFFIX.length())))
                    && !(Files.exists(file) && Files.isSameFile(file, other));
        } catch (IOException untold) {
            return false;
        }
    }

    /**
     * Whether a file with that name may be a copy of the progress file. The progress file of another roadmap isn't.
     *
     * @param file the progress file's name
     */
    static boolean mayBeCopy(String file, String name) {
        String own = file.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        if (!own.endsWith(SUFFIX) || name.equals(file)) {
            return false;
        }
        if (other.equals(own)) {
            return true;
        }
        String stem = own.substring(0, own.length() - EXTENSION.length());
        return other.startsWith(stem) && !other.substring(stem.length()).contains(".progress");
    }

    /** Whether a file with that name is a copy of the progress file, whatever its content. */
    static boolean isKnown(String file, String name) {
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
