package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopic;
import waymark.progress.SeenVersion;
import waymark.progress.TopicSnapshot;

/** How a version of the roadmap is written down: as what differs from the one before, in lines of a bearable length. */
class TopicSnapshotsTest {
    private final HybridClock clock = new HybridClock(Sessions.NOON, -31);

    private List<TopicSnapshot> write(List<KnownTopic> topics, List<SeenVersion> versions) {
        return TopicSnapshots.of(
                topics, versions, () -> new ChangeMetadata(clock.next(), OffsetDateTime.now(Sessions.NOON), "here"));
    }

    private static List<KnownTopic> topics(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new KnownTopic("t_%016x".formatted(i), "", "topic " + i, "root", " "))
                .toList();
    }

    private static List<SeenVersion> versions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SeenVersion("step " + i, topics(3 + i)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 1", "501, 2", "1000, 2"})
    void aLineHoldsFiveHundredTopicsAtMost(int topics, int lines) {
        var written = write(topics(topics), List.of());
        assertThat(written).hasSize(lines);
        assertThat(written)
                .extracting(entry -> entry.metadata().step())
                .containsOnly(written.getFirst().metadata().id());
        assertThat(written.stream().mapToInt(entry -> entry.looks().size()).sum())
                .isEqualTo(topics);
    }

    @Test
    void whatIsKnownIsNotWrittenAgain() {
        assertThat(write(topics(5), versions(3))).isEmpty();
        assertThat(write(List.of(), List.of())).isEmpty();
    }

    /** Else the loss of one line would make all that came later unreadable. */
    @Test
    void afterFiftyVersionsOneIsWrittenInFull() {
        var versions = new ArrayList<>(versions(49));
        var next = write(topics(100), versions);
        assertThat(next).extracting(TopicSnapshot::since).containsExactly("step 48");
        assertThat(next.getFirst().looks()).hasSizeLessThan(100);

        versions.add(new SeenVersion("step 49", topics(60)));
        var full = write(topics(100), versions);
        assertThat(full).extracting(TopicSnapshot::since).containsOnlyNulls();
        assertThat(full.getFirst().looks()).hasSize(100);
    }
}
