package waymark.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches for other programs writing the files of an open roadmap. Uses the system's events where there are any, and also looks every
 * second, since not every file system reports changes; every five seconds where it does. Waits for files that are still being written.
 */
public final class FileWatch implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 1000;

    /** The Linux file systems that report all changes, so that looking is only a precaution. */
    private static final Set<String> REPORTING =
            Set.of("btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs");

    private static final int MILLISECONDS_BETWEEN_LOOKS_WHERE_REPORTED = 5000;

    /** After a change, more may follow: this many looks follow a second apart in any case. */
    private static final int LOOKS_AFTER_NEWS = 5;

    private static final int MILLISECONDS_TO_SETTLE = 60;
    private static final int LOOKS_TO_SETTLE = 20;
    private static final int MILLISECONDS_AFTER_ERROR = 30_000;
    /** A file that can't be read is tried again after at most this many looks. */
    private static final int LONGEST_PAUSE = 30;

    private final WatchedFiles watched;
    private final Runnable changed;
    private final Thread thread;
    private final @Nullable WatchService events;
    private boolean isReported;
    private int looksSinceNews;

    private FileWatch(WatchedFiles watched, Runnable changed) {
        this.watched = watched;
        this.changed = changed;
        this.events = events(watched.roadmap().getParent()).orElse(null);
        this.thread = Thread.ofPlatform().name("waymark-watch").daemon().unstarted(this::watch);
    }

    static FileWatch start(WatchedFiles watched, Runnable changed) {
        var watch = new FileWatch(watched, changed);
        watch.thread.start();
        return watch;
    }

    private static Optional<WatchService> events(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return Optional.of(service);
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private static boolean isReporting(Path file) {
        try {
            return REPORTING.contains(Files.getFileStore(file.getParent()).type());
        } catch (IOException unknown) {
            return false;
        }
    }

    private int millisecondsToNextLook() {
        return isReported && !watched.isUnread() && looksSinceNews > LOOKS_AFTER_NEWS
                ? MILLISECONDS_BETWEEN_LOOKS_WHERE_REPORTED
                : MILLISECONDS_BETWEEN_LOOKS;
    }

    private void watch() {
        isReported = events != null && isReporting(watched.roadmap());
        int looks = 0;
        int pause = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                boolean notified = await();
                boolean again = watched.isUnread();
                pause = again ? pause : 0;
                if (again && !notified && ++looks < pause) {
                    continue;
                }
                looksSinceNews++;
                if (look()) {
                    looksSinceNews = 0;
                    looks = 0;
                    pause = Math.min(LONGEST_PAUSE, Math.max(1, 2 * pause));
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether something has changed. An error in the program, such as lack of memory, doesn't end the watch. */
    private boolean look() throws InterruptedException {
        try {
            if (!watched.isNews()) {
                return false;
            }
            settle();
            changed.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Background.unexpected(e);
            Thread.sleep(MILLISECONDS_AFTER_ERROR);
        }
        return true;
    }

    /** Waits for an event. Whatever it says, even that some were lost, the files themselves are looked at. Returns whether there was one. */
    private boolean await() throws InterruptedException {
        if (events == null) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            return false;
        }
        WatchKey key = events.poll(millisecondsToNextLook(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                // The folder is gone, and nothing is reported about a new one with its name. Without a pause this would
                // be a busy loop.
                isReported = false;
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        }
        return key != null;
    }

    private void settle() throws InterruptedException {
        FileState roadmap = FileState.NONE;
        FileState progress = FileState.NONE;
        for (int look = 0; look < LOOKS_TO_SETTLE; look++) {
            FileState nowRoadmap = FileState.of(watched.roadmap());
            FileState nowProgress = FileState.of(watched.progress());
            if (look > 0 && nowRoadmap.equals(roadmap) && nowProgress.equals(progress)) {
                return;
            }
            roadmap = nowRoadmap;
            progress = nowProgress;
            Thread.sleep(MILLISECONDS_TO_SETTLE);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        if (events != null) {
            try {
                events.close();
            } catch (IOException closed) {
                // Nothing needs it any more.
                return;
            }
        }
    }
}
