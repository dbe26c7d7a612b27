package waymark.ui.detail;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import waymark.markdown.FormattedTextReader;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;
import waymark.ui.kit.AutoSave;
import waymark.ui.kit.GrowingArea;

/** The user's note on a topic: rendered as Markdown, or in an editor while it is being written. */
final class NoteView extends VBox {
    private static final int LINES = 4;

    private final RoadmapModel roadmapModel;
    private final NoteViewModel note;
    private final FormattedTextView drawing;
    private final GrowingArea input = new GrowingArea(LINES);
    private final StackPane shown = new StackPane();
    private final BiConsumer<String, String> kept;
    private boolean writing;

    /** @param kept receives the Markdown for saved pictures and the id of the topic in whose note they belong */
    NoteView(DetailViewModel model, Topic topic, PictureDecoder decoder, BiConsumer<String, String> kept) {
        this.kept = kept;
        this.roadmapModel = model.model();
        this.note = new NoteViewModel(roadmapModel, topic);
        this.drawing = new FormattedTextView(model, decoder);
        UiText words = model.model().words();
        getStyleClass().add("part");
        var title = new Label(words.text("detail.note"));
        title.getStyleClass().add("part-title");
        input.setId("note");
        input.setPromptText(words.text("detail.note.prompt"));
        input.setAccessibleText(words.text("detail.note"));
        input.textProperty().bindBidirectional(note.draftProperty());
        input.setEditable(model.model().past().isEmpty());
        input.managedProperty().bind(input.visibleProperty());
        AutoSave.of(input, note::keep);
        input.focusedProperty().subscribe((before, focused) -> {
            writing = focused;
            show();
        });
        shown.setId("note-shown");
        shown.getStyleClass().add("note-shown");
        shown.setAccessibleText(words.text("detail.note"));
        shown.setAccessibleRole(AccessibleRole.BUTTON);
        shown.setFocusTraversable(true);
        shown.managedProperty().bind(shown.visibleProperty());
        shown.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && click.getClickCount() == 1) {
                write();
            }
        });
        shown.setOnKeyPressed(key -> {
            if (key.getTarget() == shown && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                write();
                key.consume();
            }
        });
        input.beforePaste(() -> take(model, Clipboard.getSystemClipboard()));
        setOnDragOver(drag -> {
            if (model.model().past().isEmpty() && NotePaste.isPictures(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        setOnDragDropped(drop -> {
            boolean taken = model.model().past().isEmpty() && take(model, drop.getDragboard());
            if (taken) {
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
        getChildren().addAll(title, shown, input);
        note.draftProperty().subscribe(text -> show());
    }

    /** Saves pictures in the background. Returns whether there are any. */
    private boolean take(DetailViewModel model, Clipboard clipboard) {
        var pictures = NotePaste.pictures(clipboard);
        pictures.ifPresent(source -> model.keepPictures(source, text -> kept.accept(text, note.id())));
        return pictures.isPresent();
    }

    /** Whether this is the note on the topic with this id. */
    boolean isOn(String id) {
        return note.id().equals(id);
    }

    /** Inserts pictures at the cursor. */
    void insert(String pictures) {
        String text = note.draftProperty().get();
        int at = writing ? Math.min(input.getCaretPosition(), text.length()) : text.length();
        String before = at == 0 || text.charAt(at - 1) == '\n' ? "" : "\n";
        String line = before + pictures + "\n";
        note.draftProperty().set(text.substring(0, at) + line + text.substring(at));
        input.positionCaret(at + line.length());
        note.keep();
    }

    private void show() {
        boolean reading = !writing && !note.draftProperty().get().isBlank();
        if (reading) {
            String text = note.draftProperty().get();
            VBox drawn = drawing.draw(FormattedTextReader.read(keepingLines(text)));
            NoteTasks.draw(drawn, text, ticked -> {
                if (!roadmapModel.refuses()) {
                    note.draftProperty().set(ticked);
                    note.keep();
                }
            });
            shown.getChildren().setAll(drawn);
        }
        shown.setVisible(reading);
        input.setVisible(!reading);
    }

    /** A note keeps the line breaks that were typed; Markdown would join the lines. */
    private static String keepingLines(String typed) {
        return typed.replaceAll("(?m)(\\S)$", "$1  ");
    }

    /** Moves the cursor to the end of the note. */
    void write() {
        writing = true;
        show();
        input.requestFocus();
        input.end();
    }

    void refresh() {
        note.refresh();
    }

    void keep() {
        note.keep();
    }
}
