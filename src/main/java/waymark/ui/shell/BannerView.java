package waymark.ui.shell;

import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.app.Problem;
import waymark.app.Problem.Severity;
import waymark.ui.RoadmapModel;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.kit.Icon;

/** Shows the present problems as banners, for as long as they last. Scrolls if there are too many. */
final class BannerView extends ScrollPane {
    private final ShellViewModel model;
    private final VBox banners = new VBox();

    BannerView(ShellViewModel model) {
        this.model = model;
        DirectDrawing.of(this);
        getStyleClass().add("banners");
        setContent(banners);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
        model.problems().addListener((ListChangeListener<Problem>) change -> show());
        show();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** A ScrollPane doesn't account for the height of wrapped text. */
    @Override
    protected double computePrefHeight(double width) {
        return banners.prefHeight(width);
    }

    private void show() {
        setVvalue(0);
        banners.getChildren().setAll(model.problems().stream().map(this::banner).toList());
    }

    private Node banner(Problem problem) {
        Severity severity = problem.kind().severity();
        var icon = (severity == Severity.NOTE ? Icon.INFO : Icon.WARNING).node();
        var text = new Label(model.words().text(problem));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var banner = new HBox(icon, text);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().addAll("banner", severity.name().toLowerCase(Locale.ROOT));
        if (problem.kind() == Problem.Kind.NOT_SAVED) {
            var retry = new Button(model.words().text("banner.retry"));
            retry.setId("retry");
            retry.setOnAction(
                    pressed -> model.opened().map(RoadmapViewModels::model).ifPresent(RoadmapModel::retrySaving));
            retry.setMinWidth(USE_PREF_SIZE);
            banner.getChildren().add(retry);
        } else {
            if (problem.kind() == Problem.Kind.PROGRESS_OF_FORMER_NAME) {
                banner.getChildren().add(mergeButton(problem));
            }
            if (problem.kind() == Problem.Kind.INTERNAL_ERROR) {
                banner.getChildren().add(copyDetails(problem));
            }
            var close = new Button(null, Icon.CLOSE.node());
            close.getStyleClass().add("plain-button");
            close.setAccessibleText(model.words().text("banner.close"));
            close.setOnAction(pressed -> model.dismiss(problem));
            banner.getChildren().add(close);
        }
        return banner;
    }

    private Button copyDetails(Problem problem) {
        var copy = new Button(model.words().text("banner.copy-details"));
        copy.setId("copy-details");
        copy.setOnAction(pressed -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, problem.details().getFirst())));
        copy.setMinWidth(USE_PREF_SIZE);
        return copy;
    }

    private Button mergeButton(Problem problem) {
        var mergeButton = new Button(model.words().text("banner.take-in"));
        mergeButton.setId("take-in");
        mergeButton.setOnAction(pressed -> model.opened()
                .map(RoadmapViewModels::model)
                .ifPresent(roadmapModel ->
                        roadmapModel.decisions().merge(problem.details().getFirst())));
        mergeButton.setMinWidth(USE_PREF_SIZE);
        return mergeButton;
    }
}
