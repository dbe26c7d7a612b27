package waymark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.MergeOutcome;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Rollup;

/** Finds boxes that another program has ticked or unticked in a roadmap and that the user has set as well. */
final class BoxMerges {
    private BoxMerges() {}

    /** These boxes, in the order of the file. Routine items are left out: the user ticks their days, not their box. */
    static List<BoxMerge> of(Roadmap roadmap, TopicIds ids, KnownTopics known, Progress progress, Rollup counted) {
        var before = new HashMap<String, Status>();
        for (KnownTopic topic : known.topics()) {
            if (topic.isItem()) {
                before.put(topic.id(), topic.status());
            }
        }
        var ticks = new ArrayList<BoxMerge>();
        roadmap.items()
                .filter(item -> item.isLeaf() && counted.countingKind(item) != CountingKind.ROUTINE)
                .forEach(item -> {
                    Status then = before.get(ids.id(item));
                    if (then != null && then != item.marker().status()) {
                        judge(item, then, ids.id(item), progress, ticks);
                    }
                });
        return ticks;
    }

    private static void judge(Item item, Status then, String id, Progress progress, List<BoxMerge> ticks) {
        Status mine = progress.item(id).map(Change.OfStatus::to).orElse(null);
        if (mine == null) {
            return;
        }
        var verdict = MergeOutcome.of(then, item.marker().status(), mine);
        if (verdict == MergeOutcome.TAKEN_OVER || verdict == MergeOutcome.CONTESTED) {
            ticks.add(new BoxMerge(item, then, mine, verdict == MergeOutcome.TAKEN_OVER));
        }
    }
}
