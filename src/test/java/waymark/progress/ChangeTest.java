package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;

/** What holds for every kind of change. */
class ChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String TOPIC = "t_topic";

    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata("%026d".formatted(number), OffsetDateTime.parse("2026-11-23T10:00:00Z"), "test");
    }

    private static List<Change> all(ChangeMetadata metadata) {
        return List.of(
                new Change.OfStatus(metadata, TOPIC, null, Status.DONE, "s_via"),
                new Change.OfStatus(metadata, TOPIC, DAY, Status.DONE, null),
                new Change.OfPhase(metadata, TOPIC, PhaseStatus.COMPLETED),
                new Change.OfField(metadata, TOPIC, null, "value"),
                new Change.OfField(metadata, TOPIC, Period.month(2026, 11), "value"),
                new Change.OfNote(metadata, TOPIC, "note"),
                new Change.OfCountingKind(metadata, TOPIC, CountingKind.OPTIONAL),
                new Change.OfTracking(metadata, TOPIC, Tracking.ON),
                new Change.OfRecall(metadata, TOPIC, DAY, Recall.values()[0]),
                new Change.OfIdentity(metadata, TOPIC, "t_now"),
                new Change.OfOwnText(metadata, TOPIC, "text"),
                new Change.OfOwnPlace(metadata, TOPIC, "s_root", 7));
    }

    static Stream<Change> changes() {
        return all(metadata(1)).stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itIsAboutItsTopic(Change change) {
        assertThat(change.about()).isEqualTo(TOPIC);
        assertThat(change.subject().topic()).isEqualTo(TOPIC);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void madeAgainItSaysTheSame(Change change) {
        Change again = change.like(change, metadata(2));
        assertThat(again).isNotEqualTo(change);
        assertThat(again.metadata()).isEqualTo(metadata(2));
        assertThat(again.like(change, metadata(1))).isEqualTo(change);
        assertThat(again.agreesWith(change)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void takenBackItsSubjectHasNoValue(Change change) {
        Change back = change.like(null, metadata(2));
        assertThat(change.hasValue()).isTrue();
        assertThat(back.hasValue()).isFalse();
        assertThat(back.subject()).isEqualTo(change.subject());
        assertThat(back.agreesWith(change)).isFalse();
    }

    @Test
    void allAreAboutDifferentThings() {
        assertThat(changes().map(Change::subject)).doesNotHaveDuplicates();
        List<Change> all = all(metadata(1));
        for (Change one : all) {
            assertThat(all.stream().filter(one::agreesWith)).containsExactly(one);
        }
    }

    @Test
    void statusesAgreeWhateverWasTickedInstead() {
        Change via = new Change.OfStatus(metadata(1), TOPIC, null, Status.DONE, "s_via");
        assertThat(via.agreesWith(new Change.OfStatus(metadata(2), TOPIC, null, Status.DONE, null)))
                .isTrue();
        assertThat(via.agreesWith(new Change.OfStatus(metadata(2), TOPIC, null, Status.SKIPPED, "s_via")))
                .isFalse();
    }

    @Test
    void whatItTakesBackOrMakesAgainIsKnown() {
        ChangeMetadata plain = metadata(3);
        assertThat(plain.undoes()).isEmpty();
        assertThat(plain.redoes()).isEmpty();
        assertThat(plain.isAgain()).isFalse();
        assertThat(plain.step()).isEqualTo(plain.id());
        assertThat(plain.undoing("1").undoes()).contains("1");
        assertThat(plain.undoing("1").isAgain()).isTrue();
        assertThat(plain.redoing("1").redoes()).contains("1");
        assertThat(plain.redoing("1").isAgain()).isTrue();
        OffsetDateTime then = OffsetDateTime.parse("2026-11-01T10:00:00Z");
        assertThat(plain.happened(then).at()).isEqualTo(then);
        assertThat(plain.happened(then).id()).isEqualTo(plain.id());
    }
}
