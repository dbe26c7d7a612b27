package waymark.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.ui.kit.FontCoverage;
import waymark.ui.today.OpenRoadmaps.Entry;

/** The day of another open roadmap: its routine, its suggestions, and a link to its window. */
final class OtherRoadmapView extends VBox {
    private final TodayViewModel model;
    private final Label title = new Label();
    private final Button open = new Button();
    private final RoutineCard routine;
    private final SuggestionsCard suggestions;
    private final TodayColumns columns = new TodayColumns();

    /** @param keepingFocus runs a change and restores the focus */
    OtherRoadmapView(Entry other, Consumer<Runnable> keepingFocus) {
        model = other.today();
        routine = new RoutineCard(model);
        suggestions = new SuggestionsCard(model);
        getStyleClass().add("other-roadmap");
        title.getStyleClass().add("other-title");
        title.setWrapText(true);
        title.maxWidthProperty().bind(widthProperty());
        open.setText(model.words().text("today.other.open"));
        open.getStyleClass().add("other-open");
        open.setOnAction(pressed -> other.toFront().run());
        var head = new FlowPane(title, open);
        head.getStyleClass().add("other-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, columns);
        model.shownProperty().subscribe(shown -> keepingFocus.accept(() -> refresh(shown != null)));
    }

    private void refresh(boolean isThere) {
        setVisible(isThere);
        setManaged(isThere);
        if (!isThere) {
            return;
        }
        var state = model.shown().state();
        String name = FontCoverage.drawable(state.title());
        title.setText(name);
        open.setAccessibleText(model.words().text("today.other.open.told", name));
        boolean hasRoutine = !model.shown().agenda().groups().isEmpty();
        columns.show(
                hasRoutine ? List.of(routine) : List.of(suggestions), hasRoutine ? List.of(suggestions) : List.of());
        routine.refresh();
        suggestions.refresh();
    }

    void arrange(boolean wide) {
        columns.arrange(wide);
    }
}
