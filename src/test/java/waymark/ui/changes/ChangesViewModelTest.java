package waymark.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Status;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.changes.ChangeRow.Head;
import waymark.ui.changes.ChangeRow.Line;

class ChangesViewModelTest {
    @TempDir
    Path folder;

    private RoadmapModel roadmapModel;
    private ChangesViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path roadmap = Sample.in(folder);
        var session = Session.open(roadmap, Sample.environment("2026-11-14T10:15:00Z", Background.SAME_THREAD));
        session.set(List.of(Sample.topic(session, "1.3.1")), Status.DONE);
        session.setNote(Sample.topic(session, "1.3.1"), "Branches");
        String text = Files.readString(roadmap)
                .replace("1.3.1 Git & GitHub for version control", "1.3.1 Baking bread at home")
                .replace("2.2.5 ", "2.2.6 ");
        Files.writeString(roadmap, text);
        session = Session.open(roadmap, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        roadmapModel = new RoadmapModel(session, Sample.words());
        model = new ChangesViewModel(roadmapModel);
    }

    private List<ChangeGroup> heads() {
        return model.rows().stream()
                .filter(Head.class::isInstance)
                .map(ChangeRow::group)
                .toList();
    }

    private Line line(ChangeGroup... groups) {
        return model.rows().stream()
                .filter(Line.class::isInstance)
                .filter(row -> List.of(groups).contains(row.group()))
                .map(Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWaitsForADecisionStandsFirstWithWhatIsKept() {
        Line first = (Line) model.rows().get(model.first());
        assertThat(first.before()).isEqualTo("1.3.1  Git & GitHub for version control");
        assertThat(first.fact()).isEqualTo("done, 14 Nov · Note: Branches");
        assertThat(heads()).contains(ChangeGroup.NEW).endsWith(ChangeGroup.NEW);
    }

    @Test
    void whatIsOnlyRenumberedIsFoldedAway() {
        assertThat(heads()).contains(ChangeGroup.RENUMBERED);
        int rows = model.rows().size();
        model.fold(ChangeGroup.RENUMBERED);
        assertThat(model.rows().size()).isGreaterThan(rows);
        assertThat(line(ChangeGroup.RENUMBERED).now()).startsWith("2.2.6");
    }

    @Test
    void theChooserFindsEveryTopicThatFits() {
        var lost = ChangesViewModel.lost(line(ChangeGroup.DECIDE, ChangeGroup.KEPT))
                .findFirst()
                .orElseThrow();
        assertThat(model.choices(lost, "bread bak"))
                .extracting(topic -> topic.text())
                .containsExactly("Baking bread at home");
        assertThat(model.choices(lost, "")).hasSize(200).allMatch(lost::fits);
        model.choose(lost, model.choices(lost, "bread").getFirst());
        assertThat(roadmapModel.state().changes().undecided()).isZero();
        assertThat(roadmapModel.announcementProperty().get().text()).isEqualTo("Carried over to Baking bread at home");
        roadmapModel.undo();
        assertThat(heads()).containsAnyOf(ChangeGroup.DECIDE, ChangeGroup.KEPT);
    }

    @Test
    void whatIsLetGoLeavesTheList() {
        model.dismiss(line(ChangeGroup.DECIDE, ChangeGroup.KEPT));
        assertThat(heads()).doesNotContain(ChangeGroup.DECIDE, ChangeGroup.KEPT);
        assertThat(roadmapModel.announcementProperty().get().text())
                .isEqualTo("Discarded Git & GitHub for version control");
    }

    @Test
    void aRowLeadsToItsTopic() {
        model.enter(line(ChangeGroup.NEW));
        assertThat(roadmapModel.wantedProperty().get().text()).isEqualTo("Baking bread at home");
    }
}
