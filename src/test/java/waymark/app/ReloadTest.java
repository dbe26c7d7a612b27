package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Problem.Kind;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Blank;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.schedule.Box;

class ReloadTest {
    private static final String PLAN = """
            # Plan

            ## 1. Basics

            - [ ] 1.1 Vectors and their products
            - [ ] 1.2 Matrices and determinants
            - [ ] 1.3 Limits and continuity
            """;

    @TempDir
    Path folder;

    private final HeldBackground background = HeldBackground.held();
    private Path file;
    private Path progress;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        file = Sessions.write(folder, PLAN);
        progress = folder.resolve("plan.md.progress.jsonl");
        session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-7), background));
    }

    private void tick(Session where, String text) {
        where.set(List.of(topic(where, text)), Status.DONE);
    }

    private Box box(String text) {
        return session.state().rollup().box(topic(session, text));
    }

    @Test
    void anEditedRoadmapIsShownWithAllThatWasDone() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        Files.writeString(file, PLAN.replace("1.1 Vectors and", "1.7 Vectors and all") + "- [ ] 1.4 Series\n");
        session.reload();
        background.settle();
        assertThat(box("Vectors and all their products")).isEqualTo(Box.DONE);
        assertThat(session.state().changes().added()).extracting(Topic::text).containsExactly("Series");
    }

    @Test
    void whatIsDoneWhileItIsReadIsKept() throws Exception {
        Files.writeString(file, PLAN.replace("1.1", "1.1 New\n- [ ] 1.2"));
        session.reload();
        tick(session, "Limits and continuity");
        background.settle();
        assertThat(box("Limits and continuity")).isEqualTo(Box.DONE);
        assertThat(box("New")).isEqualTo(Box.OPEN);
        assertThat(Files.readString(progress)).containsOnlyOnce("\"to\":\"done\"");
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatIsHalfDoneIsKeptBeforeTheRoadmapIsReplaced() throws Exception {
        session.beforeReload(() -> session.setNote(topic(session, "Limits and continuity"), "typed"));
        Files.writeString(file, PLAN.replace("1.3 Limits", "1.5 Limits"));
        session.reload();
        background.settle();
        var state = session.state();
        assertThat(state.progress().note(state.ids().id(topic(session, "Limits and continuity"))))
                .contains("typed");
    }

    @Test
    void whatAnotherWindowDoesIsMerged() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        Session other = Sessions.open(file);
        tick(other, "Matrices and determinants");
        tick(session, "Limits and continuity");
        session.refresh();
        background.settle();
        assertThat(session.state().roadmap().items().map(Topic::text).map(this::box))
                .containsOnly(Box.DONE);
        long lines = Files.lines(progress).count();
        session.refresh();
        background.settle();
        assertThat(Files.lines(progress).count()).isEqualTo(lines);
        assertThat(session.undo()).isEqualTo(1);
    }

    @Test
    void whatThisProgramWritesIsNoNews() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        var before = session.state();
        session.refresh();
        background.settle();
        assertThat(session.state()).isSameAs(before);
    }

    @Test
    void anEmptyFileIsNotBelievedAtOnce() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        Files.writeString(file, "");
        session.refresh();
        background.settle();
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        Files.writeString(file, PLAN.replace("1.1 Vec", "1.4 Vec"));
        session.refresh();
        background.settle();
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        assertThat(session.state().changes().lost()).isEmpty();
    }

    @Test
    void aVanishedRoadmapStaysInSightAndIsTold() throws Exception {
        Files.delete(file);
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).isEmpty();
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.ROADMAP_GONE);
        assertThat(box("Vectors and their products")).isEqualTo(Box.OPEN);
        Files.writeString(file, PLAN);
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).isEmpty();
    }

    @Test
    void aProgressFileThatVanishedIsWrittenAgain() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        Files.delete(progress);
        session.refresh();
        session.refresh();
        background.settle();
        session.refresh();
        background.settle();
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        assertThat(Sessions.open(file).state().ledger())
                .isEqualTo(session.state().ledger());
    }

    @Test
    void anEditIsWrittenDownWithoutTheRestOfTheRoadmap() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        long before = Files.size(progress);
        var plan = new StringBuilder(Files.readString(file));
        for (int i = 0; i < 300; i++) {
            plan.append("- [ ] a longer text, number ").append(i).append('\n');
        }
        Files.writeString(file, plan);
        session.reload();
        background.settle();
        long grown = Files.size(progress);
        assertThat(grown - before).isGreaterThan(300 * 50);
        for (int edit = 0; edit < 10; edit++) {
            Files.writeString(file, plan.append("- [ ] edit ").append(edit).append('\n'));
            session.reload();
            background.settle();
        }
        assertThat(Files.size(progress) - grown).isBetween(10 * 150L, 10 * 1_000L);
    }

    @Test
    void lookingWritesNothing() throws Exception {
        Files.writeString(file, PLAN.replace("1.1 Vec", "1.4 Vec"));
        session.reload();
        background.settle();
        assertThat(progress).doesNotExist();
        assertThat(session.state().changes().altered()).hasSize(1);
    }

    @Test
    void anOlderLineOfAnotherDeviceIsFoldedIn() throws Exception {
        Session other = Sessions.open(Sessions.write(Files.createDirectory(folder.resolve("there")), PLAN));
        tick(other, "Matrices and determinants");
        tick(session, "Vectors and their products");
        background.settle();
        tick(session, "Limits and continuity");
        Files.writeString(
                progress,
                Files.readString(progress) + Files.readString(folder.resolve("there/plan.md.progress.jsonl")));
        session.refresh();
        background.settle();
        assertThat(session.state().roadmap().items().map(Topic::text).map(this::box))
                .containsOnly(Box.DONE);
        assertThat(session.state().ledger().entries())
                .isSortedAccordingTo(
                        (a, b) -> a.metadata().id().compareTo(b.metadata().id()));
    }

    @Test
    void theWatchTellsOfWhatOthersWriteAndOfNothingElse() throws Exception {
        var told = new CountDownLatch(1);
        try (var watch = session.watch(told::countDown)) {
            tick(session, "Vectors and their products");
            background.settle();
            assertThat(told.getCount()).isEqualTo(1);
            Files.writeString(file, PLAN + "- [ ] 1.4 Series\n");
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void aReloadThatIsAskedForWhileOneIsUnderWayIsMadeAfterIt() throws Exception {
        Files.writeString(file, PLAN + "- [ ] 1.4 Series\n");
        var hooks = new ArrayList<Runnable>(List.of(() -> {
            try {
                Files.writeString(file, PLAN + "- [ ] 1.5 Spaces\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            session.reload();
        }));
        session.beforeReload(() -> {
            if (!hooks.isEmpty()) {
                hooks.removeFirst().run();
            }
        });
        session.reload();
        background.settle();
        assertThat(box("Spaces")).isEqualTo(Box.OPEN);
    }

    @Test
    void ofTheVersionsThatWereSeenBeforeTheFirstChangeOnlyTheLastIsWrittenDown() throws Exception {
        Files.writeString(file, PLAN + "- [ ] 1.4 Series\n");
        session.reload();
        background.settle();
        tick(session, "Series");
        background.settle();
        assertThat(Files.readAllLines(progress))
                .filteredOn(line -> line.contains("\"topics\""))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Series"));
    }

    @Test
    void whatIsStillToBeWrittenWhenTheFilesAreReadIsWrittenOnce() throws Exception {
        tick(session, "Vectors and their products");
        var writing = background.take();
        session.reload();
        background.settle();
        writing.forEach(Runnable::run);
        background.settle();
        tick(session, "Limits and continuity");
        background.settle();
        assertThat(Files.readAllLines(progress)).hasSize(3).doesNotHaveDuplicates();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void whatIsNoTextIsToldAndNotReadAgainUntilSomebodyWritesIt() throws Exception {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.ROADMAP_BINARY);
        var told = session.state();
        session.refresh();
        background.settle();
        assertThat(session.state()).isSameAs(told);
        Files.writeString(file, PLAN + "- [ ] 1.4 Series\n");
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).isEmpty();
        assertThat(box("Series")).isEqualTo(Box.OPEN);
    }

    @Test
    void aRoadmapInWhichNothingIsDifferentIsNotReplaced() throws Exception {
        new OwnTopicEdits(session).add(topic(session, "Limits and continuity"), "Sequences");
        background.settle();
        var replaced = new ArrayList<String>();
        session.beforeReload(() -> replaced.add("replaced"));
        var before = session.state().roadmap();
        session.reload();
        background.settle();
        assertThat(session.state().roadmap()).isSameAs(before);
        assertThat(replaced).isEmpty();
        Files.writeString(file, PLAN + "- [ ] 1.4 Series\n");
        session.reload();
        background.settle();
        assertThat(replaced).hasSize(1);
        assertThat(box("Sequences")).isEqualTo(Box.OPEN);
    }

    /** The change that was made is in memory, and nobody knows what the file would say. */
    @Test
    void aProgressFileThatCantBeReadIsToldAndReadAsSoonAsItCan() throws Exception {
        tick(session, "Vectors and their products");
        background.settle();
        Path away = Files.move(progress, folder.resolve("away"));
        Files.createDirectory(progress);
        session.reload();
        background.settle();
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.PROGRESS_UNREADABLE);
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        Files.delete(progress);
        Files.move(away, progress);
        session.refresh();
        background.settle();
        assertThat(session.state().problems()).isEmpty();
    }

    /** A sync program may bring a roadmap with filled blanks before the progress file that says whose words these are. */
    @Test
    void wordsThatWereFilledInAreABlankAsSoonAsThatIsKnown() throws Exception {
        Path there = Sessions.write(
                Files.createDirectory(folder.resolve("there")), PLAN + "\n## Focus\n\n- **Topic**: ________\n");
        Session other = Sessions.open(there);
        other.setField((Blank) topic(other, "Topic"), "Matrices");
        Export.of(Marks.PLAIN).write(other.state(), there, true);
        assertThat(there).content().contains("**Topic**: Matrices");
        Files.copy(there, file, StandardCopyOption.REPLACE_EXISTING);
        session.reload();
        background.settle();
        assertThat(session.state().roadmap().all(Blank.class)).isEmpty();

        Files.copy(there.resolveSibling("plan.md.progress.jsonl"), progress);
        session.refresh();
        background.settle();
        assertThat(session.state().roadmap().all(Blank.class)).hasSize(1);
        var topic = session.state().ids().id(topic(session, "Topic"));
        assertThat(session.state().progress().field(topic)).contains("Matrices");
    }

    /** With own topics, blanks that are filled in, tracked entries and anything that reaches far in the file. */
    @Test
    @Tag("seconds")
    void whateverIsEditedAReloadShowsWhatOpeningShows() throws Exception {
        String[] lines = {
            "- [ ] more", "- [ ] more", "  - [x] below", "```", "", "## Another", "### Sub (2 weeks)", "- plain",
            "- **Notes**: ____", "- **Notes**: filled", "[x]: /url", "<!--", "-->", "text", "---", "| a | b |"
        };
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(-1000 - seed);
            Files.deleteIfExists(progress);
            Files.writeString(
                    file, PLAN + "\n## 2. Books\n\n- Plato\n- Kant\n- **Notes**: ____\n\n## 3. End\n\n- [ ] Rest\n");
            var now = Sessions.open(file);
            for (int step = 0; step < 6; step++) {
                var topics = now.state().roadmap().topics();
                Topic any = topics.get(random.nextInt(topics.size()));
                switch (random.nextInt(4)) {
                    case 0 -> now.toggle(List.of(any));
                    case 1 -> new OwnTopicEdits(now).add(any, "own " + step);
                    case 2 ->
                        now.state()
                                .roadmap()
                                .all(Blank.class)
                                .findFirst()
                                .ifPresent(blank -> now.setField(blank, "filled"));
                    default -> {
                        if (any instanceof Section section) {
                            now.track(section, Optional.of(Tracking.ON));
                        }
                    }
                }
                var text = new ArrayList<>(List.of(Files.readString(file).split("\n")));
                int at = random.nextInt(text.size());
                if (random.nextInt(4) == 0) {
                    text.remove(at);
                } else {
                    text.add(at, lines[random.nextInt(lines.length)]);
                }
                Files.writeString(file, String.join("\n", text) + "\n");
                now.reload();
                var opened = Sessions.open(file).state();
                assertThat(now.state().roadmap().topics())
                        .as("seed %s, step %s", seed, step)
                        .isEqualTo(opened.roadmap().topics());
                assertThat(now.state().ids()).isEqualTo(opened.ids());
                assertThat(now.state().rollup().tally(now.state().roadmap().root()))
                        .isEqualTo(opened.rollup().tally(opened.roadmap().root()));
            }
        }
    }

    @Test
    void ofWhatIsDoneWhileItIsReadAndWhatAnotherDeviceDidLaterTheLaterHolds() throws Exception {
        tick(session, "Matrices and determinants");
        background.settle();
        Session other = Sessions.open(file, Clock.offset(Sessions.NOON, Duration.ofMinutes(1)));
        other.set(List.of(topic(other, "Vectors and their products")), Status.SKIPPED);
        session.reload();
        tick(session, "Vectors and their products");
        background.settle();
        assertThat(box("Vectors and their products")).isEqualTo(Box.SKIPPED);
        assertThat(session.state().ledger())
                .isEqualTo(Sessions.open(file).state().ledger());
        assertThat(session.state().history().undoable())
                .isEqualTo(Sessions.open(file).state().history().undoable());
        assertThat(session.undo()).isEqualTo(1);
        assertThat(box("Matrices and determinants")).isEqualTo(Box.DONE);
    }

    @Test
    void aTopicIsFollowedToWhatItIsNowAndWhereItIsGoneToWhatItStoodBelow() throws Exception {
        var before = session.state();
        Topic vectors = topic(session, "Vectors and their products");
        Topic limits = topic(session, "Limits and continuity");
        assertThat(before.successor(before, limits)).isSameAs(limits);
        Files.writeString(
                file,
                PLAN.replace("1.1 Vectors and", "1.7 Vectors and all")
                        .replace("- [ ] 1.3 Limits and continuity\n", ""));
        session.reload();
        background.settle();
        assertThat(session.state().successor(before, vectors).text()).isEqualTo("Vectors and all their products");
        assertThat(session.state().successor(before, limits).text()).isEqualTo("Basics");
        assertThat(session.state().now(before, limits)).isEmpty();
    }
}
