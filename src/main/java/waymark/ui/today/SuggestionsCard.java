package waymark.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import waymark.model.Item;
import waymark.schedule.Box;
import waymark.schedule.Count;
import waymark.schedule.Suggestion;
import waymark.schedule.Suggestion.Reason;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;

/** Up to three topics to continue with, each with the reason for it. */
final class SuggestionsCard extends Card {
    private final TodayViewModel model;
    private final UiText words;
    private final VBox rows = new VBox();

    SuggestionsCard(TodayViewModel model) {
        super(model.words().text("today.next"));
        this.model = model;
        this.words = model.words();
        getChildren().add(rows);
    }

    void refresh() {
        List<Suggestion> now = model.shown().agenda().suggestions();
        var state = model.shown().state();
        Count all = state.rollup().overall();
        setShown(model.isToday() && all.all() > 0);
        if (isNew(state.roadmap(), now, all.isComplete())) {
            if (now.isEmpty()) {
                rows.getChildren()
                        .setAll(quiet(words.text(all.isComplete() ? "today.next.all-done" : "today.next.none")));
            } else {
                rows.getChildren().setAll(now.stream().map(this::row).toList());
            }
        }
    }

    private FocusableRow row(Suggestion suggestion) {
        Item item = suggestion.item();
        Runnable go = () -> model.goTo(item);
        Runnable dismiss = () -> model.dismiss(item);
        var row = new FocusableRow(item, TopicSearch.title(item))
                .withBox(() -> model.tickSuggested(item))
                .onFire(go)
                .onKey(KeyCode.ENTER, go)
                .onKey(KeyCode.X, dismiss);
        var away = new Button();
        away.setGraphic(Icon.CLOSE.node());
        away.getStyleClass().add("plain-button");
        String label = words.text("today.not-today");
        away.setAccessibleText(label + ": " + item.text());
        Hint.show(away, label);
        away.setFocusTraversable(false);
        away.setOnAction(pressed -> dismiss.run());
        row.getChildren().add(away);
        String reason = reason(suggestion.reason());
        Box box = Box.valueOf(model.shown().state().rollup().status(item).name());
        row.show(box, reason, "", item.text() + ", " + words.text("box", box) + ", " + reason);
        return row;
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.Focus focus -> words.text("today.reason.focus");
            case Reason.Doing doing ->
                Optional.ofNullable(doing.since().orElse(null))
                        .map(since -> words.text("today.reason.doing-since", words.day(since, model.today())))
                        .orElseGet(() -> words.text("today.reason.doing"));
            case Reason.Next next -> words.text("today.reason.next", TopicSearch.title(next.in()));
            case Reason.Deferred deferred -> words.text("today.reason.deferred", deferred.weeks());
        };
    }
}
