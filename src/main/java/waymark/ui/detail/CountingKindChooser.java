package waymark.ui.detail;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import waymark.model.CountingKind;
import waymark.model.Section;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.CountingKindMenu;

/** Shows how a section counts, where that isn't obvious, and lets the user change it. */
final class CountingKindChooser extends MenuButton {
    private final RoadmapModel model;
    private final Section section;

    CountingKindChooser(RoadmapModel model, Section section) {
        this.model = model;
        this.section = section;
        setId("nature");
        getStyleClass().add("nature-chooser");
    }

    void refresh() {
        getItems().setAll(CountingKindMenu.of(model, section));
        setVisible(!getItems().isEmpty());
        setManaged(isVisible());
        setText(said());
    }

    private String said() {
        var state = model.state();
        Optional<CountingKind> set = state.progress().countingKind(state.ids().id(section));
        CountingKind countingKind = state.rollup().countingKind(section);
        String counts = model.words().text("counts", countingKind);
        if (set.isPresent()) {
            return model.words().text("counts.set", counts);
        }
        if (countingKind != section.countingKind()) {
            return model.words().text("counts.above", counts);
        }
        return countingKind == CountingKind.ONCE ? model.words().text("counts.as") : counts;
    }
}
