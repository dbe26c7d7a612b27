package waymark.ui.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.imports.ImportPreview;
import waymark.imports.ImportPreview.Entry;
import waymark.imports.ImportPreview.Outcome;
import waymark.imports.UnmatchedEntries;
import waymark.ui.UiText;

/** Shows what an import would and wouldn't change, and asks whether to do it. */
public final class ImportQuestion {
    private ImportQuestion() {}

    /**
     * What to import; empty if the user cancels.
     *
     * @param remarks what wasn't understood or isn't known
     * @param home where new topics of the user's own would be added
     * @param history whether the user can ask to read the copy's history
     */
    public static Optional<ImportAnswer> ask(
            Stage owner,
            UiText words,
            Path from,
            ImportPreview preview,
            List<String> remarks,
            String home,
            boolean history) {
        var dialog = new Dialog<ImportAnswer>();
        int certain = preview.taken(false).size();
        int likely = preview.taken(true).size() - certain;
        dialog.setHeaderText(words.text(
                "import.header", from.getFileName(), certain, preview.doubtful().size()));
        var content = new VBox();
        content.getStyleClass().add("choices");
        for (String remark : remarks) {
            var label = new Label(remark);
            label.setWrapText(true);
            content.getChildren().add(label);
        }
        List<String> lines = lines(words, preview);
        if (!lines.isEmpty()) {
            var list = new ListView<>(FXCollections.observableList(lines));
            list.setId("import-lines");
            list.setAccessibleText(words.text("import.left"));
            var label = new Label(words.text("import.left"));
            label.setLabelFor(list);
            content.getChildren().addAll(label, list);
        }
        var also = new CheckBox(words.text("import.likely", likely));
        also.setId("import-likely");
        also.setSelected(certain == 0);
        if (likely > 0) {
            content.getChildren().add(also);
        }
        int others = UnmatchedEntries.in(preview).size();
        var add = new CheckBox(words.text("import.others", others, home));
        add.setId("import-others");
        add.setWrapText(true);
        if (others > 0) {
            content.getChildren().add(add);
        }
        var go = new ButtonType(words.text("import.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        var look = new ButtonType(words.text("import.history"), ButtonData.LEFT);
        if (history) {
            dialog.getDialogPane().getButtonTypes().add(look);
        }
        DialogStyle.apply(dialog, owner, words, words.text("import.title"));
        dialog.getDialogPane()
                .lookupButton(go)
                .disableProperty()
                .bind(add.selectedProperty().map(adds -> certain + likely == 0 && !adds));
        dialog.setResultConverter(pressed -> {
            if (pressed == look) {
                return ImportAnswer.LOOK_AT_HISTORY;
            }
            return pressed == go ? new ImportAnswer(false, also.isSelected() && likely > 0, add.isSelected()) : null;
        });
        return dialog.showAndWait();
    }

    /** What isn't imported, and why. */
    private static List<String> lines(UiText words, ImportPreview preview) {
        var lines = new ArrayList<String>();
        for (Outcome outcome : Outcome.values()) {
            if (outcome == Outcome.TAKEN || outcome == Outcome.DATED || outcome == Outcome.SAME) {
                continue;
            }
            for (Entry entry : preview.of(outcome)) {
                String title = words.text(
                        "import.line",
                        String.valueOf(entry.claim().line()),
                        entry.claim().title());
                String now = entry.now().isEmpty()
                        ? ""
                        : (entry.now().getFirst().number() + " "
                                        + entry.now().getFirst().text())
                                .strip();
                Outcome reported = now.isEmpty() || outcome != Outcome.GONE ? outcome : Outcome.UNSURE;
                lines.add(words.text("import.outcome." + reported.name(), title, now));
            }
        }
        return lines;
    }
}
