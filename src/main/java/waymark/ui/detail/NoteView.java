package waymark.ui.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import waymark.model.Topic;
import waymark.ui.UiText;
import waymark.ui.kit.AutoSave;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.TextDirection;

/** The user's note on a topic: where it is written, and the links in it, to be followed. */
final class NoteView extends VBox {
    private final DetailViewModel model;
    private final NoteViewModel note;
    private final TextArea input = new TextArea();
    private final TextFlow links = new TextFlow();
    private List<String> shown = List.of();

    NoteView(DetailViewModel model, Topic topic) {
        this.model = model;
        this.note = new NoteViewModel(model.desk(), topic);
        UiText words = model.desk().words();
        getStyleClass().add("part");
        var title = new Label(words.text("detail.note"));
        title.getStyleClass().add("part-title");
        input.setId("note");
        input.setWrapText(true);
        input.setPrefRowCount(4);
        input.setPromptText(words.text("detail.note.prompt"));
        input.setAccessibleText(words.text("detail.note"));
        input.textProperty().bindBidirectional(note.draftProperty());
        input.textProperty().subscribe(text -> input.setNodeOrientation(TextDirection.of(text)));
        input.setEditable(model.desk().past().isEmpty());
        AutoSave.of(input, note::keep);
        links.getStyleClass().add("note-links");
        links.setAccessibleText(words.text("detail.note.links"));
        links.managedProperty().bind(links.visibleProperty());
        getChildren().addAll(title, input, links);
        note.draftProperty().subscribe(this::link);
    }

    private void link(String text) {
        List<String> found = NoteLinks.in(text);
        links.setVisible(!found.isEmpty());
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        links.getChildren().clear();
        for (String address : found) {
            if (!links.getChildren().isEmpty()) {
                links.getChildren().add(new Text("\n"));
            }
            links.getChildren()
                    .add(TextLink.text(FontCoverage.drawable(Shortened.of(address)), () -> model.follow(address)));
        }
    }

    TextArea input() {
        return input;
    }

    void refresh() {
        note.refresh();
    }

    void keep() {
        note.keep();
    }
}
