package waymark.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try")
class InstanceSocketTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

    private InstanceSocket.Owner serving(InstanceSocket box) throws IOException {
        var owner = box.own().orElseThrow();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                owner.serve(taken::add);
            } catch (IOException closed) {
                return;
            }
        });
        return owner;
    }

    private String next() throws InterruptedException {
        return taken.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void thereIsOneOwnerAtMost() throws Exception {
        var box = new InstanceSocket(folder.resolve("box"));
        var owner = box.own().orElseThrow();
        assertThat(box.own()).isEmpty();
        owner.close();
        box.own().orElseThrow().close();
    }

    @Test
    void theOwnerIsHandedEachText() throws Exception {
        var box = new InstanceSocket(folder);
        try (var owner = serving(box)) {
            assertThat(box.send("ä\nb", PATIENCE)).isTrue();
            assertThat(box.send("", PATIENCE)).isTrue();
            assertThat(next()).isEqualTo("ä\nb");
            assertThat(next()).isEmpty();
        }
    }

    @Test
    void whereNobodyIsNothingIsTaken() throws Exception {
        assertThat(new InstanceSocket(folder.resolve("box")).send("late", PATIENCE))
                .isFalse();
    }

    @Test
    void oneWhoSpeaksNonsenseOrNothingKeepsNobodyWaiting() throws Exception {
        var box = new InstanceSocket(folder);
        try (var owner = serving(box);
                var silent = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("socket")));
                var mad = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("socket")))) {
            mad.write(ByteBuffer.wrap(new byte[] {(byte) 0xff, (byte) 0xfe, 4}));
            assertThat(mad.read(ByteBuffer.allocate(1)))
                    .as("the answer to nonsense")
                    .isEqualTo(-1);
            assertThat(box.send("a.md", PATIENCE)).isTrue();
            assertThat(next()).isEqualTo("a.md");
            assertThat(silent.isConnected()).isTrue();
        }
    }

    @Test
    void whatAnEndedProgramLeftIsInNobodysWay() throws Exception {
        Files.writeString(folder.resolve("socket"), "left");
        Files.writeString(folder.resolve("owner.lock"), "");
        var box = new InstanceSocket(folder);
        try (var owner = serving(box)) {
            assertThat(box.send("b.md", PATIENCE)).isTrue();
            assertThat(next()).isEqualTo("b.md");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsUserCanEnterItWhateverItWasBefore() throws Exception {
        Path place = Files.createDirectory(folder.resolve("box"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path lock = Files.createFile(place.resolve("owner.lock"));
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-rw-rw-"));

        try (var owner = new InstanceSocket(place).own().orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)))
                    .isEqualTo("rw-------");
        }
    }
}
