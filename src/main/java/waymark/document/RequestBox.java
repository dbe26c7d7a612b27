package waymark.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder by which a program hands texts to the one that is running already: the owner, of whom there is one at most. A text
 * is taken once or not at all.
 */
public final class RequestBox {
    private static final String REQUEST = ".request";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    private final Path folder;

    /** The box in that folder, which need not exist. */
    public RequestBox(Path folder) {
        this.folder = folder;
    }

    /** The one who is handed the texts. Stays so until closed, or until the program ends, however it ends. */
    public final class Owner implements AutoCloseable {
        private final FileChannel lock;

        private Owner(FileChannel lock) {
            this.lock = lock;
        }

        /** What was handed over since the last time, in no order. */
        public List<String> take() throws IOException {
            var taken = new ArrayList<String>();
            for (Path request : requests()) {
                String text = Files.readString(request);
                if (Files.deleteIfExists(request)) {
                    taken.add(text);
                }
            }
            return taken;
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /** Becomes the owner; none where another program is. */
    public Optional<Owner> own() throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Owner(channel));
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

    /** Hands a text to the owner. Says whether it was taken within that time; if not, it never will be. */
    public boolean send(String text, Duration patience) throws IOException, InterruptedException {
        Path request = folder.resolve(UUID.randomUUID() + REQUEST);
        AtomicFile.replaceIn(request, text.getBytes(StandardCharsets.UTF_8));
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
