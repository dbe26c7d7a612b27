package waymark.ui.detail;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.schedule.PhaseState;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.PhasePill;

/** Shows a phase's status and lets the user set it or let it follow from what is ticked. */
final class PhaseChooser extends MenuButton {
    private final RoadmapModel model;
    private final Section phase;
    private final PhasePill pill;
    private final ToggleGroup choices = new ToggleGroup();

    PhaseChooser(RoadmapModel model, Section phase) {
        this.model = model;
        this.phase = phase;
        this.pill = new PhasePill(model.words());
        getStyleClass().add("phase-chooser");
        setGraphic(pill);
        for (PhaseStatus status : PhaseStatus.values()) {
            add(Optional.of(status), model.words().text("phase", status));
        }
        add(Optional.empty(), model.words().text("phase.automatic"));
    }

    private void add(Optional<PhaseStatus> status, String text) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(choices);
        item.setUserData(status);
        item.setOnAction(chosen -> model.sections().setPhase(phase, status));
        getItems().add(item);
    }

    void refresh() {
        PhaseState state = model.state().rollup().phase(phase);
        pill.show(state);
        setAccessibleText(model.words().text("phase", state.status()) + ", "
                + model.words().text("phase.source", state.source()));
        Optional<PhaseStatus> set =
                state.source() == PhaseState.Source.SET ? Optional.of(state.status()) : Optional.empty();
        choices.getToggles().forEach(choice -> choice.setSelected(set.equals(choice.getUserData())));
    }
}
