package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;
import waymark.store.ProgressStore;

/**
 * What {@link Ticker} would be if it wrote the whole file again for each tick, as simple programs do: whoever finds nothing
 * wrong with it finds nothing at all.
 */
final class NaiveTicker {
    private NaiveTicker() {}

    static void main(String[] arguments) throws IOException {
        Path file = ProgressStore.beside(Path.of(arguments[0]));
        var clock = new HybridClock(Clock.systemUTC(), new Random(Long.parseLong(arguments[1])).nextLong());
        var whole = new ByteArrayOutputStream();
        whole.write(Files.readAllBytes(file));
        PrintStream out = Child.out();
        for (int number = 0; ; number++) {
            var metadata = new ChangeMetadata(clock.next(), OffsetDateTime.parse("2026-11-23T12:00:00+01:00"), "naive");
            var tick = new Change.OfStatus(metadata, "t_" + number, null, Status.DONE, null);
            whole.write(ProgressStore.lines(List.of(tick)).getBytes(UTF_8));
            Files.write(file, whole.toByteArray());
            out.println(metadata.id());
        }
    }
}
