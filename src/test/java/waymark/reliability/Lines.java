package waymark.reliability;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.HybridClock;

/** Lines of a progress file that someone wrote earlier. */
final class Lines {
    private static final Clock EARLIER = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Lines() {}

    static List<Entry> many(int count, Random random) {
        return endless(random).limit(count).toList();
    }

    static Stream<Entry> endless(Random random) {
        var clock = new HybridClock(EARLIER, random.nextLong());
        return Stream.generate(() -> {
            var metadata = new ChangeMetadata(clock.next(), OffsetDateTime.now(EARLIER), "earlier");
            return new Change.OfStatus(metadata, "t_%016x".formatted(random.nextLong()), null, Status.DONE, null);
        });
    }
}
