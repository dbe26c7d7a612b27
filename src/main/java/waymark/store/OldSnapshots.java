package waymark.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import waymark.files.RegularFile;

/**
 * Removes old files from the cache folder, whose roadmaps may no longer exist: those that weren't written for a long time, and the oldest
 * ones if there are many. Called when a {@link Snapshot} is written, which happens after a thousand lines. A file that was removed too
 * early is created again.
 */
final class OldSnapshots {
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofDays(400);
    /** The files that this program creates, including those left by an interrupted write. Nothing else is touched. */
    private static final Pattern OURS = Pattern.compile(
            "[0-9a-f]{32}\\.(snapshot|copies)|\\.[0-9a-f]{32}\\.(snapshot|copies)\\.[0-9a-f-]{36}\\.tmp");

    private OldSnapshots() {}

    private record Kept(Path file, Instant written) {}

    /** @param newest the file that was just written; its time is used to determine the age of the others */
    static void remove(Path newest) {
        var kept = new ArrayList<Kept>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(newest.getParent(), OldSnapshots::isOurs)) {
            Instant now = Files.getLastModifiedTime(newest).toInstant();
            for (Path file : folder) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isRegularFile() && !file.equals(newest)) {
                    kept.add(new Kept(file, attributes.lastModifiedTime().toInstant()));
                }
            }
            kept.sort(Comparator.comparing(Kept::written));
            int many = kept.size() + 1 - MOST;
            for (Kept each : List.copyOf(kept)) {
                if (many-- > 0 || each.written.isBefore(now.minus(LONGEST))) {
                    RegularFile.delete(each.file);
                }
            }
        } catch (IOException | DirectoryIteratorException another) {
            // Another program is removing files too, or there is a problem with the disk: try again next time.
            return;
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches();
    }
}
