package waymark.schedule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/**
 * How items count: as the user decided for the nearest section above, otherwise by the author's words. The cost of a lookup doesn't depend
 * on the number of sections. Immutable.
 */
final class CountingKinds {
    /** The user's decisions by {@link Topic#index()}, passed down to everything below; an empty array if there are no decisions at all. */
    private final @Nullable CountingKind[] overruled;

    private final CountingRule rule;

    private CountingKinds(@Nullable CountingKind[] overruled, CountingRule rule) {
        this.overruled = overruled;
        this.rule = rule;
    }

    CountingRule rule() {
        return rule;
    }

    /** The same under another rule. */
    CountingKinds counting(CountingRule another) {
        return new CountingKinds(overruled, another);
    }

    static CountingKinds of(Roadmap roadmap, TopicIds ids, Progress progress) {
        if (roadmap.all(Section.class)
                .noneMatch(section -> progress.countingKind(ids.id(section)).isPresent())) {
            return new CountingKinds(new CountingKind[0], CountingRule.STANDARD);
        }
        var overruled = new CountingKind[roadmap.size()];
        for (Topic topic : roadmap.topics()) {
            @Nullable CountingKind above = topic.parent() < 0 ? null : overruled[topic.parent()];
            overruled[topic.index()] = topic instanceof Section
                    ? progress.countingKind(ids.id(topic)).orElse(above)
                    : above;
        }
        return new CountingKinds(overruled, CountingRule.STANDARD);
    }

    CountingKind of(Item item) {
        return overruled(item).orElse(item.countingKind());
    }

    CountingKind of(Section section) {
        return overruled(section).orElse(section.countingKind());
    }

    private Optional<CountingKind> overruled(Topic topic) {
        return overruled.length == 0 ? Optional.empty() : Optional.ofNullable(overruled[topic.index()]);
    }
}
