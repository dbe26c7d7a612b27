package waymark.ui.changes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import waymark.app.Lost;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.Desk;
import waymark.ui.TopicSearch;
import waymark.ui.Words;
import waymark.ui.changes.ChangeRow.Head;
import waymark.ui.changes.ChangeRow.Line;

/** What is different in the roadmap, as a list without a toolkit, and the decisions that it asks for. */
public final class ChangesViewModel {
    private final Desk desk;
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final Set<Group> folded = EnumSet.of(Group.RENUMBERED);

    public ChangesViewModel(Desk desk) {
        this.desk = desk;
        list(desk.state());
        desk.stateProperty().subscribe((before, now) -> {
            if (before.changes() != now.changes()) {
                list(now);
            }
        });
    }

    private void list(SessionState state) {
        var lines = new ChangeLines(desk.words(), state);
        var all = new ArrayList<ChangeRow>();
        for (Group group : Group.values()) {
            List<Line> of = lines.of(group);
            if (!of.isEmpty()) {
                boolean open = !folded.contains(group);
                all.add(new Head(group, of.size(), open));
                if (open) {
                    all.addAll(of);
                }
            }
        }
        empty.set(all.isEmpty());
        if (!all.equals(rows)) {
            rows.setAll(all);
        }
    }

    /** The window's words. */
    public Words words() {
        return desk.words();
    }

    /** The heads of the groups and what is listed below them. */
    ObservableList<ChangeRow> rows() {
        return rows;
    }

    /** Whether nothing is different. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Where the selection begins: the first line. */
    int first() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Line) {
                return i;
            }
        }
        return 0;
    }

    /** Shows the rows of a group, or hides them. */
    void fold(Group group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        list(desk.state());
    }

    /** Goes to where the change is; opens or closes a group. */
    void enter(ChangeRow row) {
        switch (row) {
            case Head head -> fold(head.group());
            case Line line -> {
                Topic topic = line.topic();
                if (topic != null) {
                    desk.goTo(topic);
                }
            }
        }
    }

    /** The lost topic that a row asks about; none where there is nothing to decide. */
    static Stream<Lost> question(ChangeRow row) {
        return row instanceof Line line && line.lost() != null && line.lost().waits()
                ? Stream.of(line.lost())
                : Stream.empty();
    }

    /** Accepts what is suggested first. */
    void accept(ChangeRow row) {
        question(row)
                .filter(lost -> !lost.candidates().isEmpty())
                .forEach(lost -> desk.accept(lost, lost.candidates().getFirst()));
    }

    /** Says that the lost topic is that one now. */
    void choose(Lost lost, Topic topic) {
        desk.accept(lost, topic);
    }

    /** Lets go of the lost topic. */
    void dismiss(ChangeRow row) {
        question(row).forEach(desk::dismiss);
    }

    /** The topics that a lost one can be: the candidates first, then all others that fit, as far as they match. */
    List<Topic> choices(Lost lost, String query) {
        return TopicSearch.of(query)
                .among(Stream.concat(
                                lost.candidates().stream(),
                                desk.state().roadmap().topics().stream().filter(lost::fits))
                        .distinct());
    }

    /** Where a topic stands, from the outermost on. */
    String path(Topic topic) {
        return TopicSearch.path(desk.state(), topic);
    }
}
