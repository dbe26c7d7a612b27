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
 * A folder by which a program hands texts to the one that is running already: the owner, of whom there is one at most. A text
 * goes through a socket in that folder, which no other user can write to, and is answered; nobody looks out for it meanwhile.
 */
public final class Mailbox {
    private static final int MOST_BYTES = 1 << 20;
    private static final byte TAKEN = 1;
    private static final byte END = 0x04;

    private final Path folder;

    /** The box in that folder, which need not exist. */
    public Mailbox(Path folder) {
        this.folder = folder;
    }

    private Path socket() {
        return folder.resolve("socket");
    }

    /** The one who is handed the texts. Stays so until closed, or until the program ends, however it ends. */
    public final class Owner implements AutoCloseable {
        private final FileChannel lock;
        private final ServerSocketChannel door;

        private Owner(FileChannel lock, ServerSocketChannel door) {
            this.lock = lock;
            this.door = door;
        }

        /** Has {@code taken} told each text that is handed over, on threads of their own. Ends when this is closed. */
        public void serve(Consumer<String> taken) throws IOException {
            while (true) {
                SocketChannel visitor = door.accept();
                // One who says nothing keeps nobody else waiting.
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
                // The sender hears no answer and opens its files itself.
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

    /** Becomes the owner; none where another program is. */
    public Optional<Owner> own() throws IOException {
        Folder.makePrivate(folder);
        Path file = WriteTarget.of(folder.resolve("owner.lock")).file();
        var lock =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            AtomicFile.makePrivate(file);
            if (lock.tryLock() != null) {
                // One that is there belongs to a program that has ended.
                Files.deleteIfExists(socket());
                var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                door.bind(UnixDomainSocketAddress.of(socket()));
                return Optional.of(new Owner(lock, door));
            }
        } catch (OverlappingFileLockException e) {
            // Owned by another part of this very program.
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        lock.close();
        return Optional.empty();
    }

    /** Hands a text to the owner. Says whether it was taken within that time. */
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
