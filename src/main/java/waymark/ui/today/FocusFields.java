package waymark.ui.today;

import java.util.List;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicSearch;

/** The blanks for what the user works on at present, while they are filled in. */
final class FocusFields {
    private final RoadmapModel model;
    private final TodayViewModel today;

    FocusFields(RoadmapModel model, TodayViewModel today) {
        this.model = model;
        this.today = today;
    }

    /** A blank of the focus while it is filled in. */
    FieldViewModel field(Blank field) {
        return new FieldViewModel(model, field, Period.of(BlankInterval.MONTH, today.today()));
    }

    /** What could be filled into a blank, as far as it matches. */
    List<Topic> choices(Blank field, String query) {
        return TopicSearch.of(query).among(today.shown().agenda().focus().candidates(field));
    }

    /** Where a topic stands. */
    String path(Topic topic) {
        return TopicSearch.path(model.state(), topic);
    }

    /** Fills a blank in with a topic, unless another version of the roadmap came meanwhile. */
    void choose(Blank field, Topic topic) {
        if (model.state().roadmap().has(field)) {
            model.setField(field, topic.text());
        }
    }
}
