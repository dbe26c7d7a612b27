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
import org.jspecify.annotations.Nullable;
import waymark.app.LostTopic;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.changes.ChangeRow.Head;
import waymark.ui.changes.ChangeRow.Line;

/** The differences in the roadmap and the decisions they need, as a list without a toolkit. */
public final class ChangesViewModel {
    private final RoadmapModel model;
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final Set<ChangeGroup> folded = EnumSet.of(ChangeGroup.RENUMBERED);

    public ChangesViewModel(RoadmapModel model) {
        this.model = model;
        list(model.state());
        model.stateProperty().subscribe((before, now) -> {
            if (before.changes() != now.changes() || !now.changes().copies().isEmpty()) {
                list(now);
            }
        });
    }

    private void list(SessionState state) {
        var lines = new ChangeLines(model.words(), state);
        var all = new ArrayList<ChangeRow>();
        for (ChangeGroup group : ChangeGroup.values()) {
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

    /** The window's texts. */
    public UiText words() {
        return model.words();
    }

    /** The headers of the groups and their lines. */
    ObservableList<ChangeRow> rows() {
        return rows;
    }

    /** Whether there are no differences. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** The row to select initially: the first line. */
    int first() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Line) {
                return i;
            }
        }
        return 0;
    }

    /** Expands or collapses a group. */
    void fold(ChangeGroup group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        list(model.state());
    }

    /** Goes to the topic of a row; expands or collapses a group. */
    void enter(ChangeRow row) {
        switch (row) {
            case Head head -> fold(head.group());
            case Line line -> {
                Topic topic = line.topic();
                if (topic != null) {
                    model.goTo(topic);
                }
            }
        }
    }

    /** The question of a row; null if there is nothing to decide. */
    private static @Nullable ChangeQuestion question(ChangeRow row) {
        return row instanceof Line line ? line.question() : null;
    }

    /** The lost topic of a row. */
    static Stream<LostTopic> lost(ChangeRow row) {
        return question(row) instanceof ChangeQuestion.WhereTo where ? Stream.of(where.lost()) : Stream.empty();
    }

    /** Accepts the first suggestion, uses the other device's value, or merges a copy, depending on the row. */
    void accept(ChangeRow row) {
        switch (question(row)) {
            case ChangeQuestion.WhereTo where ->
                where.lost().candidates().stream().limit(1).forEach(now -> choose(where.lost(), now));
            case ChangeQuestion.WhoseWord word -> model.decisions().settle(word.clash(), !word.thereHolds());
            case ChangeQuestion.WhatOf copy -> model.decisions().merge();
            case null -> {}
        }
    }

    /** Carries the progress of a lost topic over to this one. */
    void choose(LostTopic lost, Topic topic) {
        model.decisions().accept(lost, topic);
    }

    /** Discards the lost topic, keeps this device's value, or deletes a merged copy, depending on the row. */
    void dismiss(ChangeRow row) {
        switch (question(row)) {
            case ChangeQuestion.WhereTo where -> model.decisions().dismiss(where.lost());
            case ChangeQuestion.WhoseWord word -> model.decisions().settle(word.clash(), word.thereHolds());
            case ChangeQuestion.WhatOf of -> {
                if (of.removable()) {
                    model.decisions().removeCopy(of.copy().file());
                }
            }
            case null -> {}
        }
    }

    /** The topics that a lost one may have become: the candidates, then all others that match what was typed. */
    List<Topic> choices(LostTopic lost, String query) {
        return TopicSearch.of(query)
                .among(Stream.concat(
                                lost.candidates().stream(),
                                model.state().roadmap().topics().stream().filter(lost::fits))
                        .distinct());
    }

    /** The path of a topic, from the outermost section on. */
    String path(Topic topic) {
        return TopicSearch.path(model.state(), topic);
    }
}
