package waymark.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;
import waymark.ui.changes.ChangeRow.Head;
import waymark.ui.changes.ChangeRow.Line;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;

/** A cell of the list of changes. */
final class ChangeCell extends ListCell<ChangeRow> {
    private final UiText words;
    private final Actions actions;

    /** The actions of the buttons in a row. */
    record Actions(
            Consumer<ChangeRow> enter,
            Consumer<ChangeRow> accept,
            Consumer<ChangeRow> choose,
            Consumer<ChangeRow> dismiss) {}

    ChangeCell(UiText words, Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().add("change-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            ChangeRow row = getItem();
            if (row != null && (row instanceof Head || event.getClickCount() == 2)) {
                actions.enter().accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("head"), row instanceof Head);
        setText(null);
        setGraphic(
                empty || row == null
                        ? null
                        : switch (row) {
                            case Head head -> head(head);
                            case Line line -> line(line);
                        });
    }

    private Node head(Head head) {
        String group = words.text("changes.group", head.group());
        var arrow = new Region();
        arrow.getStyleClass().add("arrow-head");
        arrow.setRotate(head.open() ? 90 : 0);
        var title = label(group, "group-title");
        var count = label(String.valueOf(head.count()), "group-count");
        var hint = label(words.text("changes.hint", head.group()), "quiet");
        var name = new HBox(arrow, title, count);
        name.getStyleClass().add("group");
        name.setAlignment(Pos.BASELINE_LEFT);
        var line = new VBox(name, hint);
        line.getStyleClass().add("group-line");
        setAccessibleText(group + ", " + head.count());
        return line;
    }

    private Node line(Line line) {
        var texts = new VBox();
        texts.getStyleClass().add("change-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (!line.before().isEmpty()) {
            texts.getChildren().add(label(line.before(), line.now().isEmpty() ? "change-now" : "change-before"));
        }
        if (!line.now().isEmpty()) {
            texts.getChildren().add(now(line));
        }
        if (!line.fact().isEmpty()) {
            texts.getChildren().add(label(line.fact(), "change-fact"));
        }
        var box = new HBox(texts);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("change", line.group().name().toLowerCase(Locale.ROOT));
        box.getChildren().addAll(buttons(line));
        setAccessibleText(Stream.of(words.text("changes.group", line.group()), line.before(), line.now(), line.fact())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        return box;
    }

    private Node now(Line line) {
        var now = label(line.now(), "change-now");
        if (line.before().isEmpty()) {
            return now;
        }
        var arrow = label(line.group() == ChangeGroup.DECIDE ? "?" : onward(), "change-arrow");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        var together = new HBox(arrow, now);
        together.getStyleClass().add("change-pair");
        return together;
    }

    private List<Button> buttons(Line line) {
        return switch (line.question()) {
            case null -> List.of();
            case ChangeQuestion.WhereTo where -> {
                var buttons = new ArrayList<Button>();
                if (line.group() == ChangeGroup.DECIDE) {
                    buttons.add(accent(button("accept", line, actions.accept())));
                }
                buttons.add(button("choose", line, actions.choose()));
                var dismiss = button("dismiss", line, actions.dismiss());
                dismiss.setText(null);
                dismiss.setGraphic(Icon.CLOSE.node());
                dismiss.getStyleClass().add("plain-button");
                buttons.add(dismiss);
                yield buttons;
            }
            case ChangeQuestion.WhoseWord word ->
                List.of(
                        button(word.thereHolds() ? "take-file" : "take-copy", line, actions.accept()),
                        button("keep", line, actions.dismiss()));
            case ChangeQuestion.WhatOf of -> {
                if (of.copy().lines() > 0) {
                    yield List.of(button("take-in", line, actions.accept()));
                }
                yield of.removable() ? List.of(button("remove", line, actions.dismiss())) : List.of();
            }
        };
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private Button button(String name, Line line, Consumer<ChangeRow> action) {
        var button = new Button(words.text("changes." + name));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text("changes." + name));
        Hint.show(button, words.text("changes." + name + ".tip"));
        button.setOnAction(pressed -> action.accept(line));
        return button;
    }

    /** An arrow in reading direction. */
    private String onward() {
        return words.orientation() == NodeOrientation.RIGHT_TO_LEFT ? "←" : "→";
    }

    private static Label label(String text, String style) {
        var label = new Label(FontCoverage.drawable(text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
