package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import waymark.app.SessionState;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.schedule.Box;
import waymark.schedule.PhaseState;
import waymark.ui.UiText;
import waymark.ui.controls.CheckMark;
import waymark.ui.controls.CountingKindMenu;
import waymark.ui.controls.RowContent;

/** The context menu of a row: the statuses that its topic can have, with the present one marked. */
final class TopicMenu extends ContextMenu {
    private final RoadmapTreeViewModel model;
    private final UiText words;
    private final Function<Status, Optional<KeyCombination>> keys;
    private final Function<Topic, List<MenuItem>> more;

    /**
     * @param keys finds the shortcut for a status
     * @param more the menu items for what else can be done with a topic
     */
    TopicMenu(
            RoadmapTreeViewModel model,
            Function<Status, Optional<KeyCombination>> keys,
            Function<Topic, List<MenuItem>> more) {
        this.model = model;
        this.keys = keys;
        this.more = more;
        this.words = model.model().words();
        setOnShowing(showing -> fill());
        // The shortcuts are only shown: the tree handles them, and no menu item may consume them.
        setOnHidden(hidden -> getItems().setAll(new MenuItem()));
        getItems().add(new MenuItem());
    }

    private void fill() {
        getItems().clear();
        Topic topic = model.model().topicProperty().get();
        Box now = RowContent.of(model.model(), topic).box();
        for (Status status : Status.values()) {
            var mark = new CheckMark();
            mark.show(Box.valueOf(status.name()));
            var item = new RadioMenuItem(words.text("menu.status", status));
            item.setGraphic(mark);
            item.setSelected(now == Box.valueOf(status.name()));
            keys.apply(status).ifPresent(item::setAccelerator);
            item.setOnAction(chosen -> model.edits().set(status));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(more.apply(topic));
        phase().ifPresent(this::addPhase);
        if (topic instanceof Section section) {
            addCountingKinds(section);
            addTracking(section);
        }
        if (!topic.children().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            add("menu.expand", () -> model.expandBelow(topic, true));
            add("menu.collapse", () -> model.expandBelow(topic, false));
        }
    }

    private Optional<Section> phase() {
        Topic topic = model.model().topicProperty().get();
        if (topic instanceof StatusLine choice) {
            return Optional.of(RowContent.phase(model.stateProperty().get(), choice));
        }
        return topic instanceof Section section && section.isPhase() ? Optional.of(section) : Optional.empty();
    }

    private void addPhase(Section phase) {
        getItems().add(new SeparatorMenuItem());
        var now = model.stateProperty().get().rollup().phase(phase);
        boolean set = now.source() == PhaseState.Source.SET;
        for (PhaseStatus status : PhaseStatus.values()) {
            choice(
                    "menu.phase." + status.name(),
                    set && now.status() == status,
                    () -> model.model().sections().setPhase(phase, Optional.of(status)));
        }
        choice("menu.phase.AUTOMATIC", !set, () -> model.model().sections().setPhase(phase, Optional.empty()));
    }

    private void choice(String key, boolean holds, Runnable action) {
        var item = new RadioMenuItem(words.text(key));
        item.setSelected(holds);
        item.setOnAction(chosen -> action.run());
        getItems().add(item);
    }

    private void addCountingKinds(Section section) {
        var choices = CountingKindMenu.of(model.model(), section);
        if (!choices.isEmpty()) {
            var menu = new Menu(words.text("counts.as"));
            menu.getItems().addAll(choices);
            getItems().addAll(new SeparatorMenuItem(), menu);
        }
    }

    private void addTracking(Section section) {
        SessionState state = model.stateProperty().get();
        boolean tracked = state.tracked(section) > 0;
        if (tracked || state.mayTrack(section)) {
            getItems().add(new SeparatorMenuItem());
            add(
                    tracked ? "menu.track.off" : "menu.track.on",
                    () -> model.model().sections().track(section, tracked ? Tracking.OFF : Tracking.ON));
        }
    }

    private void add(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(chosen -> action.run());
        getItems().add(item);
    }
}
