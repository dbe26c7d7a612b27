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
import waymark.files.PlainFile;

/**
 * Throws away what was kept in the cache folder of roadmaps that may no longer exist: what was not written for long, and the oldest
 * where there is much. It is asked when a snapshot is written, which comes after a thousand lines. One that is missed is made
 * anew.
 */
final class OldSnapshots {
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofDays(400);
    /** What this program puts there, and what is left of it where a write was broken off. Nothing else is touched. */
    private static final Pattern OURS = Pattern.compile(
            "[0-9a-f]{32}\\.(snapshot|copies)|\\.[0-9a-f]{32}\\.(snapshot|copies)\\.[0-9a-f-]{36}\\.tmp");

    private OldSnapshots() {}

    private record Kept(Path file, Instant written) {}

    /** @param newest what was written just now; its time says how old the others are */
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
                    PlainFile.delete(each.file);
                }
            }
        } catch (IOException | DirectoryIteratorException another) {
            // Another program tidies up too, or the disk is in the way: the next time.
            return;
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches();
    }
}
