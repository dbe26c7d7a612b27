package waymark.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder by which a program hands texts to the one that is running already: the owner, of whom there is one at most. A text
 * is taken once or not at all, and only from the same user of the machine.
 */
public final class RequestBox {
    private static final String REQUEST = ".request";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
    private static final long LONGEST = 1 << 20;

    private final Path folder;

    /** The box in that folder, which need not exist. */
    public RequestBox(Path folder) {
        this.folder = folder;
    }

    /** The one who is handed the texts. Stays so until closed, or until the program ends, however it ends. */
    public final class Owner implements AutoCloseable {
        private final FileChannel lock;
        private final @Nullable UserPrincipal user;

        private Owner(FileChannel lock, @Nullable UserPrincipal user) {
            this.lock = lock;
            this.user = user;
        }

        /** What was handed over since the last time, in no order. What another user put there stays there. */
        public List<String> take() throws IOException {
            var taken = new ArrayList<String>();
            for (Path request : requests()) {
                try {
                    if (isOwn(request)) {
                        var text = new String(PlainFile.read(request, LONGEST), StandardCharsets.UTF_8);
                        if (Files.deleteIfExists(request)) {
                            taken.add(text);
                        }
                    }
                } catch (FileSystemException gone) {
                    // Whoever put it there took it back.
                    continue;
                }
            }
            return taken;
        }

        private boolean isOwn(Path request) throws IOException {
            return Files.isRegularFile(request, LinkOption.NOFOLLOW_LINKS)
                    && (user == null || user.equals(user(request)))
                    && Files.size(request) <= LONGEST;
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /** Becomes the owner; none where another program is. */
    public Optional<Owner> own() throws IOException {
        Folder.makePrivate(folder);
        // Whoever made a file is who runs the program: Java doesn't tell otherwise.
        Path mark = Files.createFile(folder.resolve(UUID.randomUUID() + ".mark"));
        UserPrincipal user = user(mark);
        Files.delete(mark);
        Path file = WriteTarget.of(folder.resolve("owner.lock")).file();
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            AtomicFile.makePrivate(file);
            if (channel.tryLock() != null) {
                return Optional.of(new Owner(channel, user));
            }
        } catch (OverlappingFileLockException e) {
            // Owned by another part of this very program.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static @Nullable UserPrincipal user(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null ? null : view.getOwner();
    }

    /** Hands a text to the owner. Says whether it was taken within that time; if not, it never will be. */
    public boolean send(String text, Duration patience) throws IOException, InterruptedException {
        Path request = folder.resolve(UUID.randomUUID() + REQUEST);
        AtomicFile.replacePrivately(request, text.getBytes(StandardCharsets.UTF_8));
        for (long waited = 0; waited < patience.toMillis(); waited += MILLISECONDS_BETWEEN_LOOKS) {
            if (!Files.exists(request)) {
                return true;
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return !Files.deleteIfExists(request);
    }

    private List<Path> requests() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(REQUEST))
                    .toList();
        }
    }
}
