package waymark.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.HeldBackground;
import waymark.app.Session;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.settings.WindowState;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.controls.RowContent;

class RoadmapTreeViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private RoadmapModel model;
    private RoadmapTreeViewModel tree;

    @BeforeEach
    void open() throws Exception {
        session = Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        model = new RoadmapModel(session, Sample.words());
        tree = new RoadmapTreeViewModel(model, Background.SAME_THREAD);
        tree.revealedProperty().subscribe(topic -> {
            if (topic != null) {
                model.topicProperty().set(topic);
                tree.selected().setAll(List.of(topic));
            }
        });
    }

    private Topic topic(String number) {
        return Sample.topic(session, number);
    }

    private List<String> rowsBelow(String number) {
        return tree.shapeProperty().get().children(topic(number)).stream()
                .map(Topic::number)
                .toList();
    }

    @Test
    void opensWhereTheFirstOpenTopicIs() {
        var shape = tree.shapeProperty().get();
        assertThat(shape.expanded().get(topic("1").index())).isTrue();
        assertThat(shape.expanded().get(topic("1.1").index())).isTrue();
        assertThat(shape.expanded().get(topic("2").index())).isFalse();
        assertThat(tree.walk().start()).contains(topic("1.1.1.1"));
    }

    @Test
    void tickingGoesOnToTheNextOpenTopic() {
        tree.reveal(topic("1.1.1.4"));
        tree.edits().tickAndGoToNextOpen();
        assertThat(RowContent.of(model, topic("1.1.1.4")).box()).isEqualTo(Box.DONE);
        assertThat(model.topicProperty().get()).isEqualTo(topic("1.1.2.1"));
    }

    @Test
    void theNextOpenTopicPassesOverWhatIsClosed() {
        session.set(List.of(topic("1.1.1.2")), Status.SKIPPED);
        session.set(List.of(topic("1.1.1.3")), Status.DEFERRED);
        tree.reveal(topic("1.1.1.1"));
        tree.walk().nextOpen();
        assertThat(model.topicProperty().get()).isEqualTo(topic("1.1.1.4"));
        tree.walk().previousOpen();
        assertThat(model.topicProperty().get()).isEqualTo(topic("1.1.1.1"));
    }

    @Test
    void phasesAreReachedByNumberAndOneAfterTheOther() {
        tree.walk().goToPhase(4);
        assertThat(model.topicProperty().get()).isEqualTo(topic("5"));
        tree.walk().phase(1);
        assertThat(model.topicProperty().get()).isEqualTo(topic("6"));
        tree.walk().phase(-1);
        tree.walk().phase(-1);
        assertThat(model.topicProperty().get()).isEqualTo(topic("4"));
    }

    @Test
    void theFilterLeavesMatchesAndWhatStandsAbove() {
        tree.narrowing().queryProperty().set("thompson");
        assertThat(rowsBelow("2")).containsExactly("2.7");
        assertThat(rowsBelow("2.7.4")).containsExactly("2.7.4.2");
        assertThat(tree.matches()).containsExactly(topic("2.7.4.2"));
    }

    @Test
    void allWordsOfTheFilterMustMatchInAnyOrderOrTheNumber() {
        tree.narrowing().queryProperty().set("REGRESSION simple");
        assertThat(tree.matches()).containsExactly(topic("2.2.1"));
        tree.narrowing().queryProperty().set("2.7.4.");
        assertThat(tree.matches()).hasSize(4);
    }

    @Test
    void belowAMatchEverythingCanBeLookedInto() {
        tree.narrowing().queryProperty().set("calculus");
        assertThat(rowsBelow("1.1.2")).hasSize(4);
    }

    @Test
    void clearingTheFilterBringsBackWhatWasExpandedAndStaysAtWhatWasFound() {
        var before = (BitSet) tree.shapeProperty().get().expanded().clone();
        tree.narrowing().queryProperty().set("thompson");
        Topic found = tree.matches().getFirst();
        assertThat(tree.clear()).isTrue();
        assertThat(model.topicProperty().get()).isEqualTo(found);
        session.state().roadmap().path(found).forEach(above -> before.set(above.index()));
        assertThat(tree.shapeProperty().get().expanded()).isEqualTo(before);
        assertThat(tree.clear()).isFalse();
    }

    @Test
    void ofWhatIsFoundOneStaysAtTheOneThatIsLookedAt() {
        tree.narrowing().queryProperty().set("calculus");
        Topic last = tree.matches().getLast();
        tree.reveal(last);
        tree.clear();
        assertThat(model.topicProperty().get()).isEqualTo(last);
        tree.narrowing().queryProperty().set("no such words");
        tree.clear();
        assertThat(model.topicProperty().get()).isEqualTo(last);
    }

    @Test
    void theFirstThatIsFoundIsTakenAlsoWhereTheSearchTakesTime() throws Exception {
        Path large = Files.writeString(
                folder.resolve("large.md"), "# L\n" + "- [ ] more\n".repeat(9_000) + "- [ ] café\n- [ ] cafe\n");
        var all = Session.open(large, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        var held = new HeldBackground();
        var slow = new RoadmapTreeViewModel(new RoadmapModel(all, Sample.words()), held);
        held.hold();
        slow.narrowing().queryProperty().set("cafe");
        slow.goToFirstMatch();
        assertThat(slow.revealedProperty().get()).isNull();
        held.release();
        assertThat(slow.revealedProperty().get().text()).isEqualTo("café");
    }

    @Test
    void hidingWhatIsDoneLeavesTheRest() {
        session.toggle(List.of(topic("1.1"), topic("1.2.1.1")));
        tree.narrowing().hideDoneProperty().set(true);
        assertThat(rowsBelow("1")).containsExactly("1.2", "1.3");
        assertThat(rowsBelow("1.2.1")).containsExactly("1.2.1.2", "1.2.1.3", "1.2.1.4");
    }

    @Test
    void whereNothingMatchesNothingIsShown() {
        tree.narrowing().queryProperty().set("no such words");
        assertThat(tree.shapeProperty().get().children(model.state().roadmap().root()))
                .isEmpty();
    }

    @Test
    void onePhaseIsShownAlone() {
        tree.reveal(topic("2.7.4.2"));
        tree.togglePhaseAlone();
        assertThat(tree.shapeProperty().get().children(model.state().roadmap().root()))
                .containsExactly(topic("2"));
        assertThat(rowsBelow("2.7.4")).hasSize(4);
        tree.narrowing().queryProperty().set("regression");
        assertThat(tree.matches()).isNotEmpty().allMatch(match -> match.number().startsWith("2."));
        tree.clear();
        assertThat(tree.clear()).isTrue();
        assertThat(tree.narrowing().onlyProperty().get()).isZero();
    }

    @Test
    void goingElsewhereEndsThatAPhaseIsAlone() {
        tree.reveal(topic("2.7.4.2"));
        tree.togglePhaseAlone();
        tree.walk().goToPhase(4);
        assertThat(tree.narrowing().onlyProperty().get()).isZero();
        assertThat(model.topicProperty().get()).isEqualTo(topic("5"));
    }

    @Test
    void whatIsLeftIsWhatIsCountedAndNotClosed() {
        session.toggle(List.of(topic("1"), topic("2")));
        session.set(List.of(topic("1.1.1.2")), Status.DEFERRED);
        session.set(List.of(topic("2.2.1")), Status.SKIPPED);
        tree.narrowing().leftProperty().set(true);
        var root = model.state().rollup().tally(model.state().roadmap().root()).once();
        assertThat(tree.matches()).hasSize(root.counted() - root.done()).contains(topic("1.1.1.2"));
        assertThat(rowsBelow("1")).containsExactly("1.1");
    }

    @Test
    void aLeapCanBeTakenBack() {
        tree.reveal(topic("2.7.4.2"));
        tree.walk().goToPhase(4);
        tree.walk().back();
        assertThat(model.topicProperty().get()).isEqualTo(topic("2.7.4.2"));
        tree.walk().forward();
        assertThat(model.topicProperty().get()).isEqualTo(topic("5"));
    }

    @Test
    void goingToATopicThatIsFilteredOutClearsTheFilter() {
        tree.narrowing().queryProperty().set("thompson");
        tree.reveal(topic("1.1.1.1"));
        assertThat(tree.narrowing().queryProperty().get()).isEmpty();
        assertThat(model.topicProperty().get()).isEqualTo(topic("1.1.1.1"));
    }

    @Test
    void matchesAreVisitedInTurn() {
        tree.narrowing().queryProperty().set("q-learning");
        tree.narrowing().queryProperty().set("regression");
        tree.walk().match(1);
        Topic first = model.topicProperty().get();
        tree.walk().match(1);
        assertThat(model.topicProperty().get().index()).isGreaterThan(first.index());
        tree.walk().match(-1);
        assertThat(model.topicProperty().get()).isEqualTo(first);
    }

    @Test
    void everythingBelowExpandsAtOnce() {
        tree.expandBelow(topic("2"), true);
        assertThat(tree.shapeProperty().get().expanded().get(topic("2.7.4").index()))
                .isTrue();
        tree.expandBelow(topic("2"), false);
        assertThat(tree.shapeProperty().get().expanded().get(topic("2").index()))
                .isFalse();
    }

    private void select(String... numbers) {
        tree.selected().setAll(Stream.of(numbers).map(this::topic).toList());
    }

    private List<Box> boxes(String... numbers) {
        return Stream.of(numbers)
                .map(number -> model.state().rollup().box(topic(number)))
                .toList();
    }

    @Test
    void wordsOfNotesAreFound() {
        model.setNote(topic("1.3.2"), "Read the Émile chapter twice");
        model.setNote(topic("2.1.1"), "Later");
        tree.narrowing().queryProperty().set("note:emile");
        assertThat(tree.matches()).containsExactly(topic("1.3.2"));
        tree.narrowing().queryProperty().set("note: chapter twice");
        assertThat(tree.matches()).containsExactly(topic("1.3.2"));
        tree.narrowing().queryProperty().set("note:");
        assertThat(tree.matches()).containsExactly(topic("1.3.2"), topic("2.1.1"));
        tree.narrowing().queryProperty().set("emile");
        assertThat(tree.matches()).isEmpty();
    }

    @Test
    void aTickLeavesWhatIsSkippedAndSaysSo() {
        model.statuses().set(List.of(topic("1.3.2")), Status.SKIPPED);
        select("1.3.1", "1.3.2", "1.3.3");
        tree.edits().tick();
        assertThat(boxes("1.3.1", "1.3.2", "1.3.3")).containsExactly(Box.DONE, Box.SKIPPED, Box.DONE);
        assertThat(model.announcementProperty().get().text()).isEqualTo("Ticked 2 topics; 1 stays skipped");
        tree.edits().tick();
        assertThat(boxes("1.3.1", "1.3.2", "1.3.3")).containsExactly(Box.OPEN, Box.SKIPPED, Box.OPEN);
        tree.edits().tickAndGoToNextOpen();
        assertThat(boxes("1.3.1", "1.3.2", "1.3.3")).containsExactly(Box.DONE, Box.SKIPPED, Box.DONE);
    }

    @Test
    void whatIsSkippedIsOpenedBeforeItIsTicked() {
        model.statuses().set(List.of(topic("1.3.1")), Status.SKIPPED);
        select("1.3.1");
        tree.edits().tick();
        assertThat(boxes("1.3.1")).containsExactly(Box.OPEN);
        tree.edits().tick();
        assertThat(boxes("1.3.1")).containsExactly(Box.DONE);
    }

    @Test
    void whatIsDoneIsNotSkippedAmongOthers() {
        model.statuses().set(List.of(topic("1.3.2")), Status.DONE);
        select("1.3.1", "1.3.2");
        tree.edits().skip();
        assertThat(boxes("1.3.1", "1.3.2")).containsExactly(Box.SKIPPED, Box.DONE);
        assertThat(model.announcementProperty().get().text()).endsWith("; 1 stays done");
        tree.edits().skip();
        assertThat(boxes("1.3.1", "1.3.2")).containsExactly(Box.OPEN, Box.DONE);
    }

    @Test
    void aStepIsAnnouncedWithItsName() {
        model.statuses().toggle(List.of(topic("1.1.1")));
        assertThat(model.announcementProperty().get().text()).isEqualTo("Ticked Linear Algebra (4 topics)");
        model.statuses().toggle(List.of(topic("1.3.1")));
        assertThat(model.announcementProperty().get().text()).isEqualTo("Ticked Git & GitHub for version control");
        model.undo();
        assertThat(model.announcementProperty().get().text())
                .isEqualTo("Undone: Ticked Git & GitHub for version control");
        assertThat(model.announcementProperty().get().undoable()).isFalse();
    }

    @Test
    void anotherVersionKeepsWhatIsExpandedSelectedAndFiltered() throws Exception {
        tree.expandBelow(topic("2.7"), true);
        tree.reveal(topic("2.7.4.2"));
        tree.narrowing().queryProperty().set("thompson");
        Path file = model.state().file();
        Files.writeString(file, Files.readString(file).replace("- [ ] 1.1.1 ", "- [ ] 1.1.0 Sets\n- [ ] 1.1.1 "));
        model.reload();
        assertThat(tree.matches()).containsExactly(topic("2.7.4.2"));
        assertThat(tree.selected()).containsExactly(topic("2.7.4.2"));
        assertThat(model.topicProperty().get()).isSameAs(topic("2.7.4.2"));
        tree.clear();
        assertThat(tree.shapeProperty().get().expanded().get(topic("2.7.4").index()))
                .isTrue();
        assertThat(tree.shapeProperty().get().expanded().get(topic("2.1").index()))
                .isFalse();
        assertThat(tree.fresh().isNew(topic("1.1.0"))).isTrue();
        assertThat(tree.fresh().isNewBelow(topic("1.1"))).isTrue();
        assertThat(tree.fresh().isNewBelow(topic("1"))).isTrue();
        assertThat(tree.fresh().isNewBelow(topic("1.1.0"))).isFalse();
        assertThat(tree.fresh().isNewBelow(topic("1.2"))).isFalse();
        tree.reveal(topic("1.1.0"));
        assertThat(tree.fresh().isNewBelow(topic("1.1"))).isFalse();
        assertThat(tree.fresh().isNew(topic("1.1.0"))).isFalse();
        assertThat(model.announcementProperty().get().text()).startsWith("1 new");
    }

    @Test
    void whereTheSelectedTopicIsGoneWhatItStoodBelowIsSelected() throws Exception {
        tree.reveal(topic("2.7.4.2"));
        Path file = model.state().file();
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^ *- \\[ ] 2\\.7\\.4\\.2 .*\\n", ""));
        model.reload();
        assertThat(model.topicProperty().get()).isSameAs(topic("2.7.4"));
        assertThat(tree.selected()).containsExactly(topic("2.7.4"));
    }

    @Test
    void anOrderOfColumnsFromAnotherVersionOfTheProgramIsCompleted() {
        var columns = tree.memory().columns();
        columns.restore(
                new WindowState.Columns(List.of(), List.of("done", "title", "status", "unknown", "status"), Map.of()));
        assertThat(columns.order()).containsExactly("done", "title", "progress", "status", "planned");
        columns.restore(new WindowState.Columns(List.of(), List.of("status"), Map.of()));
        assertThat(columns.order()).containsExactly("title", "progress", "status", "planned", "done");
    }

    @Test
    void aRowSaysWhatItsColumnsShow() {
        Topic phase = session.state()
                .roadmap()
                .all(Section.class)
                .filter(Section::isPhase)
                .findFirst()
                .orElseThrow();
        assertThat(RowSpeech.of(Sample.words(), RowContent.of(model, phase), null))
                .isEqualTo(phase.text() + ", not done, 0 of 26 done, Not started, 6–8 w");
    }
}
