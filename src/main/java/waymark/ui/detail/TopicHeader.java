package waymark.ui.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Count;
import waymark.ui.UiText;
import waymark.ui.controls.Meter;
import waymark.ui.controls.RowContent;
import waymark.ui.kit.ColumnLabel;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.TextDirection;

/** The top of the detail pane: the topic's title and its progress. Its path is shown above the tree. */
final class TopicHeader extends VBox {
    private final DetailViewModel model;
    private final Topic topic;
    private final Label facts = new Label();
    private final Meter meter = new Meter();
    private final ColumnLabel figures = new ColumnLabel("figures", 5.5);
    private final HBox progress = new HBox(meter, figures);
    private final FlowPane status = new FlowPane();
    private @Nullable PhaseChooser phase;
    private @Nullable StatusChooser item;
    private @Nullable CountingKindChooser countingKind;

    TopicHeader(DetailViewModel model, Topic topic) {
        this.model = model;
        this.topic = topic;
        getStyleClass().add("topic-header");
        String text = topic.parent() < 0 ? model.stateProperty().get().title() : topic.text();
        var title = new TextFlow(new Text(FontCoverage.drawable(text)));
        title.setId("detail-title");
        title.getStyleClass().add("topic-title");
        title.setNodeOrientation(TextDirection.of(text));
        if (!topic.number().isEmpty()) {
            var number = new Label(topic.number());
            number.getStyleClass().add("topic-number");
            getChildren().add(number);
        }
        getChildren().add(title);
        facts.getStyleClass().add("facts");
        facts.setWrapText(true);
        status.getStyleClass().add("status-row");
        status.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("progress-row");
        progress.setAlignment(Pos.CENTER_LEFT);
        if (topic.parent() >= 0 && RowContent.of(model.model(), topic).box() != null) {
            item = new StatusChooser(model.model(), topic);
            status.getChildren().add(item);
        }
        if (topic instanceof Section section && section.isPhase()) {
            phase = new PhaseChooser(model.model(), section);
            status.getChildren().add(phase);
        }
        status.getChildren().add(facts);
        if (topic instanceof Section section && section.index() > 0) {
            countingKind = new CountingKindChooser(model.model(), section);
            status.getChildren().add(countingKind);
        }
        getChildren().addAll(progress, status);
    }

    void refresh() {
        UiText words = model.model().words();
        var row = RowContent.of(model.model(), topic);
        Count count = row.count();
        progress.setManaged(count != null);
        progress.setVisible(count != null);
        if (count != null) {
            meter.show(count.part());
            figures.setText(words.text("detail.count", count.done(), count.counted()));
        }
        facts.setText(TopicFacts.of(model.model(), row));
        facts.setManaged(!facts.getText().isEmpty());
        if (countingKind != null) {
            countingKind.refresh();
        }
        boolean chosen = countingKind != null && countingKind.isManaged();
        status.setManaged(facts.isManaged() || chosen || phase != null || item != null);
        if (phase != null) {
            phase.refresh();
        }
        if (item != null) {
            item.refresh();
        }
    }
}
