package waymark.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import waymark.app.OwnTopicEdits;
import waymark.model.Item;
import waymark.model.Topic;
import waymark.ui.OwnTopicModel;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.kit.Chooser;
import waymark.ui.kit.TextPrompt;

/** The prompts for adding, rewording and moving the user's own topics. */
final class OwnTopicPrompts {
    private final UiText words;
    private final TextPrompt text = new TextPrompt("own-topic");
    private final Chooser<Topic> places;

    /** @param choice how a topic appears in a list of choices */
    OwnTopicPrompts(UiText words, Function<Topic, Chooser.Choice> choice) {
        this.words = words;
        this.places = new Chooser<>("own-place", words.text("palette.topics"), words.text("palette.nothing"), choice);
    }

    List<Node> nodes() {
        return List.of(text, places);
    }

    boolean close() {
        return text.close() | places.close();
    }

    /** Prompts for a topic below the one that has the focus. */
    void add(RoadmapModel roadmapModel) {
        if (roadmapModel.refuses()) {
            return;
        }
        Topic above = OwnTopicEdits.home(
                roadmapModel.state(), roadmapModel.topicProperty().get());
        var model = new OwnTopicModel(roadmapModel);
        text.ask(
                words.text("own.add", title(roadmapModel, above)),
                "",
                words.text("own.explained"),
                true,
                line -> model.add(now(roadmapModel, above), line, !text.isVisible()));
    }

    private static Topic now(RoadmapModel roadmapModel, Topic above) {
        return roadmapModel.state().roadmap().has(above)
                ? above
                : OwnTopicEdits.home(
                        roadmapModel.state(), roadmapModel.topicProperty().get());
    }

    private static String title(RoadmapModel roadmapModel, Topic topic) {
        return topic.parent() < 0 ? roadmapModel.state().title() : topic.text();
    }

    void reword(RoadmapModel roadmapModel) {
        own(roadmapModel, own -> {
            var model = new OwnTopicModel(roadmapModel);
            String id = model.ids().apply(own);
            text.ask(
                    words.text("own.reword"),
                    own.text(),
                    words.text("own.explained.reword"),
                    false,
                    line -> model.reword(id, line));
        });
    }

    void move(RoadmapModel roadmapModel) {
        own(roadmapModel, own -> {
            var model = new OwnTopicModel(roadmapModel);
            var all = model.placesFor(own);
            var ids = model.ids();
            String id = ids.apply(own);
            places.ask(
                    words.text("own.move", own.text()),
                    typed -> TopicSearch.of(typed).among(all.stream()),
                    to -> model.move(id, ids.apply(to)));
        });
    }

    /** Moves it among the user's own topics next to it. */
    void moveBy(RoadmapModel roadmapModel, int step) {
        own(roadmapModel, own -> new OwnTopicModel(roadmapModel).moveBy(own, step));
    }

    void remove(RoadmapModel roadmapModel) {
        List<Topic> own =
                roadmapModel.selected().stream().filter(OwnTopicEdits::isOwn).toList();
        if (own.isEmpty()) {
            roadmapModel.announce(words.text("own.only"), false);
        } else {
            new OwnTopicModel(roadmapModel).remove(own);
        }
    }

    private void own(RoadmapModel roadmapModel, Consumer<Item> action) {
        if (roadmapModel.refuses()) {
            return;
        }
        if (roadmapModel.topicProperty().get() instanceof Item item && item.isOwn()) {
            action.accept(item);
        } else {
            roadmapModel.announce(words.text("own.only"), false);
        }
    }
}
