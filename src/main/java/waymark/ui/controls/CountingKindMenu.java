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

/** The ways in which a section can count, as menu items with the current one marked. */
public final class CountingKindMenu {
    private CountingKindMenu() {}

    /** The menu items; none for a section with nothing to tick. */
    public static List<MenuItem> of(RoadmapModel model, Section section) {
        if (model.state().rollup().tally(section).count().all() == 0) {
            return List.of();
        }
        var set = model.state().progress().countingKind(model.state().ids().id(section));
        var group = new ToggleGroup();
        return Stream.concat(
                        Stream.of(Optional.<CountingKind>empty()),
                        Stream.of(CountingKind.values()).map(Optional::of))
                .map(countingKind -> choice(model, section, countingKind, group, set.equals(countingKind)))
                .toList();
    }

    private static MenuItem choice(
            RoadmapModel model,
            Section section,
            Optional<CountingKind> countingKind,
            ToggleGroup group,
            boolean holds) {
        var item = new RadioMenuItem(countingKind
                .map(known -> model.words().text("counts.choice", known))
                .orElseGet(() -> model.words().text("counts.choice.automatic")));
        item.setToggleGroup(group);
        item.setSelected(holds);
        item.setOnAction(chosen -> model.sections().setCountingKind(section, countingKind));
        return item;
    }
}
