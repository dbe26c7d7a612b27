package waymark.ui.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import waymark.imports.CsvList.Columns;
import waymark.ui.UiText;

/** Asks which columns of a table contain what. Columns with a common name are preselected. */
public final class ColumnsQuestion {
    private static final Set<String> TITLES =
            Set.of("title", "name", "topic", "task", "item", "subject", "titel", "thema", "aufgabe", "标题", "主题", "任务");
    private static final Set<String> STATES =
            Set.of("done", "status", "state", "completed", "checked", "erledigt", "stand", "完成", "状态");
    private static final Set<String> DATES =
            Set.of("date", "when", "since", "completed at", "completed on", "datum", "seit", "日期");
    private static final Set<String> NOTES =
            Set.of("note", "notes", "comment", "comments", "remark", "notiz", "kommentar", "笔记", "备注");
    private static final String NONE = "";

    private final UiText words;
    private final List<String> names;
    private final GridPane rows = new GridPane();

    private ColumnsQuestion(UiText words, List<String> names) {
        this.words = words;
        this.names = names;
    }

    /** The columns; empty if the user cancels. */
    public static Optional<Columns> ask(Stage owner, UiText words, Path from, List<String> names) {
        return new ColumnsQuestion(words, names).ask(owner, from);
    }

    private Optional<Columns> ask(Stage owner, Path from) {
        var dialog = new Dialog<Columns>();
        dialog.setHeaderText(words.text("columns.header", from.getFileName()));
        rows.getStyleClass().add("choices");
        rows.setHgap(12);
        rows.setVgap(8);
        ChoiceBox<String> title = row("title", TITLES, names);
        ChoiceBox<String> done = row("done", STATES, names);
        var optional = new ArrayList<>(List.of(NONE));
        optional.addAll(names);
        ChoiceBox<String> date = row("date", DATES, optional);
        ChoiceBox<String> note = row("note", NOTES, optional);
        var go = new ButtonType(words.text("columns.go"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(rows);
        pane.getButtonTypes().addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("import.title"));
        pane.lookupButton(go)
                .disableProperty()
                .bind(title.valueProperty().isNull().or(done.valueProperty().isNull()));
        dialog.setOnShown(shown -> title.requestFocus());
        dialog.setResultConverter(pressed ->
                pressed == go ? new Columns(title.getValue(), done.getValue(), chosen(date), chosen(note)) : null);
        return dialog.showAndWait();
    }

    private static Optional<String> chosen(ChoiceBox<String> box) {
        return Optional.ofNullable(box.getValue()).filter(name -> !name.equals(NONE));
    }

    private ChoiceBox<String> row(String key, Set<String> usual, List<String> choices) {
        var box = new ChoiceBox<String>();
        box.setId("column-" + key);
        box.getItems().addAll(choices.stream().distinct().toList());
        choices.stream()
                .filter(name -> usual.contains(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(box::setValue);
        var label = new Label(words.text("columns." + key));
        label.setLabelFor(box);
        rows.addRow(rows.getRowCount(), label, box);
        return box;
    }
}
