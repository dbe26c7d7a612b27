package waymark.ui.today;

import java.util.List;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicSearch;

/** The blanks of the current focus while they are being filled in. */
final class FocusFields {
    private final RoadmapModel model;
    private final TodayViewModel today;

    FocusFields(RoadmapModel model, TodayViewModel today) {
        this.model = model;
        this.today = today;
    }

    /** The editor of a blank. */
    FieldViewModel field(Blank field) {
        return new FieldViewModel(model, field, Period.of(BlankInterval.MONTH, today.today()));
    }

    /** The topics to suggest for a blank, filtered by what was typed. */
    List<Topic> choices(Blank field, String query) {
        return TopicSearch.of(query).among(today.shown().agenda().focus().candidates(field));
    }

    /** The path of a topic. */
    String path(Topic topic) {
        return TopicSearch.path(model.state(), topic);
    }

    /** Fills in a blank with a topic, unless a newer version of the roadmap has been read meanwhile. */
    void choose(Blank field, Topic topic) {
        if (model.state().roadmap().has(field)) {
            model.setField(field, topic.text());
        }
    }
}
