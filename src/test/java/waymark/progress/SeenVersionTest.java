package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {
    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata("%026d".formatted(number), OffsetDateTime.parse("2026-11-23T10:00:00Z"), "test");
    }

    private static KnownTopic topic(int id, String text) {
        return new KnownTopic("t_" + id, "", text, "s_root", " ");
    }

    private static List<KnownTopic> topics(int count) {
        return IntStream.range(0, count).mapToObj(id -> topic(id, "text")).toList();
    }

    private static TopicSnapshot next(Ledger ledger, int number, List<KnownTopic> topics) {
        var last = SeenVersion.of(ledger).getLast();
        return new TopicSnapshot(metadata(number), last.step(), last.looks(topics));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyVersionIsThereInFull(long seed) {
        var random = new Random(seed);
        var version = new ArrayList<>(topics(100));
        var all = new ArrayList<List<KnownTopic>>();
        var ledger = Ledger.of(List.of(new TopicSnapshot(metadata(0), version)));
        all.add(List.copyOf(version));
        for (int n = 1; n < 40; n++) {
            for (int edits = random.nextInt(6); edits > 0; edits--) {
                int at = random.nextInt(version.size());
                switch (random.nextInt(4)) {
                    case 0 -> version.add(at, topic(1000 * n + edits, "new"));
                    case 1 -> version.remove(at);
                    case 2 ->
                        version.set(
                                at, topic(Integer.parseInt(version.get(at).id().substring(2)), "again " + n));
                    default -> Collections.swap(version, at, random.nextInt(version.size()));
                }
            }
            ledger = ledger.plus(next(ledger, n, version));
            all.add(List.copyOf(version));
        }
        assertThat(SeenVersion.of(ledger)).extracting(SeenVersion::topics).isEqualTo(all);
    }

    @Test
    void oneEditIsWrittenAsOneTopic() {
        var ledger = Ledger.of(List.of(new TopicSnapshot(metadata(0), topics(500))));
        var edited = new ArrayList<>(topics(500));
        edited.set(250, topic(250, "other words"));
        assertThat(next(ledger, 1, edited).looks()).hasSize(3);
        assertThat(next(ledger, 1, edited).topics()).containsExactly(topic(250, "other words"));
    }

    @Test
    void aVersionWithoutTheOneItRefersToIsPassedOver() {
        var first = new TopicSnapshot(metadata(0), topics(5));
        var second = next(Ledger.of(List.of(first)), 1, topics(4));
        assertThat(SeenVersion.of(Ledger.of(List.of(second)))).isEmpty();
        var odd = new TopicSnapshot(metadata(2), first.metadata().step(), List.of(new TopicSnapshot.Run("t_3", "t_1")));
        assertThat(SeenVersion.of(Ledger.of(List.of(first, odd)))).hasSize(1);
    }

    private static List<SeenVersion> after(List<KnownTopic> first, TopicSnapshot.Look... looks) {
        return SeenVersion.of(Ledger.of(List.of(
                new TopicSnapshot(metadata(0), first),
                new TopicSnapshot(metadata(1), metadata(0).id(), List.of(looks)))));
    }

    @Test
    void aRunThatTheEarlierVersionDoesNotHaveIsNoVersion() {
        assertThat(after(topics(5), new TopicSnapshot.Run("t_3", "t_2"))).hasSize(1);
        assertThat(after(topics(5), new TopicSnapshot.Run("t_7", "t_3"))).hasSize(1);
        assertThat(after(topics(5), new TopicSnapshot.Run("t_0", "t_7"))).hasSize(1);
        assertThat(after(topics(5), new TopicSnapshot.Run("t_3", "t_4"))).hasSize(2);
    }

    @Test
    void aRunCanBeTheFirstTopicAlone() {
        var first = new TopicSnapshot.Run("t_0", "t_0");
        assertThat(after(topics(3), topic(9, "new"), first).getLast().topics())
                .containsExactly(topic(9, "new"), topic(0, "text"));
    }

    @Test
    void aVersionMayBeMuchLongerThanTheOneItRefersTo() {
        var first = new TopicSnapshot(metadata(0), topics(5));
        var all = new TopicSnapshot.Run("t_0", "t_4");
        var longer = new TopicSnapshot(
                metadata(1), first.metadata().step(), List.of(all, all, topic(9, "new"), all, topic(10, "new")));
        var expected = new ArrayList<>(topics(5));
        expected.addAll(topics(5));
        expected.add(topic(9, "new"));
        expected.addAll(topics(5));
        expected.add(topic(10, "new"));
        assertThat(SeenVersion.of(Ledger.of(List.of(first, longer))).getLast().topics())
                .isEqualTo(expected);
    }

    @Test
    void aShortFileCantStandForMoreThanFitsIntoMemory() {
        var entries = new ArrayList<TopicSnapshot>();
        entries.add(new TopicSnapshot(metadata(0), topics(20_000)));
        for (int n = 1; n < 20_000; n++) {
            entries.add(new TopicSnapshot(
                    metadata(n), metadata(n - 1).id(), List.of(new TopicSnapshot.Run("t_0", "t_19999"))));
        }
        assertThat(SeenVersion.of(Ledger.of(entries))).hasSizeBetween(900, 1_100);
    }

    @Test
    void yearsOfEditsToALargeRoadmapFit() {
        int size = 82_400;
        int versions = 240;
        var last = new ArrayList<>(topics(size));
        var entries = new ArrayList<TopicSnapshot>();
        entries.add(new TopicSnapshot(metadata(0), List.copyOf(last)));
        for (int n = 1; n < versions; n++) {
            int at = n * 300;
            last.set(at, topic(at, "version " + n));
            entries.add(new TopicSnapshot(
                    metadata(n),
                    metadata(n - 1).id(),
                    List.of(
                            new TopicSnapshot.Run("t_0", "t_" + (at - 1)),
                            last.get(at),
                            new TopicSnapshot.Run("t_" + (at + 1), "t_" + (size - 1)))));
        }
        var seen = SeenVersion.of(Ledger.of(entries));
        assertThat(seen.size()).isEqualTo(versions);
        assertThat(seen.getLast().topics().equals(last)).isTrue();
    }
}
