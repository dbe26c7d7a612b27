package waymark.files;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder through which a program passes texts to the instance that is already running, the owner. There is at most one owner. A text is
 * sent through a socket in that folder, which no other user can write to, and is acknowledged; there is no polling.
 */
public final class InstanceSocket {
    private static final int MOST_BYTES = 1 << 20;
    private static final byte TAKEN = 1;
    private static final byte END = 0x04;

    private final Path folder;

    /** The socket in that folder, which need not exist. */
    public InstanceSocket(Path folder) {
        this.folder = folder;
    }

    private Path socket() {
        return folder.resolve("socket");
    }

    /** The receiver of the texts. Remains the owner until it is closed or the program ends in any way. */
    public final class Owner implements AutoCloseable {
        private final FileChannel lock;
        private final ServerSocketChannel door;

        private Owner(FileChannel lock, ServerSocketChannel door) {
            this.lock = lock;
            this.door = door;
        }

        /** Passes each received text to {@code taken}, on a thread of its own. Ends when this is closed. */
        public void serve(Consumer<String> taken) throws IOException {
            while (true) {
                SocketChannel visitor = door.accept();
                // A silent sender doesn't block others.
                Thread.ofPlatform().name("waymark-request").daemon().start(() -> receive(visitor, taken));
            }
        }

        private void receive(SocketChannel visitor, Consumer<String> taken) {
            try (visitor) {
                var bytes = ByteBuffer.allocate(MOST_BYTES);
                while (bytes.hasRemaining() && visitor.read(bytes) >= 0) {
                    if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == END) {
                        var text = StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(bytes.flip().limit(bytes.limit() - 1));
                        taken.accept(text.toString());
                        visitor.write(ByteBuffer.wrap(new byte[] {TAKEN}));
                        return;
                    }
                }
            } catch (IOException | RuntimeException unreadable) {
                // The sender gets no acknowledgement and opens its files itself.
                return;
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
            Files.deleteIfExists(socket());
            lock.close();
        }
    }

    /** Becomes the owner; empty if another program is the owner. */
    public Optional<Owner> own() throws IOException {
        Folder.makePrivate(folder);
        Path file = WriteTarget.of(folder.resolve("owner.lock")).file();
        var lock =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            AtomicFile.makePrivate(file);
            if (lock.tryLock() != null) {
                // An existing socket belongs to a program that has ended.
                Files.deleteIfExists(socket());
                var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                door.bind(UnixDomainSocketAddress.of(socket()));
                return Optional.of(new Owner(lock, door));
            }
        } catch (OverlappingFileLockException e) {
            // Owned by another part of this same program.
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        lock.close();
        return Optional.empty();
    }

    /** Sends a text to the owner; returns whether it was acknowledged within the given time. */
    public boolean send(String text, Duration patience) throws IOException {
        if (!Files.exists(socket())) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
                var selector = Selector.open()) {
            channel.configureBlocking(false);
            ByteBuffer words = StandardCharsets.UTF_8.encode(text);
            var request = ByteBuffer.allocate(words.remaining() + 1)
                    .put(words)
                    .put(END)
                    .flip();
            channel.register(selector, SelectionKey.OP_WRITE);
            while (request.hasRemaining()) {
                if (selector.select(patience.toMillis()) == 0) {
                    return false;
                }
                selector.selectedKeys().clear();
                channel.write(request);
            }
            channel.keyFor(selector).interestOps(SelectionKey.OP_READ);
            return selector.select(patience.toMillis()) > 0 && channel.read(ByteBuffer.allocate(1)) == 1;
        }
    }
}
