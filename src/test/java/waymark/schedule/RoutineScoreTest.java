package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Progress;

class RoutineScoreTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String ROOT = "s_root";
    private static final Predicate<LocalDate> EVERY_DAY = day -> true;

    private Progress progress = Progress.EMPTY;
    private int changes;

    private void say(String item, LocalDate day, @Nullable Status status) {
        var metadata = new ChangeMetadata(
                "%08d".formatted(changes++), OffsetDateTime.parse("2026-11-23T12:00:00+01:00"), "test");
        progress = progress.with(new Change.OfStatus(metadata, item, day, status, null));
    }

    private void done(int from, int until) {
        for (int ago = from; ago >= until; ago--) {
            say("t_1", TODAY.minusDays(ago), Status.DONE);
        }
    }

    private OptionalDouble score(Predicate<LocalDate> isDue) {
        return RoutineScore.of(RoutineDays.of(progress, ROOT), "t_1", isDue, TODAY);
    }

    @Test
    void whatWasNeverDoneHasNone() {
        say("t_1", TODAY, Status.SKIPPED);
        assertThat(score(EVERY_DAY)).isEmpty();
    }

    @Test
    void whatWasAlwaysDoneIsWhole() {
        done(400, 0);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void daysBeforeItWasFirstDoneDontCountEvenIfOneWasSkipped() {
        say("t_1", TODAY.minusDays(20), Status.SKIPPED);
        done(5, 1);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void onlyAWholeScoreIsAThousand() {
        assertThat(RoutineScore.perMille(1.0)).isEqualTo(1000);
        assertThat(RoutineScore.perMille(0.9999)).isEqualTo(999);
        assertThat(RoutineScore.perMille(0.57)).isEqualTo(570);
    }

    @Test
    void theFirstDayIsWholeWhateverCameBefore() {
        done(0, 0);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void todayIsNotMissedBeforeItIsOver() {
        done(30, 1);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void oneMissAfterThirtyDaysCostsAFewPercent() {
        done(31, 2);
        assertThat(score(EVERY_DAY).orElseThrow()).isBetween(0.93, 0.97);
    }

    @Test
    void aMissIsHalfMadeUpForWithinAMonth() {
        done(100, 31);
        double missed = 1
                - RoutineScore.of(RoutineDays.of(progress, ROOT), "t_1", EVERY_DAY, TODAY.minusDays(29))
                        .orElseThrow();
        done(29, 1);
        assertThat(1 - score(EVERY_DAY).orElseThrow()).isLessThan(missed / 2);
    }

    @Test
    void pausedDaysLeaveItAsItWas() {
        done(40, 21);
        say(ROOT, TODAY.minusDays(20), Status.DEFERRED);
        assertThat(score(EVERY_DAY)).hasValue(1.0);

        say(ROOT, TODAY.minusDays(1), Status.DOING);
        assertThat(score(EVERY_DAY).orElseThrow()).isLessThan(1.0);
        done(1, 1);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void skippedDaysLeaveItAsItWas() {
        done(10, 5);
        for (int ago = 4; ago >= 1; ago--) {
            say("t_1", TODAY.minusDays(ago), Status.SKIPPED);
        }
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void aDayThatIsFilledInLaterCountsAsIfItHadBeenAtOnce() {
        done(20, 1);
        say("t_1", TODAY.minusDays(7), null);
        assertThat(score(EVERY_DAY).orElseThrow()).isLessThan(1.0);
        say("t_1", TODAY.minusDays(7), Status.DONE);
        assertThat(score(EVERY_DAY)).hasValue(1.0);
    }

    @Test
    void whatIsDueAtWeekendsIsNotMissedInBetween() {
        var weekend = Weekend.of(java.util.Locale.UK);
        Predicate<LocalDate> isDue = day -> weekend.isDue(waymark.model.WeekPart.WEEKEND, day);
        say("t_1", LocalDate.parse("2026-11-14"), Status.DONE);
        say("t_1", LocalDate.parse("2026-11-15"), Status.DONE);
        say("t_1", LocalDate.parse("2026-11-21"), Status.DONE);
        say("t_1", LocalDate.parse("2026-11-22"), Status.DONE);
        assertThat(score(isDue)).hasValue(1.0);
        say("t_1", LocalDate.parse("2026-11-21"), null);
        assertThat(score(isDue).orElseThrow()).isLessThan(1.0);
    }

    @Test
    void oneDayMoreThatIsDoneNeverLowersIt() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var days = new ArrayList<>(Collections.nCopies(1 + random.nextInt(60), true));
            days.replaceAll(day -> random.nextInt(3) > 0);
            double before = RoutineScore.of(days).orElseThrow();
            int filled = random.nextInt(days.size());
            days.set(filled, true);
            assertThat(RoutineScore.of(days).orElseThrow()).as("seed %d", seed).isBetween(before, 1.0);
        }
    }

    @Test
    void theOverallScoreIsTheMeanOfThoseThatHaveBegun() {
        assertThat(RoutineScore.overall(List.of(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(0.5)))
                        .orElseThrow())
                .isCloseTo(0.75, within(1e-9));
        assertThat(RoutineScore.overall(Arrays.asList(OptionalDouble.empty()))).isEmpty();
    }
}
