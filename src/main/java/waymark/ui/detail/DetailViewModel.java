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
    /** Beyond this a form is no form any more. */
    private static final int LONGEST_FORM = 60;

    private final RoadmapModel model;
    private final LinkPolicy links;
    private final Opener opener;
    private final Background background;
    private final ObjectProperty<LocalDate> reviewed;
    private final BooleanProperty historyOpen = new SimpleBooleanProperty();
    private TopicText texts;

    /**
     * @param opener opens what a link leads to outside of the roadmap
     * @param background where pictures are looked for
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

    /** The phase that a topic is. */
    static boolean isPhase(Topic topic) {
        return topic instanceof Section section && section.isPhase();
    }

    /** Has the roadmap's file opened in the program that the user has for it. */
    public void openFile() {
        opener.open(model.state().file().toUri());
    }

    /** Has the folder opened that the roadmap's file is in. */
    public void openFolder() {
        Path folder = model.state().file().toAbsolutePath().getParent();
        opener.open((folder == null ? model.state().file() : folder).toUri());
    }

    /** Follows a link, or says why not. */
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

    /** Keeps pictures for a note beside the roadmap, and tells what stands for them in it. */
    void keepPictures(PictureSource source, Consumer<String> kept) {
        var pictures = new NotePictures(model.state().file());
        background.run(
                () -> source.keepIn(pictures),
                kept,
                failure -> model.announce(
                        model.words().text("note.picture.failed", model.words().reason(FailureReasons.of(failure))),
                        false));
    }

    /** Puts pictures at the end of the note on the topic with that id, or tells where they were kept. */
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

    /** Where pictures for a note come from. */
    interface PictureSource {
        /** Gives what stands for them in the note. */
        String keepIn(NotePictures pictures) throws IOException;
    }

    /**
     * Looks for a picture in the roadmap's folder, and tells {@code found} where there is one. Those from elsewhere are not
     * loaded: whoever keeps them would hear of it.
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
