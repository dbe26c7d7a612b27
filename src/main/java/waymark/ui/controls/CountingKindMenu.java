package waymark.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import waymark.model.CountingKind;
import waymark.model.Section;
import waymark.ui.RoadmapModel;

/** The ways in which a section can count, as entries of a menu; the one that holds is marked. */
public final class CountingKindMenu {
    private CountingKindMenu() {}

    /** The entries; none for a section with nothing to tick. */
    public static List<MenuItem> of(RoadmapModel model, Section section) {
        if (model.state().rollup().tally(section).count().all() == 0) {
            return List.of();
        }
        var set = model.state().progress().nature(model.state().ids().id(section));
        var group = new ToggleGroup();
        return Stream.concat(
                        Stream.of(Optional.<CountingKind>empty()),
                        Stream.of(CountingKind.values()).map(Optional::of))
                .map(nature -> choice(model, section, nature, group, set.equals(nature)))
                .toList();
    }

    private static MenuItem choice(
            RoadmapModel model, Section section, Optional<CountingKind> nature, ToggleGroup group, boolean holds) {
        var item = new RadioMenuItem(nature.map(known -> model.words().text("counts.choice", known))
                .orElseGet(() -> model.words().text("counts.choice.automatic")));
        item.setToggleGroup(group);
        item.setSelected(holds);
        item.setOnAction(chosen -> model.sections().setNature(section, nature));
        return item;
    }
}
