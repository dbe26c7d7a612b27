package waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RequestBoxTest {
    @TempDir
    Path folder;

    @Test
    void thereIsOneOwnerAtMost() throws Exception {
        var box = new RequestBox(folder.resolve("box"));
        var owner = box.own().orElseThrow();
        assertThat(box.own()).isEmpty();
        owner.close();
        assertThat(box.own()).isPresent();
    }

    @Test
    void theOwnerIsHandedEachTextOnce() throws Exception {
        var box = new RequestBox(folder);
        try (var owner = box.own().orElseThrow()) {
            var sent = CompletableFuture.supplyAsync(() -> {
                try {
                    return box.send("ä\nb", Duration.ofSeconds(30));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            var taken = new ArrayList<String>();
            while (!sent.isDone()) {
                taken.addAll(owner.take());
            }
            assertThat(sent.join()).isTrue();
            assertThat(taken).containsExactly("ä\nb");
            assertThat(owner.take()).isEmpty();
        }
    }

    @Test
    void whatNobodyTakesIsTakenBack() throws Exception {
        var box = new RequestBox(folder);
        try (var owner = box.own().orElseThrow()) {
            assertThat(box.send("late", Duration.ZERO)).isFalse();
            assertThat(owner.take()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsUserCanEnterItWhateverItWasBefore() throws Exception {
        Path place = Files.createDirectory(folder.resolve("box"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path lock = Files.createFile(place.resolve("owner.lock"));
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-rw-rw-"));

        try (var owner = new RequestBox(place).own().orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)))
                    .isEqualTo("rw-------");
            assertThat(owner.take()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAnotherUserOrAFileOfAnotherKindAsksForIsNotTaken() throws Exception {
        try (var owner = new RequestBox(folder).own().orElseThrow()) {
            Path other = Files.writeString(folder.resolve("other.request"), "/etc/passwd");
            try {
                Files.setOwner(
                        other,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            } catch (IOException notRoot) {
                Assumptions.abort("only root gives files to others");
            }
            Files.createDirectory(folder.resolve("folder.request"));
            Files.createSymbolicLink(folder.resolve("link.request"), other);
            Files.writeString(folder.resolve("own.request"), "mine");

            assertThat(owner.take()).containsExactly("mine");
            assertThat(other).exists();
        }
    }
}
