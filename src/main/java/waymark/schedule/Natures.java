package waymark.schedule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Item;
import waymark.model.Nature;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/**
 * How items count: as the reader said for the nearest section above, else as the author's words say. Looking one up costs
 * the same however many sections there are. Immutable.
 */
final class Natures {
    /** What the reader said, by {@link Topic#index()}, passed down to all below; empty where nothing was said. */
    private final @Nullable Nature[] overruled;

    private final CountingRule rule;

    private Natures(@Nullable Nature[] overruled, CountingRule rule) {
        this.overruled = overruled;
        this.rule = rule;
    }

    CountingRule rule() {
        return rule;
    }

    /** The same under another rule. */
    Natures counting(CountingRule another) {
        return new Natures(overruled, another);
    }

    static Natures of(Roadmap roadmap, TopicIds ids, Progress progress) {
        if (roadmap.all(Section.class)
                .noneMatch(section -> progress.nature(ids.id(section)).isPresent())) {
            return new Natures(new Nature[0], CountingRule.STANDARD);
        }
        var overruled = new Nature[roadmap.size()];
        for (Topic topic : roadmap.topics()) {
            @Nullable Nature above = topic.parent() < 0 ? null : overruled[topic.parent()];
            overruled[topic.index()] =
                    topic instanceof Section ? progress.nature(ids.id(topic)).orElse(above) : above;
        }
        return new Natures(overruled, CountingRule.STANDARD);
    }

    Nature of(Item item) {
        return overruled(item).orElse(item.nature());
    }

    Nature of(Section section) {
        return overruled(section).orElse(section.nature());
    }

    private Optional<Nature> overruled(Topic topic) {
        return overruled.length == 0 ? Optional.empty() : Optional.ofNullable(overruled[topic.index()]);
    }
}
