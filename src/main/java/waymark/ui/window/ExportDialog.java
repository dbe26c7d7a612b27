package waymark.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.ExportRequest;
import waymark.export.EarlierReviews.Where;
import waymark.export.RichMarkdown;
import waymark.export.RichMarkdown.Dates;
import waymark.ui.ChoiceText;
import waymark.ui.UiText;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.message.DialogStyle;
import waymark.ui.shell.ExportViewModel;

/** Prompts for the format of an export and its options, with a preview of the file and a list of what the format leaves out. */
public final class ExportDialog {
    private static final double WIDTH = 64;
    private static final double HEIGHT = 31;
    private static final double FORMS_WIDTH = 19;

    private final UiText words;
    private final ExportViewModel model;
    private final ListView<String> forms = new ListView<>(FXCollections.observableList(ExportRequest.FORMS));
    private final Label leftOut = new Label();
    private final CheckBox own = new CheckBox();
    private final CheckBox notes = new CheckBox();
    private final CheckBox mark = new CheckBox();
    private final ChoiceBox<Dates> dates = new ChoiceBox<>(FXCollections.observableArrayList(Dates.values()));
    private final TextArea preview = new TextArea();
    private String form = ExportRequest.PLAIN;

    private ExportDialog(UiText words, ExportViewModel model) {
        this.words = words;
        this.model = model;
    }

    /** The chosen export, which becomes the default for the next one; empty if the user cancels. */
    public static Optional<ExportRequest> ask(Stage owner, UiText words, ExportViewModel model) {
        return new ExportDialog(words, model).ask(owner);
    }

    private Optional<ExportRequest> ask(Stage owner) {
        var dialog = new Dialog<ExportRequest>();
        dialog.setHeaderText(words.text("export.title"));
        ExportRequest last = model.chosen();
        forms.setId("export-forms");
        forms.setAccessibleText(words.text("export.form"));
        forms.setCellFactory(list -> new FormCell());
        forms.setStyle("-fx-min-width: " + FORMS_WIDTH + "em; -fx-pref-width: " + FORMS_WIDTH + "em");
        forms.getSelectionModel().select(last.form());
        choices(last);
        var go = new ButtonType(words.text("export.go"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        var content = new HBox(forms, details());
        content.getStyleClass().add("choices");
        // The same size for every format.
        content.setStyle("-fx-pref-width: " + WIDTH + "em; -fx-pref-height: " + HEIGHT + "em");
        pane.setContent(content);
        pane.getButtonTypes().addAll(go, cancel);
        DialogStyle.apply(dialog, owner, words, words.text("export.title"));
        dialog.setResizable(true);
        // A ListView consumes these keys.
        forms.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                ((Button) pane.lookupButton(key.getCode() == KeyCode.ENTER ? go : cancel)).fire();
            }
        });
        forms.getSelectionModel().selectedItemProperty().subscribe(this::formChosen);
        own.selectedProperty().subscribe((before, now) -> show());
        notes.selectedProperty().subscribe((before, now) -> show());
        dates.valueProperty().subscribe((before, now) -> show());
        // After the dialog has given the focus to its default button.
        dialog.setOnShown(shown -> Platform.runLater(forms::requestFocus));
        dialog.setResultConverter(pressed -> pressed == go ? request() : null);
        Optional<ExportRequest> asked = dialog.showAndWait();
        model.stopPreview();
        asked.ifPresent(model::choose);
        return asked;
    }

    private void choices(ExportRequest last) {
        own.setId("export-own");
        own.setText(words.text("export.own"));
        own.setSelected(last.own());
        notes.setId("export-notes");
        notes.setText(words.text("export.notes"));
        notes.setSelected(last.rich().notes());
        mark.setId("export-mark");
        mark.setText(words.text("export.mark"));
        mark.setSelected(last.mark());
        dates.setId("export-dates");
        dates.setValue(last.rich().dates());
        dates.setConverter(new ChoiceText<>(form -> words.text("export.dates", form)));
    }

    private VBox details() {
        var datesLabel = new Label(words.text("export.dates"));
        datesLabel.setLabelFor(dates);
        var datesRow = new HBox(datesLabel, dates);
        datesRow.getStyleClass().add("choices");
        datesRow.setAlignment(Pos.CENTER_LEFT);
        leftOut.setId("export-left-out");
        leftOut.setWrapText(true);
        leftOut.setMinHeight(VBox.USE_PREF_SIZE);
        DirectDrawing.of(preview);
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setStyle("-fx-font-family: monospace");
        preview.setAccessibleText(words.text("export.preview"));
        var label = new Label(words.text("export.preview"));
        label.setLabelFor(preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        for (Node each : new Node[] {own, notes, mark, datesRow}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        datesRow.visibleProperty()
                .bind(forms.getSelectionModel().selectedItemProperty().isEqualTo(ExportRequest.RICH));
        notes.visibleProperty().bind(datesRow.visibleProperty());
        var details = new VBox(leftOut, own, notes, datesRow, mark, label, preview);
        details.getStyleClass().add("choices");
        HBox.setHgrow(details, Priority.ALWAYS);
        return details;
    }

    /** Ctrl+click and Ctrl+Space would otherwise deselect the only format. */
    private void formChosen(@Nullable String now) {
        if (now != null) {
            form = now;
            show();
        } else {
            // A selection can't be changed from within its own listener.
            Platform.runLater(() -> {
                if (forms.getSelectionModel().isEmpty()) {
                    forms.getSelectionModel().select(form);
                }
            });
        }
    }

    private void show() {
        ExportRequest request = request();
        leftOut.setText(words.text("export.leaves-out." + request.form()));
        own.setVisible(request.format().isEmpty() && model.hasOwnTopics());
        mark.setVisible(request.form().equals(ExportRequest.CSV));
        preview.setText(words.text("export.looking"));
        model.preview(request, preview::setText);
    }

    private ExportRequest request() {
        return new ExportRequest(
                form,
                own.isSelected(),
                new RichMarkdown.Form(dates.getValue(), notes.isSelected()),
                mark.isSelected(),
                Where.NONE);
    }

    private final class FormCell extends ListCell<String> {
        @Override
        protected void updateItem(String form, boolean empty) {
            super.updateItem(form, empty);
            setText(empty ? null : words.text("export.as." + form));
        }
    }
}
