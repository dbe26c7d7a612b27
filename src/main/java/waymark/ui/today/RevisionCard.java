package waymark.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.model.Recall;
import waymark.revision.Revision;
import waymark.revision.Revision.Due;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;

/** The done topics to revise, each with buttons for how well it is remembered. The keys 1, 2 and 3 do the same. */
final class RevisionCard extends Card {
    private final TodayViewModel model;
    private final UiText words;
    private final VBox rows = new VBox();

    RevisionCard(TodayViewModel model) {
        super(model.words().text("today.revision"));
        this.model = model;
        this.words = model.words();
        setId("revision");
        getChildren().add(rows);
    }

    void refresh() {
        Revision now = model.shown().revision().orElse(Revision.NONE);
        setShown(model.shown().revision().isPresent());
        if (!isNew(model.shown().state().roadmap(), now)) {
            return;
        }
        if (now.due().isEmpty()) {
            rows.getChildren()
                    .setAll(quiet(words.text(now.answered() > 0 ? "today.revision.done" : "today.revision.none")));
        } else {
            rows.getChildren().setAll(quiet(words.text("today.revision.keys")));
            now.due().forEach(due -> rows.getChildren().add(row(due)));
        }
    }

    private FocusableRow row(Due due) {
        Runnable go = () -> model.goTo(due.item());
        String title = TopicSearch.title(due.item());
        String before = before(due);
        var answers = new FlowPane();
        answers.getStyleClass().add("revision-answers");
        for (Recall recall : Recall.values()) {
            answers.getChildren().add(answer(due, recall, title));
        }
        return new FocusableRow(due.item(), title)
                .with(answers)
                .onFire(go)
                .onKey(KeyCode.ENTER, go)
                .onDigit(digit -> List.of(Recall.values()).stream()
                        .filter(recall -> recall.ordinal() + 1 == digit)
                        .forEach(recall -> model.answer(due.item(), recall)))
                .show(null, before, "", title + ", " + before + ", " + words.text("today.revision.keys"));
    }

    private Node answer(Due due, Recall recall, String title) {
        var button = new Button(words.text("recall", recall));
        button.getStyleClass().add("revision-answer");
        button.setAccessibleText(button.getText() + ": " + title);
        button.setMinWidth(USE_PREF_SIZE);
        // The row has the focus and the keys for its buttons.
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> model.answer(due.item(), recall));
        return button;
    }

    private String before(Due due) {
        Optional<String> last = due.last()
                .map(answer -> words.text(
                        "today.revision.last",
                        words.text("recall", answer.recall()),
                        words.day(answer.day(), model.today())));
        return last.or(() -> due.done().map(day -> words.text("today.revision.since", words.day(day, model.today()))))
                .orElse("");
    }
}
