package waymark.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.controls.Meter;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;
import waymark.ui.shell.WelcomeViewModel.Card;
import waymark.ui.shell.WelcomeViewModel.Recent;

/** A roadmap in the library: its title, its progress, the next topic, the last change. A click or Enter opens it. */
final class LibraryRow extends HBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Label title = new Label();
    private final Label counted = quiet();
    private final Label next = quiet();
    private final Label touched = quiet();
    private final Meter meter = new Meter();
    private final Button open = new Button();
    private final String where;
    private Runnable forget = () -> {};

    /** @param locate asks the user where the file is now */
    LibraryRow(Recent file, WelcomeViewModel model, UiText words, Consumer<Path> locate) {
        Path path = file.path();
        String name = FontCoverage.drawable(String.valueOf(path.getFileName()));
        where = FontCoverage.drawable(model.folder(path));
        getStyleClass().add("recent-line");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(name);
        title.getStyleClass().add("recent-name");
        title.setMinWidth(0);
        counted.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, grow(new HBox()), counted);
        head.getStyleClass().add("recent-head");
        var folder = quiet();
        folder.setText(where);
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMinWidth(0);
        var foot = new HBox(folder, grow(new HBox()), touched);
        foot.getStyleClass().add("recent-head");
        touched.setMinWidth(0);
        next.setMinWidth(0);
        next.managedProperty().bind(next.textProperty().isNotEmpty());
        meter.managedProperty().bind(meter.visibleProperty());
        meter.setVisible(file.exists());
        meter.show(0);
        next.setText(words.text(file.exists() ? "welcome.reading" : "welcome.missing"));
        var content = new VBox(head, meter, next, foot);
        content.setMinWidth(0);
        open.setGraphic(content);
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.getStyleClass().addAll("plain-button", "recent-file");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.prefWidthProperty().bind(widthProperty());
        HBox.setHgrow(open, Priority.ALWAYS);
        open.pseudoClassStateChanged(MISSING, !file.exists());
        open.setOnAction(pressed -> {
            if (file.exists()) {
                model.open(path);
            } else {
                locate.accept(path);
            }
        });
        open.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DELETE) {
                forget(model, path);
                pressed.consume();
            }
        });
        getChildren().add(open);
        if (file.exists()) {
            getChildren().add(button(Icon.FILE, words.text("welcome.reveal", name), () -> model.reveal(path)));
        } else {
            var find = new Button(words.text("welcome.locate"));
            find.setMinWidth(USE_PREF_SIZE);
            find.setOnAction(pressed -> locate.accept(path));
            getChildren().add(find);
        }
        getChildren().add(button(Icon.CLOSE, words.text("welcome.forget", name), () -> forget(model, path)));
        report();
    }

    private static Label quiet() {
        var label = new Label();
        label.getStyleClass().add("recent-folder");
        return label;
    }

    private static HBox grow(HBox space) {
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button button(Icon icon, String does, Runnable action) {
        var button = new Button(null, icon.node());
        button.getStyleClass().add("plain-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(does);
        Hint.show(button, does);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void forget(WelcomeViewModel model, Path path) {
        model.forget(path);
        forget.run();
    }

    /** Sets what happens on the page when the roadmap is removed from the list. */
    void onForget(Runnable action) {
        forget = action;
    }

    /** Shows what was read of the roadmap. */
    void show(Card card) {
        title.setText(FontCoverage.drawable(card.title()));
        counted.setText(card.counted());
        next.setText(FontCoverage.drawable(card.next()));
        touched.setText(card.touched());
        meter.setVisible(!card.counted().isEmpty());
        meter.show(card.part());
        report();
    }

    private void report() {
        open.setAccessibleText(Stream.of(title.getText(), counted.getText(), next.getText(), touched.getText(), where)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    void focus() {
        open.requestFocus();
    }
}
