package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Rollup;

/** What is counted step by step is what is counted anew, whatever the user and other programs do in whichever order. */
class CountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PLAN = """
            # Plan

            ## Basics
            - [ ] Algebra and more of it
              - [ ] Vectors in the plane
              - [x] Matrices by hand
            - [ ] Limits of sequences

            ## Daily Routine
            - [ ] Stretch the back
            - [ ] Read one paper
            - [ ] Write one page

            ## Goals
            - [ ] Speak at a meeting
            """;

    @TempDir
    private Path folder;

    private static void assertCountedAnew(SessionState state, String after) {
        var rollup = state.rollup();
        var anew = Rollup.of(state.roadmap(), state.ids(), state.progress(), rollup.today())
                .counting(rollup.rule());
        for (var topic : state.roadmap().topics()) {
            assertThat(rollup.tally(topic))
                    .as("%s after %s", topic.text(), after)
                    .isEqualTo(anew.tally(topic));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyStepCountsAsAllWouldBeCountedAnew(int seed) throws Exception {
        var random = new Random(seed);
        Path file = Sessions.write(folder, PLAN);
        var background = HeldBackground.held();
        Session session = Session.open(file, new Environment(Sessions.NOON, "test", new Random(-seed), background));
        for (int step = 0; step < 120; step++) {
            String done = step(session, background, file, random);
            assertCountedAnew(session.state(), "step " + step + ", " + done);
        }
    }

    private static String step(Session session, HeldBackground background, Path file, Random random) throws Exception {
        var items = session.state().roadmap().items().toList();
        Item item = items.get(random.nextInt(items.size()));
        Item other = items.get(random.nextInt(items.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                session.toggle(List.of(item, other, item));
                return "ticking";
            }
            case 2 -> {
                session.set(List.of(item), Status.values()[random.nextInt(Status.values().length)]);
                return "a status";
            }
            case 3 -> {
                session.set(List.of(item, other), Status.DONE, TODAY.minusDays(random.nextInt(3)));
                return "another day";
            }
            case 4 -> {
                session.undo();
                return "undo";
            }
            case 5 -> {
                session.redo();
                return "redo";
            }
            case 6 -> {
                session.reload();
                return "a reload that begins";
            }
            case 7 -> {
                edit(file, random);
                return "an edit";
            }
            case 8 -> {
                background.settle();
                return "what was under way";
            }
            default -> {
                for (LostTopic lost : session.state().changes().lost()) {
                    if (random.nextBoolean()) {
                        session.accept(lost.before().id(), item);
                    } else {
                        session.dismiss(lost.before().id());
                    }
                }
                return "deciding";
            }
        }
    }

    private static void edit(Path file, Random random) throws Exception {
        var lines = new ArrayList<>(Arrays.asList(Files.readString(file).split("\n")));
        int at = random.nextInt(lines.size());
        if (lines.get(at).contains("- [")) {
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, lines.get(at));
                case 1 -> lines.set(at, lines.get(at).replaceFirst("\\w+ \\w+$", "quite different"));
                default -> {
                    if (lines.size() > 12) {
                        lines.remove(at);
                    }
                }
            }
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    @Test
    void twoChangesOfARoutineItemDuringAReloadCountOnce() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        var background = HeldBackground.held();
        Session session = Session.open(file, new Environment(Sessions.NOON, "test", new Random(-40), background));
        session.toggle(List.of(Sessions.topic(session, "Stretch the back")));
        background.settle();
        session.reload();
        var paper = List.of(Sessions.topic(session, "Read one paper"));
        session.toggle(paper);
        session.toggle(paper);
        session.toggle(paper);
        background.settle();

        var routine =
                session.state().rollup().tally(session.state().roadmap().root()).routine();
        assertThat(routine.done()).isEqualTo(2);
        assertThat(routine.all()).isEqualTo(3);
    }

    @Test
    void theFirstTickOfAllMadeDuringAReloadIsStillSeen() throws Exception {
        Path file = Sessions.write(folder, PLAN);
        var background = HeldBackground.held();
        Session session = Session.open(file, new Environment(Sessions.NOON, "test", new Random(-41), background));
        Files.writeString(file, PLAN.replace("Limits of sequences", "Limits of sequences and of series"));
        session.reload();
        session.toggle(List.of(Sessions.topic(session, "Limits of sequences")));
        background.settle();

        var limits = Sessions.topic(session, "Limits of sequences and of series");
        assertThat(session.state().rollup().box(limits).status()).isEqualTo(Status.DONE);
        assertThat(Sessions.open(file).state().rollup().box(limits).status()).isEqualTo(Status.DONE);
    }

    @Test
    void daysToComeAreNotTicked() throws Exception {
        Session session = Sessions.open(Sessions.write(folder, PLAN));
        var item = List.of(Sessions.topic(session, "Stretch the back"));
        assertThat(session.set(item, Status.DONE, TODAY.plusDays(1))).isZero();
        assertThat(session.set(item, Status.DONE, TODAY)).isEqualTo(1);
    }
}
