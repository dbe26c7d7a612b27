package waymark.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import waymark.links.LinkPolicy.Decision;
import waymark.links.LinkPolicy.Reason;

/**
 * Finds the files in and below a roadmap's folder that may be opened: only file types that are displayed and never executed, even if the
 * path contains symbolic links.
 */
final class FolderFiles {
    private static final Set<String> READ_ONLY =
            Set.of("md", "markdown", "txt", "csv", "pdf", "png", "jpg", "jpeg", "gif", "bmp", "webp");

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    /** @param path relative to the folder, with {@code /} between its parts */
    Decision find(String path) {
        // Must come before any access to the disk: merely looking for \\host\share reveals the user to that host.
        if (path.startsWith("/") || path.startsWith("~") || path.indexOf('\\') >= 0) {
            return new Decision.Refuse(Reason.OUTSIDE);
        }
        if (path.indexOf(':') >= 0) {
            return new Decision.Refuse(Reason.SCHEME);
        }
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return new Decision.Refuse(Reason.MALFORMED);
        }
        if (!file.startsWith(folder)) {
            return new Decision.Refuse(Reason.OUTSIDE);
        }
        return isReadOnly(file) ? real(file) : new Decision.Refuse(Reason.FILE_TYPE);
    }

    private Decision real(Path file) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return new Decision.Refuse(Reason.OUTSIDE);
            }
            return isReadOnly(real) && Files.isRegularFile(real)
                    ? new Decision.OpenFile(real)
                    : new Decision.Refuse(Reason.FILE_TYPE);
        } catch (NoSuchFileException e) {
            return new Decision.Refuse(Reason.MISSING);
        } catch (IOException e) {
            return new Decision.Refuse(Reason.MALFORMED);
        }
    }

    private static boolean isReadOnly(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        int dot = text.lastIndexOf('.');
        return dot > 0 && READ_ONLY.contains(text.substring(dot + 1));
    }
}
