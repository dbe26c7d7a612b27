package waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
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
}
