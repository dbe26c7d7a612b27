package waymark.ui.detail;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import waymark.model.Nature;
import waymark.model.Section;
import waymark.ui.Desk;
import waymark.ui.tree.NatureChoices;

/** Says how a section counts, where that is worth saying, and lets the reader overrule it. */
final class NatureChooser extends MenuButton {
    private final Desk desk;
    private final Section section;

    NatureChooser(Desk desk, Section section) {
        this.desk = desk;
        this.section = section;
        setId("nature");
        getStyleClass().add("nature-chooser");
    }

    void refresh() {
        getItems().setAll(NatureChoices.of(desk, section));
        setVisible(!getItems().isEmpty());
        setManaged(isVisible());
        setText(said());
    }

    private String said() {
        var state = desk.state();
        Optional<Nature> set = state.progress().nature(state.ids().id(section));
        Nature nature = state.rollup().nature(section);
        String counts = desk.words().text("counts", nature);
        if (set.isPresent()) {
            return desk.words().text("counts.set", counts);
        }
        if (nature != section.nature()) {
            return desk.words().text("counts.above", counts);
        }
        return nature == Nature.ONCE ? desk.words().text("counts.as") : counts;
    }
}
