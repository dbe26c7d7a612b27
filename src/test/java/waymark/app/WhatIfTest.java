package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.model.Blank;
import waymark.model.Section;
import waymark.model.Status;
import waymark.outlook.Outlook;
import waymark.outlook.WhatIf;

/** What would be under other circumstances is what comes out when these are made true. */
class WhatIfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void study() throws Exception {
        Path roadmap = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        new SimulatedStudy(roadmap, 7).work(TODAY.minusMonths(9), TODAY.minusDays(3), 210);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        session = Sessions.open(
                roadmap, Clock.fixed(TODAY.atTime(20, 0).atZone(zone).toInstant(), zone));
    }

    private Outlook outlook() {
        return OutlookState.of(session.state(), OffsetDateTime::toLocalDate).outlook();
    }

    private static long days(Outlook outlook, Chance chance) {
        return ChronoUnit.DAYS.between(
                TODAY, ((Forecast.Range) outlook.forecast()).by(chance).orElseThrow());
    }

    @Test
    void leavingOutAPhaseIsWhatSkippingItComesTo() {
        for (int number : new int[] {5, 6, 7}) {
            Outlook now = outlook();
            Section phase = now.phases().get(number).phase().phase();
            Outlook then = now.under(new WhatIf(100, Optional.empty(), Set.of(phase.index())));
            assertThat(then.open()).isLessThan(now.open());
            session.set(List.of(phase), Status.SKIPPED);
            Outlook made = outlook();
            assertThat(then.open()).isEqualTo(made.open());
            assertThat(then.count().counted()).isEqualTo(made.count().counted());
            assertThat(then.weeks()).isEqualTo(made.weeks());
            assertThat(then.forecast()).isEqualTo(made.forecast());
            assertThat(then.phases().stream().map(Outlook.PhaseOutlook::forecast))
                    .isEqualTo(made.phases().stream()
                            .map(Outlook.PhaseOutlook::forecast)
                            .toList());
            assertThat(then.plan().expectedEnd()).isEqualTo(made.plan().expectedEnd());
            session.undo();
        }
    }

    @Test
    void anotherTargetAsksForWhatItAsksForOnceItIsFilledIn() {
        Outlook then = outlook().under(new WhatIf(100, Optional.of(LocalDate.of(2027, 6, 1)), Set.of()));
        Blank blank = session.state()
                .roadmap()
                .all(Blank.class)
                .filter(field -> field.text().equals("Target Completion"))
                .findFirst()
                .orElseThrow();
        session.setField(blank, "2027-06-01");
        assertThat(then.needed()).isPresent().isEqualTo(outlook().needed());
    }

    @Test
    void twiceTheTimeHalvesWhatIsAheadAndNothingThatIsBehind() {
        Outlook now = outlook();
        Outlook then = now.under(new WhatIf(200, Optional.empty(), Set.of()));
        for (Chance chance : Chance.values()) {
            assertThat(days(then, chance)).isBetween(days(now, chance) / 2 - 1, days(now, chance) / 2 + 1);
        }
        assertThat(then.count()).isEqualTo(now.count());
        assertThat(then.plan()).isEqualTo(now.plan());
        assertThat(now.under(WhatIf.NOTHING)).isEqualTo(now);
    }

    @Test
    void theChanceOfATargetGrowsFromNoneToAllOfTen() {
        var range = (Forecast.Range) outlook().forecast();
        assertThat(range.tenths(TODAY, TODAY.minusYears(3))).isZero();
        assertThat(range.tenths(TODAY, TODAY)).isZero();
        assertThat(range.tenths(TODAY, range.by(Chance.P50).orElseThrow())).isEqualTo(5);
        assertThat(range.tenths(TODAY, TODAY.plusYears(40))).isEqualTo(10);
        int last = 0;
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(9)); day = day.plusDays(5)) {
            assertThat(range.tenths(TODAY, day)).isBetween(last, 10);
            last = range.tenths(TODAY, day);
        }
    }

    @Test
    void aTargetThatIsNotAheadIsSaidToBeNone() {
        Outlook now = outlook();
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1), LocalDate.of(1, 1, 1))) {
            var other = new WhatIf(100, Optional.of(day), Set.of());
            assertThat(new OutlookText(new Messages(Locale.ENGLISH)).whatIf(other, now, now.under(other)))
                    .last()
                    .asString()
                    .contains("isn’t in the future");
        }
    }

    @Test
    void withEveryPhaseLeftOutWhatStandsInNoneIsLeft() {
        Outlook now = outlook();
        var all = new HashSet<Integer>();
        int inPhases = 0;
        for (Outlook.PhaseOutlook each : now.phases()) {
            all.add(each.phase().phase().index());
            inPhases += each.phase().hasEnd()
                    ? each.count().counted() - each.count().done()
                    : 0;
        }
        Outlook then = now.under(new WhatIf(300, Optional.of(TODAY.plusDays(1)), all));
        assertThat(then.open()).isEqualTo(now.open() - inPhases);
        assertThat(then.phases()).allSatisfy(each -> assertThat(each.forecast()).isEqualTo(new Forecast.Done()));
    }
}
