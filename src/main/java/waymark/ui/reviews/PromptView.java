package waymark.ui.reviews;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.model.SearchWords;
import waymark.ui.UiText;
import waymark.ui.kit.AutoSave;
import waymark.ui.kit.GrowingArea;
import waymark.ui.kit.Hint;

/** A prompt with its answer and, until something is written, the suggestion for its period. */
final class PromptView extends VBox {
    private static final KeyCombination USE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 3;
    private static final double ROUNDING = 2;

    private final PromptViewModel model;
    private final GrowingArea area = new GrowingArea(ROWS);

    PromptView(PromptViewModel model, String period, UiText words) {
        this.model = model;
        getStyleClass().add("review-prompt");
        String text = model.prompt().text();
        var label = new Label(text);
        label.getStyleClass().add("prompt-label");
        label.setWrapText(true);
        label.setLabelFor(area);
        area.setId(model.id());
        area.setAccessibleText(text);
        area.setPromptText(words.text("reviews.prompt"));
        area.textProperty().bindBidirectional(model.answer().draftProperty());
        area.accessibleHelpProperty().bind(model.draftProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (USE.match(event) && use()) {
                event.consume();
            }
        });
        area.setEditable(!model.answer().isReadOnly());
        AutoSave.of(area, model.answer()::keep);
        getChildren().addAll(label, area, draft(text, period, words));
    }

    private Node draft(String prompt, String period, UiText words) {
        var from = new Label(words.text("reviews.draft", period));
        from.getStyleClass().add("draft-from");
        from.setWrapText(true);
        from.setMinHeight(Region.USE_PREF_SIZE);
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        var use = new Button(words.text("reviews.draft.use"));
        use.setId("use-" + model.id());
        use.getStyleClass().addAll("plain-button", "draft-use");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setAccessibleText(words.text("reviews.draft.told", prompt));
        Hint.show(use, words.text("reviews.draft.use") + "  " + USE.getDisplayText());
        use.setOnAction(pressed -> use());
        var head = new HBox(from, use);
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new Label() {
            /** A label of several lines cuts itself if its height isn't a whole number. */
            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(width) + ROUNDING;
            }
        };
        text.getStyleClass().add("draft-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.textProperty().bind(model.draftProperty());
        var draft = new VBox(head, text);
        draft.getStyleClass().add("draft");
        // Stays visible while the first words are typed, so that nothing moves.
        draft.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isOffered(),
                        area.textProperty(),
                        area.focusedProperty(),
                        use.focusedProperty(),
                        model.draftProperty()));
        draft.managedProperty().bind(draft.visibleProperty());
        return draft;
    }

    private boolean isOffered() {
        String draft = model.draftProperty().get();
        String typed = area.getText().strip();
        return area.isEditable()
                && !draft.isBlank()
                && !typed.equals(draft.strip())
                && (typed.isEmpty() || area.isFocused());
    }

    private boolean use() {
        boolean used = area.isEditable() && model.useDraft();
        if (used) {
            area.requestFocus();
            area.end();
        }
        return used;
    }

    /** Selects the first of the words that the answer contains. */
    void select(SearchWords words) {
        words.find(area.getText()).stream().findFirst().ifPresent(span -> area.selectRange(span.start(), span.end()));
    }

    GrowingArea area() {
        return area;
    }
}
