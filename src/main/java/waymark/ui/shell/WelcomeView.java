package waymark.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Icon;
import waymark.ui.shell.WelcomeViewModel.Recent;

/** What is seen while no roadmap is open: the ways to open one. */
final class WelcomeView extends ScrollPane {
    /** In a lower window the icon makes room. */
    private static final int WITH_ICON = 28;

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final WelcomeViewModel model;
    private final UiText words;
    private final Consumer<Path> locate;
    private final VBox recent = new VBox();

    /**
     * @param choose asks for a file
     * @param locate asks where a file is now
     */
    WelcomeView(WelcomeViewModel model, UiText words, Runnable choose, Consumer<Path> locate) {
        this.model = model;
        this.words = words;
        this.locate = locate;
        getStyleClass().add("welcome-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        var icon = Icon.FILE.node();
        icon.getStyleClass().add("welcome-icon");
        var title = new Label(words.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var hint = new Label(words.text("welcome.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var open = new Button(words.text("welcome.open"));
        open.setId("welcome-open");
        open.getStyleClass().add("accent");
        open.setOnAction(pressed -> choose.run());
        var sample = new Button(words.text("welcome.sample"));
        sample.setId("welcome-sample");
        sample.setOnAction(pressed -> model.openSample());
        var buttons = new FlowPane(open, sample);
        buttons.getStyleClass().add("welcome-buttons");
        recent.getStyleClass().add("recent");
        recent.managedProperty().bind(recent.visibleProperty());
        icon.visibleProperty()
                .bind(heightProperty()
                        .map(height -> height.doubleValue()
                                > WITH_ICON * hint.getFont().getSize()));
        icon.managedProperty().bind(icon.visibleProperty());
        var content = new VBox(icon, title, hint, buttons, recent);
        content.getStyleClass().add("welcome");
        content.setAlignment(Pos.CENTER);
        setContent(content);
        model.recent(this::show);
    }

    private void show(List<Recent> files) {
        recent.setVisible(!files.isEmpty());
        var title = new Label(words.text("welcome.recent"));
        title.getStyleClass().add("part-title");
        recent.getChildren().setAll(title);
        files.forEach(file -> recent.getChildren().add(line(file)));
    }

    private Node line(Recent file) {
        String name = FontCoverage.drawable(String.valueOf(file.path().getFileName()));
        var title = new Label(name);
        title.getStyleClass().add("recent-name");
        String where = FontCoverage.drawable(model.folder(file.path()));
        var folder = new Label(file.exists() ? where : words.text("welcome.missing") + " · " + where);
        folder.getStyleClass().add("recent-folder");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var open = new Button(null, new VBox(title, folder));
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setAccessibleText(name + ", " + folder.getText());
        open.getStyleClass().addAll("plain-button", "recent-file");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.pseudoClassStateChanged(MISSING, !file.exists());
        open.setDisable(!file.exists());
        open.setOnAction(pressed -> model.open(file.path()));
        var line = new HBox(open);
        line.getStyleClass().add("recent-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!file.exists()) {
            var find = new Button(words.text("welcome.locate"));
            find.setMinWidth(USE_PREF_SIZE);
            find.setOnAction(pressed -> locate.accept(file.path()));
            line.getChildren().add(find);
        }
        var forget = new Button(null, Icon.CLOSE.node());
        forget.getStyleClass().add("plain-button");
        forget.setAccessibleText(words.text("welcome.forget", name));
        forget.setOnAction(pressed -> {
            model.forget(file.path());
            recent.getChildren().remove(line);
        });
        line.getChildren().add(forget);
        return line;
    }
}
