package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Problem.Kind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;

/** Entries without a box that the user tracks: what they have in common with tasks. */
class EntryTrackingTest {
    private static final String PLAN = """
            # Trip

            ## Clothes
            - Socks
            - Rain jacket

            ## Tools
            - Knife
            - Compass

            ## License
            - [MIT](l)
            """;

    @TempDir
    Path folder;

    private Session open(String markdown) throws Exception {
        return Sessions.open(Sessions.write(folder, markdown));
    }

    private Session tracked(String markdown) throws Exception {
        Session session = open(markdown);
        track(session, session.state().roadmap().root(), Tracking.ON);
        return session;
    }

    private static void track(Session session, Section section, Tracking tracking) {
        session.track(section, Optional.of(tracking));
    }

    private static List<String> items(Session session) {
        return session.state().roadmap().items().map(Topic::text).toList();
    }

    private static Status status(Session session, String text) {
        return session.state().rollup().status(Sessions.item(session, text));
    }

    private static final String LESSONS = """
            # Course

            What it is about.

            ## First lesson
            Some text.

            Second lesson
            -------------

            ### Warm-up ###

            ### Work

            More text.

            ## Third lesson (2 weeks)
            """;

    @Test
    void headingsWithNothingToTickBelowAreTopicsWhereThereAreNoEntries() throws Exception {
        Session session = tracked(LESSONS);
        assertThat(items(session)).containsExactly("First lesson", "Warm-up", "Work");
        assertThat(session.state().roadmap().phases())
                .extracting(Topic::text)
                .containsExactly("Third lesson (2 weeks)");
        assertThat(session.state().changes().lost()).isEmpty();
    }

    @Test
    void aFileWithListsTracksThoseAndNoHeadings() throws Exception {
        Session session = tracked(PLAN + "\n## Afterwards\n\nGo home.\n");
        assertThat(items(session)).containsExactly("Socks", "Rain jacket", "Knife", "Compass");
        track(session, Sessions.section(session, "Afterwards"), Tracking.ON);
        assertThat(items(session)).hasSize(4);
    }

    @Test
    void aHeadingKeepsItsTickWhileListsComeAndTrackingGoes() throws Exception {
        Path file = Sessions.write(folder, LESSONS);
        Session session = Sessions.open(file);
        track(session, session.state().roadmap().root(), Tracking.ON);
        session.set(List.of(Sessions.item(session, "Work")), Status.DONE);
        Files.writeString(file, LESSONS.replace("Some text.", "- an aside"));
        session = Sessions.open(file);
        assertThat(status(session, "Work")).isEqualTo(Status.DONE);
        track(session, session.state().roadmap().root(), Tracking.OFF);
        assertThat(items(session)).isEmpty();
        assertThat(session.state().changes().lost()).noneMatch(LostTopic::isUndecided);
        track(session, session.state().roadmap().root(), Tracking.ON);
        assertThat(status(session, "Work")).isEqualTo(Status.DONE);
    }

    @Test
    void aHeadingWithANoteStaysTheSectionThatHasIt() throws Exception {
        Session session = open(LESSONS);
        session.setNote(Sessions.section(session, "Work"), "Bring gloves.");
        track(session, session.state().roadmap().root(), Tracking.ON);
        assertThat(items(session)).containsExactly("First lesson", "Warm-up");
        assertThat(session.state().progress().note(session.state().ids().id(Sessions.section(session, "Work"))))
                .contains("Bring gloves.");
    }

    @Test
    void aTickedHeadingThatHasToStayASectionIsToldAsLost() throws Exception {
        Session session = tracked(LESSONS);
        session.set(List.of(Sessions.item(session, "Work")), Status.DONE);
        track(session, session.state().roadmap().root(), Tracking.OFF);
        session.setNote(Sessions.section(session, "Work"), "Bring gloves.");
        track(session, session.state().roadmap().root(), Tracking.ON);
        assertThat(session.state().changes().lost())
                .filteredOn(LostTopic::isUndecided)
                .extracting(lost -> lost.before().text())
                .containsExactly("Work");
    }

    @Test
    void noTickGoesToAHeadingThatWasNeverTracked() throws Exception {
        String plan =
                "# P\n\n## Plan\n\n- [ ] Intro to sets\n- [ ] Maps\n\n## Texts\n\n- x\n- y\n\n### Intro to sets\n";
        Path file = Sessions.write(folder, plan);
        Session session = Sessions.open(file);
        track(session, Sessions.section(session, "Texts"), Tracking.ON);
        session.set(List.of(Sessions.item(session, "Intro to sets")), Status.DONE);
        Files.writeString(file, plan.replace("- [ ] Intro to sets\n", ""));
        session = Sessions.open(file);
        assertThat(items(session)).containsExactly("Maps", "x", "y");
        assertThat(session.state().changes().lost())
                .filteredOn(LostTopic::isUndecided)
                .hasSize(1);
    }

    @Test
    void theFirstHeadingOfAFileIsOneOfThemAndAPhaseIsNone() throws Exception {
        Session phases = open("## Phase 1: A (2 weeks)\n\nRead.\n\n## Phase 2: B (3 weeks)\n\nMore.\n");
        assertThat(problems(phases)).containsExactly(Kind.NO_TASKS);
        assertThat(items(tracked("## A\n\ntext\n\n## B\n"))).containsExactly("A", "B");
    }

    private static List<Kind> problems(Session session) {
        return session.state().problems().stream().map(Problem::kind).toList();
    }

    @Test
    void nothingIsTrackedUnaskedAndTheFileIsToldOf() throws Exception {
        Session session = open(PLAN);
        assertThat(items(session)).isEmpty();
        assertThat(session.state().problems()).containsExactly(Problem.of(Kind.ENTRIES_TO_TRACK, "plan.md", 4));
        assertThat(Files.exists(folder.resolve("plan.md.progress.jsonl"))).isFalse();
        assertThat(problems(open("## Contents\n- [One](#one)\n## One\nText.\n")))
                .containsExactly(Kind.NO_TASKS);
        assertThat(items(open(PLAN + "- [ ] task\n"))).containsExactly("task");
    }

    @Test
    void whatIsProposedIsTickedAndKept() throws Exception {
        Session session = tracked(PLAN);
        assertThat(items(session)).containsExactly("Socks", "Rain jacket", "Knife", "Compass");
        assertThat(problems(session)).isEmpty();
        assertThat(session.state().changes().isEmpty()).isTrue();
        session.toggle(List.of(Sessions.item(session, "Knife")));
        session.setNote(Sessions.item(session, "Socks"), "wool");
        assertThat(session.state().rollup().overall().done()).isEqualTo(1);

        Session again = open(PLAN);
        assertThat(status(again, "Knife")).isEqualTo(Status.DONE);
        assertThat(again.state().progress().note(again.state().ids().id(Sessions.item(again, "Socks"))))
                .hasValue("wool");
        assertThat(again.state().changes().isEmpty()).isTrue();
    }

    @Test
    void undoTakesTheDecisionBackAndRedoMakesItAgain() throws Exception {
        Session session = tracked(PLAN);
        session.undo();
        assertThat(items(session)).isEmpty();
        assertThat(session.state().changes().isEmpty()).isTrue();
        assertThat(problems(session)).containsExactly(Kind.ENTRIES_TO_TRACK);
        session.redo();
        assertThat(items(session)).hasSize(4);
        assertThat(items(open(PLAN))).hasSize(4);
    }

    @Test
    void theNearestSectionDecides() throws Exception {
        Session session = open(PLAN);
        track(session, Sessions.section(session, "Tools"), Tracking.ON);
        assertThat(items(session)).containsExactly("Knife", "Compass");
        track(session, session.state().roadmap().root(), Tracking.ON);
        track(session, Sessions.section(session, "Tools"), Tracking.OFF);
        assertThat(items(session)).containsExactly("Socks", "Rain jacket");
        session.track(Sessions.section(session, "Tools"), Optional.empty());
        assertThat(items(session)).hasSize(4);
    }

    @Test
    void theUserMayTrackWhatIsNotProposed() throws Exception {
        Session session = open(PLAN);
        track(session, Sessions.section(session, "License"), Tracking.ON);
        assertThat(items(session)).containsExactly("MIT");
    }

    @Test
    void whatIsNotTrackedAnyMoreIsNoLostTopicAndComesBack() throws Exception {
        Session session = tracked(PLAN);
        session.toggle(List.of(Sessions.item(session, "Knife")));
        track(session, session.state().roadmap().root(), Tracking.OFF);
        assertThat(items(session)).isEmpty();
        assertThat(session.state().changes().isEmpty()).isTrue();
        Session again = open(PLAN);
        assertThat(problems(again)).isEmpty();
        assertThat(again.state().changes().isEmpty()).isTrue();
        track(again, again.state().roadmap().root(), Tracking.ON);
        assertThat(status(again, "Knife")).isEqualTo(Status.DONE);
    }

    @Test
    void ticksSurviveEditsOfTheFile() throws Exception {
        Session session = tracked(PLAN);
        session.toggle(List.of(Sessions.item(session, "Knife"), Sessions.item(session, "Rain jacket")));
        String edited = PLAN.replace("## Tools\n- Knife", "## Hardware and tools\n- Rope\n- Knives\n- Knife")
                .replace("Rain jacket", "Light rain jacket")
                .replace("- Socks\n", "");
        Session again = open(edited);
        assertThat(status(again, "Knife")).isEqualTo(Status.DONE);
        assertThat(status(again, "Light rain jacket")).isEqualTo(Status.DONE);
        assertThat(status(again, "Rope")).isEqualTo(Status.OPEN);
        assertThat(again.state().changes().added()).extracting(Topic::text).contains("Rope", "Knives");
        assertThat(again.state().changes().gone())
                .extracting(lost -> lost.before().text())
                .containsExactly("Socks");
    }

    /** A list that would not be proposed any more keeps what was tracked in it. */
    @Test
    void whatWasTrackedStaysSo() throws Exception {
        Session session = tracked("## A\n- Emma\n- Persuasion\n\n## B\n- [One](u)\n- [Two](v)\n");
        session.toggle(List.of(Sessions.item(session, "Emma")));
        Session again = open("## A\n- Emma\n- Persuasion\n- " + "A very long sentence about books. ".repeat(20)
                + "\n\n## B\n- [One](u)\n- [Two](v)\n");
        assertThat(status(again, "Emma")).isEqualTo(Status.DONE);
        assertThat(items(again)).contains("Persuasion", "One", "Two");
    }

    @Test
    void withABoxBeforeItAnEntryIsTheSameTopic() throws Exception {
        Session session = tracked(PLAN);
        session.set(List.of(Sessions.item(session, "Compass")), Status.DOING);
        Session again = open(PLAN.replace("- Socks", "- [x] Socks").replace("- Knife", "- [ ] Knife"));
        assertThat(items(again)).hasSize(4);
        assertThat(Sessions.item(again, "Knife").isEntry()).isFalse();
        assertThat(status(again, "Socks")).isEqualTo(Status.DONE);
        assertThat(again.state().ids().id(Sessions.item(again, "Knife")))
                .isEqualTo(session.state().ids().id(Sessions.item(session, "Knife")));
    }

    @Test
    void theDecisionOfAnotherDeviceHolds() throws Exception {
        Session session = tracked(PLAN);
        Path progress = folder.resolve("plan.md.progress.jsonl");
        Path copy = folder.resolve("plan.md.progress.sync-conflict-20261123-120000-ABCDEFG.jsonl");
        Files.move(progress, copy);
        Session other = open(PLAN);
        assertThat(items(other)).hasSize(4);
        other.toggle(List.of(Sessions.item(other, "Socks")));
        assertThat(Files.readString(progress)).contains("\"track\":\"on\"");
        assertThat(session.state().tracked(session.state().roadmap().root())).isEqualTo(4);
    }

    @Test
    void innermostEntriesAreItemsAndParentsSections() throws Exception {
        Session session = tracked("## A\n- Food\n  - Bread\n  - Cheese\n- Drink\n  - Water\n");
        assertThat(items(session)).containsExactly("Bread", "Cheese", "Water");
        assertThat(Sessions.topic(session, "Food")).isInstanceOf(Section.class);
        Session linked = tracked("## B\n- [Book](u)\n  - chapter 1\n- [Film](v)\n  - scene 1\n");
        assertThat(items(linked)).containsExactly("Book", "Film");
        assertThat(Sessions.item(linked, "Book").isLeaf()).isTrue();
    }

    @Test
    void rowsAreItemsBesideTheirTable() throws Exception {
        Session session = tracked("## A\n\n| Nr | Course |\n|--|--|\n| 1 | Algebra |\n| 2 | Logic |\n");
        assertThat(items(session)).containsExactly("Algebra", "Logic");
        Item logic = Sessions.item(session, "Logic");
        assertThat(session.state().roadmap().source().text(logic.range())).isEqualTo("| 2 | Logic |");
    }

    @Test
    void aSectionMayBeTrackedWhereItsTextHasAListOrATable() throws Exception {
        Session session = open("""
                # Trip

                ## Clothes
                1. Socks

                ## Tools
                | Tool | Use |
                |------|-----|
                | Knife | Bread |

                ## About
                Just words - of no list.

                ## Outer
                ### Inner
                > * Tent

                ## Groups
                - Sleeping
                  - [ ] Bag
                  - Mat
                """);
        var may = session.state()
                .roadmap()
                .all(Section.class)
                .filter(section -> session.state().mayTrack(section))
                .map(Topic::text);
        assertThat(may).containsExactly("Trip", "Clothes", "Tools", "Outer", "Inner", "Groups");
    }
}
