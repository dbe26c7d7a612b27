package waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.OutlookState;
import waymark.app.OwnTopicEdits;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.app.Sessions;
import waymark.forecast.WorkDay;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.outlook.Outlook;
import waymark.outlook.WhatIf;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Ledger;
import waymark.schedule.Count;
import waymark.schedule.CountingRule;
import waymark.schedule.Rollup;

/** The history says of today what the count says, and of each day before what the count said then. */
class HistoryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant BEGIN = Instant.parse("2026-01-05T11:00:00Z");

    @TempDir
    Path folder;

    private static Session open(Path file, int day) throws Exception {
        return Sessions.open(file, Clock.fixed(BEGIN.plus(Duration.ofDays(day)), ZONE));
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2026, 1, 5).plusDays(day);
    }

    private static History history(SessionState state) {
        return History.of(state.rollup(), state.ledger(), time -> time.toLocalDate());
    }

    private static void assertSame(ProgressOnDay standing, Rollup rollup) {
        assertThat(standing.overall()).isEqualTo(rollup.overall());
        for (Section phase : rollup.roadmap().phases()) {
            assertThat(standing.phase(phase)).as(phase.text()).isEqualTo(rollup.overall(phase));
        }
    }

    private static void act(Session session, Random random) {
        var topics = session.state().roadmap().topics();
        for (int i = 0; i < 6; i++) {
            var topic = List.of(topics.get(random.nextInt(topics.size())));
            switch (random.nextInt(8)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                case 2 -> session.toggle(topic);
                case 3 -> session.set(topic, Status.OPEN);
                default -> session.set(topic, Status.values()[random.nextInt(5)]);
            }
        }
    }

    /** Another version: some topics gone, some reworded, some new, some ticked in the file. */
    private static String edited(String text, Random random) {
        var lines = new ArrayList<String>();
        for (String line : text.lines().toList()) {
            boolean task = line.strip().startsWith("- [ ] ");
            if (task && random.nextInt(30) == 0) {
                continue;
            }
            lines.add(task && random.nextInt(40) == 0 ? line.replace("- [ ] ", "- [x] ") : line);
            if (task && random.nextInt(30) == 0) {
                lines.add(line.replaceAll("\\S+$", "entirely else " + random.nextInt(1000)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachDayIsAsItWasCountedThen(long seed) throws Exception {
        var random = new Random(seed);
        Path file = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        Map<LocalDate, Count> counted = new HashMap<>();
        SessionState last = null;
        for (int day = 0; day < 25; day += 1 + random.nextInt(3)) {
            if (random.nextInt(4) == 0) {
                Files.writeString(file, edited(Files.readString(file), random));
            }
            var session = open(file, day);
            act(session, random);
            last = session.state();
            counted.put(date(day), last.rollup().overall());
            assertSame(history(last).on(date(day)), last.rollup());
        }
        History history = history(last);
        counted.forEach((day, count) -> {
            // What a topic that is gone counted as is not known any more where the file's goals and routine are edited.
            assertThat(history.on(day).overall().done()).as("done on %s", day).isEqualTo(count.done());
            assertThat(history.on(day).overall().all()).as("all on %s", day).isEqualTo(count.all());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void topicsOfTheUsersOwnAreCountedFromTheDayOnWhichTheyCame(long seed) throws Exception {
        var random = new Random(seed);
        Path file = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        Map<LocalDate, Rollup> counted = new HashMap<>();
        SessionState last = null;
        for (int day = 0; day < 20; day += 1 + random.nextInt(3)) {
            var session = open(file, day);
            act(session, random);
            for (int i = 0; i < 3; i++) {
                var topics = session.state().roadmap().topics();
                new OwnTopicEdits(session).add(topics.get(random.nextInt(topics.size())), "own " + random.nextInt());
                var own = session.state().roadmap().items().filter(Item::isOwn).toList();
                if (!own.isEmpty() && random.nextInt(3) == 0) {
                    new OwnTopicEdits(session).remove(List.of(own.get(random.nextInt(own.size()))));
                } else if (!own.isEmpty()) {
                    session.toggle(List.of(own.get(random.nextInt(own.size()))));
                }
            }
            last = session.state();
            counted.put(date(day), last.rollup());
            assertSame(history(last).on(date(day)), last.rollup());
        }
        History history = history(last);
        var phases = last.roadmap().phases();
        counted.forEach((day, then) -> {
            assertThat(history.on(day).overall()).as("%s", day).isEqualTo(then.overall());
            for (int i = 0; i < phases.size(); i++) {
                assertThat(history.on(day).phase(phases.get(i)))
                        .as("%s of phase %s", day, i)
                        .isEqualTo(then.overall(then.roadmap().phases().get(i)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void whateverIsMergedTodayIsAsItIsCounted(long seed) throws Exception {
        var random = new Random(seed);
        Path file = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        for (int day = 0; day < 10; day++) {
            act(open(file, day), random);
        }
        var state = open(file, 10).state();
        var entries = new ArrayList<>(state.ledger().entries());
        var items = state.roadmap().items().toList();
        for (int i = 0; i < 100; i++) {
            // Another device, whose clock is wrong by months in either direction.
            ChangeMetadata near = entries.get(random.nextInt(entries.size())).metadata();
            var metadata = new ChangeMetadata(
                    near.id().substring(0, 13) + "%013d".formatted(random.nextInt(1_000_000)),
                    near.at().plusDays(random.nextInt(200) - 100),
                    "other");
            entries.add(new Change.OfStatus(
                    metadata,
                    state.ids().id(items.get(random.nextInt(items.size()))),
                    null,
                    random.nextInt(6) == 0 ? null : Status.values()[random.nextInt(5)],
                    null));
        }
        Ledger merged = Ledger.of(entries);
        var rollup = Rollup.of(
                state.roadmap(),
                state.ids(),
                waymark.progress.Progress.of(merged),
                state.rollup().today());
        for (CountingRule rule : List.of(CountingRule.STANDARD, new CountingRule(true, true, true))) {
            var counting = rollup.counting(rule);
            assertSame(History.of(counting, merged, time -> time.toLocalDate()).on(date(10)), counting);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void followingTicksEqualsLookingAgain(long seed) throws Exception {
        var random = new Random(seed);
        Path file = Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), folder.resolve("plan.md"));
        var session = open(file, 0);
        session.countBy(new CountingRule(false, true, true));
        act(session, random);
        History history = history(session.state());
        for (int day = 0; day < 5; day++) {
            session = open(file, day);
            session.countBy(new CountingRule(false, true, true));
            act(session, random);
            history = history.with(session.state().rollup());
        }
        History again = history(session.state());
        for (int day = 0; day < 5; day++) {
            ProgressOnDay one = history.on(date(day));
            ProgressOnDay other = again.on(date(day));
            assertThat(one.overall()).as("day %s", day).isEqualTo(other.overall());
            assertThat(session.state().roadmap().phases())
                    .allSatisfy(phase -> assertThat(one.phase(phase)).isEqualTo(other.phase(phase)));
        }
    }

    @Test
    void aTickThatWasTakenBackLaterWasDoneUntilThen() throws Exception {
        Path file = Sessions.write(folder, "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n");
        var monday = open(file, 0);
        monday.set(List.of(Sessions.topic(monday, "a")), Status.DONE);
        var friday = open(file, 4);
        friday.undo();
        History history = history(open(file, 9).state());
        assertThat(history.on(date(-1)).overall()).isEqualTo(Count.NONE);
        assertThat(history.on(date(0)).overall().done()).isEqualTo(1);
        assertThat(history.on(date(3)).overall().done()).isEqualTo(1);
        assertThat(history.on(date(4)).overall().done()).isZero();
        assertThat(history.on(date(5000)).overall()).isEqualTo(new Count(2, 0, 0, 0, 0));
        assertThat(history.first()).isEqualTo(date(0));
    }

    @Test
    void theScopeOfADayIsThatOfTheVersionThatWasReadThen() throws Exception {
        Path file = Sessions.write(folder, "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n");
        var session = open(file, 0);
        session.set(List.of(Sessions.topic(session, "a")), Status.DONE);
        Files.writeString(file, "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n");
        session = open(file, 7);
        session.set(List.of(Sessions.topic(session, "c")), Status.SKIPPED);
        var state = open(file, 9).state();
        History history = history(state);
        Topic one = state.roadmap().phases().getFirst();
        assertThat(history.on(date(6)).overall()).isEqualTo(new Count(2, 1, 0, 0, 1));
        assertThat(history.on(date(7)).overall()).isEqualTo(new Count(4, 1, 1, 0, 2));
        assertThat(history.on(date(7)).phase((Section) one)).isEqualTo(new Count(4, 1, 1, 0, 2));
        assertThat(history.days()).containsExactly(date(0), date(7), date(9));
    }

    @Test
    void aSectionThatCountsAsSomethingElseIsLeftOutOnAllDays() throws Exception {
        Path file = Sessions.write(folder, "# P\n\n## One\n\n- [ ] a\n\n## Two\n\n- [ ] b\n");
        var session = open(file, 0);
        session.set(List.of(Sessions.topic(session, "a"), Sessions.topic(session, "b")), Status.DONE);
        session = open(file, 3);
        session.setCountingKind(Sessions.section(session, "Two"), Optional.of(CountingKind.OPTIONAL));
        History history = history(session.state());
        assertThat(history.on(date(0)).overall()).isEqualTo(new Count(1, 1, 0, 0, 1));
    }

    private static String routine(String name) {
        return "\n## Daily " + name + "\n\n- [ ] read\n- [ ] write\n";
    }

    @Test
    void whatTheAuthorRemovesStaysOnTheDaysThatArePast() throws Exception {
        Path file =
                Sessions.write(folder, "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n");
        var session = open(file, 0);
        session.set(List.of(Sessions.topic(session, "a"), Sessions.topic(session, "b")), Status.DONE);
        session = open(file, 3);
        session.set(List.of(Sessions.topic(session, "c")), Status.DONE);
        Files.writeString(file, "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] d\n");
        // It is seen on the fifth day; something is done, and so written down, on the seventh.
        assertThat(history(open(file, 5).state()).on(date(5)).overall()).isEqualTo(new Count(2, 1, 0, 0, 1));
        session = open(file, 7);
        session.set(List.of(Sessions.topic(session, "d")), Status.DOING);
        History history = history(open(file, 9).state());
        Section one = session.state().roadmap().phases().getFirst();
        assertThat(history.on(date(0)).overall()).isEqualTo(new Count(4, 2, 0, 0, 2));
        for (int day = 3; day < 7; day++) {
            assertThat(history.on(date(day)).overall()).isEqualTo(new Count(4, 3, 0, 0, 3));
            assertThat(history.on(date(day)).phase(one)).isEqualTo(new Count(4, 3, 0, 0, 3));
        }
        for (int day = 7; day <= 9; day++) {
            assertThat(history.on(date(day)).overall()).isEqualTo(new Count(2, 1, 0, 1, 2));
        }
    }

    @Test
    void aRemovedSectionCountsOnPastDaysAsItDidThen() throws Exception {
        String kept = "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n";
        Path file = Sessions.write(
                folder, kept + routine("Routine") + "\n## 3-Month Goal\n\n- [ ] g\n\n## Extra\n\n- [ ] x\n- [ ] y\n");
        var session = open(file, 0);
        session.set(List.of(Sessions.topic(session, "a"), Sessions.topic(session, "x")), Status.DONE);
        session.setCountingKind(Sessions.section(session, "Extra"), Optional.of(CountingKind.OPTIONAL));
        Count then = session.state().rollup().overall();
        assertThat(then.all()).isEqualTo(2);
        Files.writeString(file, kept);
        session = open(file, 4);
        session.set(List.of(Sessions.topic(session, "b")), Status.DONE);
        History history = history(session.state());
        assertThat(history.on(date(0)).overall()).isEqualTo(then);
        assertThat(history.on(date(3)).overall()).isEqualTo(then);
        assertThat(history.on(date(4)).overall()).isEqualTo(new Count(2, 2, 0, 0, 2));
    }

    @Test
    void aRemovedPhaseWithoutAnEndIsKnownAsSuch() throws Exception {
        String kept = "# P\n\n## One\n*Duration: 2 weeks*\n\n- [ ] a\n- [ ] b\n";
        Path file = Sessions.write(
                folder,
                kept + "\n## Two\n*Duration: 3 weeks*\n\n- [ ] c\n- [ ] d\n\n## Three\n*Duration: Ongoing*\n\n"
                        + "- [ ] e\n- [ ] f\n- [ ] g\n");
        var session = open(file, 0);
        session.set(List.of(Sessions.topic(session, "c"), Sessions.topic(session, "e")), Status.DONE);
        var before = Outlook.of(session.state().activity(time -> time.toLocalDate()));
        Files.writeString(file, kept);
        session = open(file, 4);
        session.set(List.of(Sessions.topic(session, "b")), Status.DONE);
        SessionState state = session.state();
        assertThat(history(state).on(date(3)).removedWithoutEnd()).isEqualTo(new Count(3, 1, 0, 0, 1));
        assertThat(history(state).on(date(4)).removedWithoutEnd()).isEqualTo(Count.NONE);
        var past = OutlookState.at(date(3), state, time -> time.toLocalDate()).outlook();
        assertThat(past.count()).isEqualTo(before.count());
        assertThat(past.open()).isEqualTo(before.open()).isEqualTo(3);
        assertThat(past.under(WhatIf.NOTHING).open()).isEqualTo(3);
        assertThat(past.days()).isEqualTo(before.days()).containsExactly(new WorkDay(date(0), 1));
        var now = OutlookState.of(state, time -> time.toLocalDate()).outlook();
        assertThat(now.open()).isEqualTo(1);
        assertThat(now.days()).containsExactly(new WorkDay(date(0), 1), new WorkDay(date(4), 1));
    }
}
