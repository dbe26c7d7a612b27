package waymark.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.kit.Icon;
import waymark.ui.kit.ScrollIntoView;
import waymark.ui.shell.WelcomeViewModel.Recent;

/** The page that is shown while no roadmap is open: the ways to open one. */
final class WelcomeView extends ScrollPane {
    /** The minimum height for showing the icon, in ems. */
    private static final int WITH_ICON = 28;

    private final WelcomeViewModel model;
    private final UiText words;
    private final Consumer<Path> locate;
    private final VBox recent = new VBox();

    /**
     * @param choose asks the user for a file
     * @param locate asks the user where a file is now
     */
    WelcomeView(WelcomeViewModel model, UiText words, Runnable choose, Consumer<Path> locate) {
        this.model = model;
        this.words = words;
        this.locate = locate;
        DirectDrawing.of(this);
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
        ScrollIntoView.keep(this, content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.recent(this::show);
    }

    private void show(List<Recent> files) {
        recent.setVisible(!files.isEmpty());
        var title = new Label(words.text("welcome.recent"));
        title.getStyleClass().add("part-title");
        recent.getChildren().setAll(title);
        var lines = new HashMap<Path, LibraryRow>();
        for (Recent file : files) {
            var line = new LibraryRow(file, model, words, locate);
            line.onForget(() -> forget(line));
            lines.put(file.path(), line);
            recent.getChildren().add(line);
        }
        // Enter opens the most recent roadmap.
        lines().stream().findFirst().ifPresent(LibraryRow::focus);
        model.read(
                files.stream().filter(Recent::exists).map(Recent::path).toList(),
                () -> getScene() != null,
                (path, card) -> lines.get(path).show(card));
    }

    private void forget(LibraryRow line) {
        List<LibraryRow> lines = lines();
        int at = lines.indexOf(line);
        recent.getChildren().remove(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            recent.setVisible(false);
        } else {
            lines.get(Math.min(at, lines.size() - 1)).focus();
        }
    }

    private List<LibraryRow> lines() {
        return recent.getChildren().stream()
                .filter(LibraryRow.class::isInstance)
                .map(LibraryRow.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Up and Down move between roadmaps. */
    private void walk(KeyEvent pressed) {
        List<LibraryRow> lines = lines();
        int step = pressed.getCode() == KeyCode.DOWN ? 1 : pressed.getCode() == KeyCode.UP ? -1 : 0;
        int at = 0;
        while (at < lines.size() && !lines.get(at).isFocusWithin()) {
            at++;
        }
        int to = at == lines.size() && step > 0 ? 0 : at + step;
        if (step != 0 && to >= 0 && to < lines.size()) {
            lines.get(to).focus();
            pressed.consume();
        }
    }
}
