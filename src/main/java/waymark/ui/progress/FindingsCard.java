package waymark.ui.progress;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.plan.Finding;
import waymark.ui.kit.FontCoverage;

/** Where the plan contradicts itself, each with a link to its topic. Hidden if there are no contradictions. */
final class FindingsCard extends VBox {
    private static final int MOST = 20;

    private final ProgressViewModel model;
    private final VBox lines = new VBox();

    FindingsCard(ProgressViewModel model) {
        this.model = model;
        setId("findings");
        getStyleClass().addAll("card", "chart-card");
        var title = new Label(model.words().text("findings.title"));
        title.getStyleClass().add("card-title");
        lines.getStyleClass().add("findings");
        var head = new FlowPane(title);
        head.getStyleClass().add("chart-head");
        getChildren().addAll(head, lines);
        managedProperty().bind(visibleProperty());
        model.findingsProperty().subscribe(this::show);
    }

    private void show(List<Finding> findings) {
        setVisible(!findings.isEmpty());
        lines.getChildren().setAll(findings.stream().limit(MOST).map(this::line).toList());
        if (findings.size() > MOST) {
            lines.getChildren().add(label(model.words().text("findings.more", findings.size() - MOST)));
        }
    }

    private Node line(Finding finding) {
        String description = model.describe(finding);
        Label words = label(FontCoverage.drawable(description));
        var line = new HBox(words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("finding");
        HBox.setHgrow(words, Priority.ALWAYS);
        finding.about().ifPresent(topic -> {
            var go = new Button(model.words().text("findings.go"));
            go.getStyleClass().add("plain-button");
            go.setMinWidth(USE_PREF_SIZE);
            go.setAccessibleText(model.words().text("findings.go.told", description));
            go.setOnAction(pressed -> model.goTo(topic));
            line.getChildren().add(go);
        });
        return line;
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
