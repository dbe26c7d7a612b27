package waymark.ui.detail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import waymark.app.Background;
import waymark.app.FailureReasons;
import waymark.app.SessionState;
import waymark.links.Anchors;
import waymark.links.LinkPolicy;
import waymark.links.LinkPolicy.Decision;
import waymark.links.NotePictures;
import waymark.links.PictureFile;
import waymark.markdown.FormattedText;
import waymark.markdown.TopicText;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.ui.Opener;
import waymark.ui.RoadmapModel;

/** What the detail pane shows of a topic, without a toolkit. */
public final class DetailViewModel {
    /** A longer form would be unusable. */
    private static final int LONGEST_FORM = 60;

    private final RoadmapModel model;
    private final LinkPolicy links;
    private final Opener opener;
    private final Background background;
    private final ObjectProperty<LocalDate> reviewed;
    private final BooleanProperty historyOpen = new SimpleBooleanProperty();
    private TopicText texts;

    /**
     * @param opener opens links that leave the roadmap
     * @param background looks for pictures
     */
    public DetailViewModel(RoadmapModel model, Opener opener, Background background) {
        this.model = model;
        this.opener = opener;
        this.texts = new TopicText(model.state().roadmap().source());
        this.background = background;
        this.links = new LinkPolicy(model.state().file());
        this.reviewed = new SimpleObjectProperty<>(today());
    }

    /** The open roadmap. */
    public RoadmapModel model() {
        return model;
    }

    /** The topic that is shown. */
    public ReadOnlyObjectProperty<Topic> topicProperty() {
        return model.topicProperty();
    }

    /** What is to be shown, one state after another. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return model.stateProperty();
    }

    /** A day of the period whose review is shown. */
    public ObjectProperty<LocalDate> reviewedProperty() {
        return reviewed;
    }

    /** The period for which a blank is filled in; of no use where that is done once. */
    Period period(Blank field) {
        BlankInterval cadence = field.cadence() == BlankInterval.ONCE ? BlankInterval.MONTH : field.cadence();
        return Period.of(cadence, reviewed.get());
    }

    /** Whether the history of topics is unfolded. */
    BooleanProperty historyOpenProperty() {
        return historyOpen;
    }

    LocalDate today() {
        return model.state().rollup().today();
    }

    /** What the author wrote about the topic, beyond its title. */
    public List<FormattedText> prose(Topic topic) {
        var source = model.state().roadmap().source();
        if (texts.source() != source) {
            texts = new TopicText(source);
        }
        return texts.of(topic);
    }

    /** The section whose form a topic belongs to: a blank is shown among the others of its section. */
    Topic form(Topic topic) {
        return topic instanceof Blank || topic instanceof StatusLine
                ? model.state().roadmap().parent(topic).orElse(topic)
                : topic;
    }

    /** The blanks that are shown with a topic. */
    public List<Blank> fields(Topic topic) {
        return within(form(topic), Blank.class);
    }

    /** The status lines that are shown with a topic. */
    public List<StatusLine> statusLines(Topic topic) {
        return within(form(topic), StatusLine.class);
    }

    private <T extends Topic> List<T> within(Topic topic, Class<T> kind) {
        var found = topic.children().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .limit(LONGEST_FORM)
                .toList();
        if (!found.isEmpty() || topic.parent() < 0) {
            return found;
        }
        return model.state().roadmap().subtree(topic).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .limit(LONGEST_FORM)
                .toList();
    }

    /** Whether a topic is a phase. */
    static boolean isPhase(Topic topic) {
        return topic instanceof Section section && section.isPhase();
    }

    /** Opens the roadmap's file in the user's default program. */
    public void openFile() {
        opener.open(model.state().file().toUri());
    }

    /** Opens the folder of the roadmap's file. */
    public void openFolder() {
        Path folder = model.state().file().toAbsolutePath().getParent();
        opener.open((folder == null ? model.state().file() : folder).toUri());
    }

    /** Follows a link, or announces why not. */
    void follow(String target) {
        switch (links.decide(target)) {
            case Decision.Jump jump ->
                Anchors.find(model.state().roadmap(), jump.anchor())
                        .ifPresentOrElse(
                                model::goTo,
                                () -> model.announce(
                                        model.words().text("link.no-heading", ShortText.of(jump.anchor())), false));
            case Decision.Open web -> opener.open(web.uri());
            case Decision.OpenFile beside -> opener.open(beside.file().toUri());
            case Decision.Refuse refused ->
                model.announce(model.words().text("link.refused", refused.reason(), ShortText.of(target)), false);
        }
    }

    /** Saves pictures for a note beside the roadmap and passes on the Markdown for them. */
    void keepPictures(PictureSource source, Consumer<String> kept) {
        var pictures = new NotePictures(model.state().file());
        background.run(
                () -> source.keepIn(pictures),
                kept,
                failure -> model.announce(
                        model.words().text("note.picture.failed", model.words().reason(FailureReasons.of(failure))),
                        false));
    }

    /** Appends pictures to the note on the topic with this id, or announces where they were saved. */
    void addToNote(String pictures, String id) {
        var state = model.state();
        String before = state.progress().note(id).map(text -> text + "\n").orElse("");
        boolean added = state.ids()
                .topic(state.roadmap(), id)
                .filter(topic -> model.setNote(topic, before + pictures) > 0)
                .isPresent();
        if (!added) {
            model.announce(model.words().text("note.picture.unplaced", pictures), false);
        }
    }

    /** The source of pictures for a note. */
    interface PictureSource {
        /** Saves the pictures and returns the Markdown for them. */
        String keepIn(NotePictures pictures) throws IOException;
    }

    /**
     * Looks for a picture in the roadmap's folder and passes it to {@code found}. Pictures from the web are never loaded: their server
     * would learn of it.
     */
    void findPicture(String target, Consumer<PictureFile> found) {
        background.run(
                () -> links.decide(target) instanceof Decision.OpenFile beside
                        ? PictureFile.read(beside.file())
                        : Optional.<PictureFile>empty(),
                picture -> picture.ifPresent(found),
                Background::unexpected);
    }
}
