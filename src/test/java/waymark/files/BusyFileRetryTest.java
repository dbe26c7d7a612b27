package waymark.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BusyFileRetryTest {
    private final AtomicInteger tries = new AtomicInteger();

    private String failing(int times, FileSystemException problem) throws IOException {
        if (tries.incrementAndGet() <= times) {
            throw problem;
        }
        return "done";
    }

    @Test
    void whatAnotherProgramHasOpenIsTriedAgain() throws IOException {
        assertThat(BusyFileRetry.retry(4, () -> failing(1, new AccessDeniedException("a scanner reads it"))))
                .isEqualTo("done");
        tries.set(0);
        assertThat(BusyFileRetry.retry(
                        4, () -> failing(2, new FileSystemException("f", null, "being used by another process"))))
                .isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void butNotForEver() {
        assertThatThrownBy(() -> BusyFileRetry.retry(3, () -> failing(9, new AccessDeniedException("f"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void whatNoWaitingHelpsIsToldAtOnce() {
        assertThatThrownBy(() -> BusyFileRetry.retry(3, () -> failing(9, new NoSuchFileException("f"))))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(tries).hasValue(1);
    }
}
