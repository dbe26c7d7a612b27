package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;

/** Contract 4: progress is a pure fold of the ledger; neither order nor repetition of changes matters. */
class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    private static Progress fold(List<? extends Entry> entries) {
        Progress progress = Progress.EMPTY;
        for (Entry entry : entries) {
            progress = progress.with(entry);
        }
        return progress;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neitherOrderNorRepetitionMatters(long seed) {
        var random = new Random(seed);
        List<Entry> changes = RandomEntries.of(seed, 200);
        var expected = held(fold(changes));
        var shuffled = new ArrayList<>(changes);
        shuffled.addAll(changes.subList(0, 100));
        Collections.shuffle(shuffled, random);
        assertThat(held(fold(shuffled))).as("seed %d", seed).isEqualTo(expected);
        assertThat(held(Progress.of(Ledger.of(shuffled)))).as("seed %d", seed).isEqualTo(expected);
    }

    /** Each change that holds, with the one by which what it says came about. */
    private static Map<Change, Change> held(Progress progress) {
        return progress.latest().stream()
                .collect(Collectors.toMap(
                        change -> change,
                        change -> progress.origin(change.subject()).orElseThrow()));
    }

    @Test
    void ofTwoEntriesWithOneIdEveryMachineTakesTheSame() {
        var metadata = new ChangeMetadata("%026d".formatted(1), NOON, "test");
        var one = Ledger.of(List.of(new Change.OfNote(metadata, "t_1", "as written")));
        var other = Ledger.of(List.of(new Change.OfNote(metadata, "t_1", "as damaged")));

        assertThat(one.union(other)).isEqualTo(other.union(one));
    }

    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata("%026d".formatted(number), NOON, "test");
    }

    private static Change note(ChangeMetadata metadata, @Nullable String text) {
        return new Change.OfNote(metadata, "t", text);
    }

    @Test
    void eachValueIsTheOneThatWasGivenLast() {
        Period month = Period.month(2026, 11);
        Progress progress = fold(List.of(
                new Change.OfStatus(metadata(1), "t", null, Status.SKIPPED, null),
                new Change.OfStatus(metadata(2), "t", DAY, Status.DONE, null),
                new Change.OfPhase(metadata(3), "t", PhaseStatus.IN_PROGRESS),
                new Change.OfField(metadata(4), "t", null, "a field"),
                new Change.OfField(metadata(5), "t", Period.month(2026, 10), "an older answer"),
                new Change.OfField(metadata(6), "t", month, "an answer"),
                new Change.OfNote(metadata(7), "t", "a note"),
                new Change.OfCountingKind(metadata(8), "t", CountingKind.GOAL),
                new Change.OfTracking(metadata(9), "t", Tracking.ON),
                new Change.OfRecall(metadata(10), "t", DAY, Recall.SHAKY),
                new Change.OfIdentity(metadata(11), "t", Change.OfIdentity.GONE)));

        assertThat(progress.item("t").map(Change.OfStatus::to)).contains(Status.SKIPPED);
        assertThat(progress.onDay("t", DAY)).contains(Status.DONE);
        assertThat(progress.onDay("t", DAY.plusDays(1))).isEmpty();
        assertThat(progress.phase("t")).contains(PhaseStatus.IN_PROGRESS);
        assertThat(progress.field("t")).contains("a field");
        assertThat(progress.review("t", month)).contains("an answer");
        assertThat(progress.isReviewed("t")).isTrue();
        assertThat(progress.latestReview("t")).contains(month);
        assertThat(progress.note("t")).contains("a note");
        assertThat(progress.countingKind("t")).contains(CountingKind.GOAL);
        assertThat(progress.tracking("t")).contains(Tracking.ON);
        assertThat(progress.recall("t", DAY)).contains(Recall.SHAKY);
        assertThat(progress.resolution("t").map(Change.OfIdentity::is)).contains(Change.OfIdentity.GONE);
        assertThat(progress.all("t")).hasSize(11);
        assertThat(progress.all("another")).isEmpty();
        assertThat(progress.isReviewed("another")).isFalse();
        assertThat(fold(List.of(new Change.OfField(metadata(1), "t", null, "a field")))
                        .isReviewed("t"))
                .as("a blank that is no prompt")
                .isFalse();

        Progress cleared = fold(progress.latest().stream()
                .flatMap(change -> Stream.of(
                        change,
                        change.like(
                                null,
                                metadata(20 + Integer.parseInt(change.metadata().id())))))
                .toList());
        assertThat(cleared.item("t")).isEmpty();
        assertThat(cleared.onDay("t", DAY)).isEmpty();
        assertThat(cleared.phase("t")).isEmpty();
        assertThat(cleared.field("t")).isEmpty();
        assertThat(cleared.review("t", month)).isEmpty();
        assertThat(cleared.isReviewed("t")).as("it was answered once").isTrue();
        assertThat(cleared.latestReview("t")).isEmpty();
        assertThat(cleared.reviews()).isEmpty();
        assertThat(cleared.note("t")).isEmpty();
        assertThat(cleared.countingKind("t")).isEmpty();
        assertThat(cleared.tracking("t")).isEmpty();
        assertThat(cleared.recall("t", DAY)).isEmpty();
        assertThat(cleared.resolution("t")).isEmpty();
    }

    @Test
    void answersToTheReviewsOfAPeriodAreFoundTogether() {
        Progress progress = fold(List.of(
                new Change.OfField(metadata(1), "f_1", Period.month(2026, 11), "one"),
                new Change.OfField(metadata(2), "f_2", Period.month(2026, 11), "two"),
                new Change.OfField(metadata(3), "f_1", Period.month(2026, 10), "older"),
                new Change.OfField(metadata(4), "f_1", null, "no review")));

        assertThat(progress.reviews())
                .containsExactly(
                        Map.entry(Period.month(2026, 10), Map.of("f_1", "older")),
                        Map.entry(Period.month(2026, 11), Map.of("f_1", "one", "f_2", "two")));
    }

    /** Saying the same again is no new change; neither is bringing it back by undo or redo. */
    @Test
    void aValueIsAsOldAsTheChangeThatBroughtIt() {
        var subject = new Subject.TopicNote("t");
        Change first = note(metadata(1), "a");
        Change other = note(metadata(2), "b");
        Change again = note(metadata(3), "b");
        Change undone = note(metadata(4).undoing(metadata(2).id()), "a");
        Change redone = note(metadata(5).redoing(metadata(2).id()), "b");
        Change byHand = note(metadata(6), "a");

        assertThat(fold(List.of()).origin(subject)).isEmpty();
        assertThat(fold(List.of(first)).origin(subject)).contains(first);
        assertThat(fold(List.of(first, other, again)).origin(subject)).contains(other);
        assertThat(fold(List.of(first, other, again, undone)).origin(subject)).contains(first);
        assertThat(fold(List.of(first, other, undone, redone)).origin(subject)).contains(other);
        assertThat(fold(List.of(first, other, byHand)).origin(subject)).contains(byHand);
    }

    @Test
    void topicsAreKnownAsTheyWereSeenLast() {
        var first = new KnownTopic("t_1", "1", "Vectors", "s_root", " ");
        var later = new KnownTopic("t_1", "2", "Vectors in space", "s_root", "x");
        Progress progress = fold(List.of(
                new TopicSnapshot(metadata(1), List.of(first, new KnownTopic("t_2", "3", "Limits", "s_root", " "))),
                new TopicSnapshot(metadata(2), List.of(later))));

        assertThat(progress.known("t_1")).contains(later);
        assertThat(progress.known())
                .extracting(KnownTopic::text)
                .containsExactlyInAnyOrder("Vectors in space", "Limits");
        assertThat(progress.known("t_never")).isEmpty();
    }
}
