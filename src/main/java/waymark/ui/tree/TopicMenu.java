package waymark.ui.tree;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.UiText;

/** The menu of a row: the statuses that its topic can have. */
final class TopicMenu extends ContextMenu {
    private final RoadmapTreeViewModel model;
    private final UiText words;

    TopicMenu(RoadmapTreeViewModel model) {
        this.model = model;
        this.words = model.desk().words();
        setOnShowing(showing -> fill());
        getItems().add(new MenuItem());
    }

    private void fill() {
        getItems().clear();
        for (Status status : Status.values()) {
            var mark = new CheckMark();
            mark.show(Box.valueOf(status.name()));
            var item = new MenuItem(words.text("menu.status", status), mark);
            item.setOnAction(chosen -> model.set(status));
            getItems().add(item);
        }
        phase().ifPresent(this::addPhase);
        Topic topic = model.desk().topicProperty().get();
        if (topic instanceof Section section) {
            addNatures(section);
        }
        if (!topic.children().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            add("menu.expand", () -> model.expandBelow(topic, true));
            add("menu.collapse", () -> model.expandBelow(topic, false));
        }
    }

    private Optional<Section> phase() {
        Topic topic = model.desk().topicProperty().get();
        if (topic instanceof StatusLine choice) {
            return Optional.of(TopicRow.phase(model.stateProperty().get(), choice));
        }
        return topic instanceof Section section && section.isPhase() ? Optional.of(section) : Optional.empty();
    }

    private void addPhase(Section phase) {
        getItems().add(new SeparatorMenuItem());
        for (PhaseStatus status : PhaseStatus.values()) {
            add("menu.phase." + status.name(), () -> model.desk().setPhase(phase, Optional.of(status)));
        }
        add("menu.phase.AUTOMATIC", () -> model.desk().setPhase(phase, Optional.empty()));
    }

    private void addNatures(Section section) {
        var choices = CountingKindMenu.of(model.desk(), section);
        if (!choices.isEmpty()) {
            var menu = new Menu(words.text("counts.as"));
            menu.getItems().addAll(choices);
            getItems().addAll(new SeparatorMenuItem(), menu);
        }
    }

    private void add(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(chosen -> action.run());
        getItems().add(item);
    }
}
