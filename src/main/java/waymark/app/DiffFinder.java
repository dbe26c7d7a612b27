package waymark.app;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import waymark.app.RoadmapDiff.Altered;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.KnownTopics;
import waymark.reconcile.Identification.Origin;
import waymark.reconcile.Matching.How;
import waymark.store.ProgressCopy;

/** Finds the differences in a roadmap since its last snapshot. */
final class DiffFinder {
    private final List<Altered> altered = new ArrayList<>();
    private final List<Topic> added = new ArrayList<>();

    /** @param origins what each known topic has become */
    DiffFinder(Roadmap roadmap, KnownTopics before, List<Origin> origins) {
        if (before.topics().isEmpty()) {
            return;
        }
        var found = new BitSet();
        for (var origin : origins) {
            if (!origin.how().isFound()) {
                continue;
            }
            Topic now = roadmap.topic(origin.now().getFirst());
            if (!before.current().contains(origin.known().id())) {
                continue;
            }
            found.set(now.index());
            if (origin.how() != How.SAME) {
                altered.add(new Altered(origin.known(), origin.how(), now));
            }
        }
        for (Topic topic : LostTopics.shown(roadmap)) {
            if (!found.get(topic.index())) {
                added.add(topic);
            }
        }
    }

    /** All differences. */
    RoadmapDiff changes(List<LostTopic> lost, List<BoxMerge> boxes, List<ProgressCopy> copies) {
        return new RoadmapDiff(lost, altered, added, boxes, copies);
    }
}
