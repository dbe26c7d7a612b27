package waymark.ui.detail;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.markdown.FormattedText;
import waymark.model.Topic;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.kit.ScrollIntoView;
import waymark.ui.kit.TextSelection;

/** The detail pane: draws the topic of the {@link DetailViewModel} and saves what was typed before showing another one. */
public final class DetailView {
    private final PictureDecoder decoder = new PictureDecoder();
    private final DetailViewModel model;
    private final VBox content = new VBox();
    private final ScrollPane pane = new ScrollPane(content);
    private final TextSelection letters;
    private final SelectionView several;
    private @Nullable Topic shown;
    private @Nullable TopicHeader header;
    private @Nullable FormView form;
    private @Nullable NoteView note;
    private @Nullable HistoryView history;

    public DetailView(DetailViewModel model) {
        this.model = model;
        this.several = new SelectionView(model.model());
        this.letters = new TextSelection(
                content,
                pane,
                model.model().words().text("detail.copy"),
                model.model().words().text("detail.select-all"));
        DirectDrawing.of(pane);
        pane.setId("detail");
        pane.getStyleClass().add("detail");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("detail-content");
        content.setMinWidth(0);
        ScrollIntoView.keep(pane, content);
        model.topicProperty().subscribe(this::show);
        model.model().selected().addListener((ListChangeListener<Topic>) change -> count());
        model.stateProperty().subscribe((before, now) -> refresh());
        model.historyOpenProperty().subscribe((before, now) -> refresh());
        model.reviewedProperty().subscribe((before, now) -> {
            keep();
            form = null;
            show(model.topicProperty().get());
        });
    }

    /** The root node. */
    public ScrollPane node() {
        return pane;
    }

    private boolean isSeveral() {
        return model.model().selected().size() > 1;
    }

    /** A single topic is shown in full; for several, what they have in common. */
    private void count() {
        if (isSeveral()) {
            keep();
            letters.clear();
            content.getChildren().setAll(several);
            several.refresh();
        } else if (content.getChildren().contains(several)) {
            form = null;
            show(model.topicProperty().get());
        }
    }

    private void show(Topic topic) {
        if (isSeveral()) {
            return;
        }
        keep();
        Topic section = model.form(topic);
        if (form == null || section != shown) {
            boolean wasInside = content.isFocusWithin();
            shown = section;
            build(section);
            pane.setVvalue(0);
            if (wasInside) {
                pane.requestFocus();
            }
        }
        refresh();
    }

    private void build(Topic topic) {
        letters.clear();
        header = new TopicHeader(model, topic);
        content.getChildren().setAll(header);
        decoder.begin();
        List<FormattedText> prose = model.prose(topic);
        if (!prose.isEmpty()) {
            content.getChildren().add(new FormattedTextView(model, decoder).draw(prose));
        }
        form = new FormView(model, topic);
        if (!form.isEmpty()) {
            content.getChildren().add(form);
        }
        note = new NoteView(model, topic, decoder, this::addToNote);
        history = new HistoryView(model, topic);
        content.getChildren().addAll(note, history);
    }

    /** While the pictures were being saved, the roadmap may have been read again or another topic selected. */
    private void addToNote(String pictures, String id) {
        if (note != null && note.isOn(id)) {
            note.insert(pictures);
        } else {
            model.addToNote(pictures, id);
        }
    }

    private void refresh() {
        if (isSeveral()) {
            several.refresh();
            return;
        }
        if (header != null) {
            header.refresh();
        }
        if (form != null) {
            form.refresh();
        }
        if (note != null) {
            note.refresh();
        }
        if (history != null) {
            history.refresh();
        }
    }

    /** Saves everything that was typed. */
    public void keep() {
        if (form != null) {
            form.keep();
        }
        if (note != null) {
            note.keep();
        }
    }

    /** Moves the cursor to the topic's field, or to its note if it has none. */
    public void edit() {
        Node wanted = form == null ? null : form.input(model.topicProperty().get());
        if (wanted != null) {
            wanted.requestFocus();
        } else {
            editNote();
        }
    }

    /** Moves the cursor to the note. */
    public void editNote() {
        if (note != null && !isSeveral()) {
            note.write();
        }
    }
}
