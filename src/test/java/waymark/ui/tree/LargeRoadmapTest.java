package waymark.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.HeldBackground;
import waymark.app.Session;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** In a large roadmap the window's thread works nothing out that takes long, and what is there in the end is the same. */
class LargeRoadmapTest {
    private static final int SECTIONS = 600;
    private static final int ITEMS = 9;

    private final HeldBackground background = HeldBackground.held();
    private RoadmapModel model;
    private RoadmapTreeViewModel tree;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        String section = "## Section\n" + "- [ ] more\n".repeat(ITEMS);
        Path file = Files.writeString(folder.resolve("large.md"), "# All\n" + section.repeat(SECTIONS));
        model = new RoadmapModel(
                Session.open(file, Sample.environment("2026-11-23T10:15:00Z", background)), Sample.words());
        tree = new RoadmapTreeViewModel(model, background);
    }

    private void timePasses() {
        background.endPauses();
        background.settle();
    }

    private BitSet open() {
        return tree.shapeProperty().get().expanded();
    }

    private Topic root() {
        return model.state().roadmap().root();
    }

    private Topic section(int number) {
        return root().children().get(number);
    }

    @Test
    void tickingEverythingAndUndoingThatAreDoneBesideTheWindowsThread() {
        tree.selected().setAll(root());
        tree.edits().tick();
        assertThat(model.state().rollup().box(root())).isEqualTo(Box.OPEN);
        background.settle();
        assertThat(model.state().rollup().box(root())).isEqualTo(Box.DONE);
        assertThat(model.announcementProperty().get().undoable()).isTrue();
        model.undo();
        assertThat(model.state().rollup().box(root())).isEqualTo(Box.DONE);
        background.settle();
        assertThat(model.state().rollup().box(root())).isEqualTo(Box.OPEN);
        model.redo();
        background.settle();
        assertThat(model.state().rollup().box(root())).isEqualTo(Box.DONE);
    }

    @Test
    void oneGoesOnToWhatIsOpenAfterTheStep() {
        var some = model.state().roadmap().subtree(root()).subList(1, 3_000);
        tree.selected().setAll(some);
        tree.edits().tickAndGoToNextOpen();
        background.settle();
        Topic next = tree.revealedProperty().get();
        assertThat(next).isNotIn(some);
        assertThat(model.state().rollup().box(next)).isEqualTo(Box.OPEN);
    }

    @Test
    void whatLeadsToTheFirstMatchesIsOpenAtOnceAndTheRestAMomentLater() {
        tree.narrowing().queryProperty().set("more");
        background.settle();
        assertThat(tree.isSettled()).isTrue();
        assertThat(tree.matches()).hasSize(SECTIONS * ITEMS);
        assertThat(open().get(section(0).index())).isTrue();
        assertThat(open().get(section(SECTIONS - 1).index())).isFalse();
        open().clear(section(0).index());
        timePasses();
        assertThat(open().get(section(0).index())).isFalse();
        assertThat(root().children().subList(1, SECTIONS)).allMatch(each -> open().get(each.index()));
    }

    @Test
    void whoTypesOnDoesNotWaitForTheRest() {
        tree.narrowing().queryProperty().set("more");
        background.settle();
        tree.narrowing().queryProperty().set("more m");
        background.settle();
        var shape = tree.shapeProperty().get();
        background.endFirstPause();
        assertThat(background.isIdle()).isTrue();
        assertThat(tree.shapeProperty().get()).isSameAs(shape);
    }

    @Test
    void expandingWaitsForItsRowsAndKeepsWhatIsOpenedMeanwhile() {
        tree.expandBelow(section(1), true);
        assertThat(open().get(section(1).index())).isFalse();
        open().set(section(5).index());
        background.settle();
        assertThat(open().get(section(1).index())).isTrue();
        assertThat(open().get(section(5).index())).isTrue();
    }

    private void searchAndLookAtTheLast() {
        tree.narrowing().queryProperty().set("more");
        background.settle();
        timePasses();
        assertThat(open().get(section(SECTIONS - 1).index())).isTrue();
    }

    @Test
    void anotherVersionShowsAllThatWasFoundAtOnceSoThatOnesPlaceIsKept() throws Exception {
        searchAndLookAtTheLast();
        Path file = model.state().file();
        Files.writeString(file, Files.readString(file).replaceFirst("more", "more and more"));
        var before = model.state().roadmap();
        model.reload();
        background.settle();
        assertThat(model.state().roadmap()).isNotSameAs(before);
        assertThat(tree.shapeProperty().get().roadmap()).isSameAs(model.state().roadmap());
        assertThat(root().children()).allMatch(each -> open().get(each.index()));
    }

    @Test
    void anotherOrderShowsAllThatWasFoundAtOnceSoThatOnesPlaceIsKept() {
        searchAndLookAtTheLast();
        var order = new TopicOrder(model, TreeColumns.TITLE, true);
        tree.narrowing().orderProperty().set(Optional.of(order));
        background.settle();
        assertThat(tree.shapeProperty().get().order()).contains(order);
        assertThat(root().children()).allMatch(each -> open().get(each.index()));
    }
}
