package waymark.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import waymark.markdown.CountingWords;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.KnownTopic;
import waymark.progress.Progress;

/**
 * The place of topics that the author has removed, possibly with the sections that contained them.
 *
 * @param below the nearest ancestor that still exists
 * @param words what the titles above them say about how they count
 * @param chosen the user's decision on how they count
 * @param tracked whether entries without a box are tracked there
 * @param endless whether it was in a phase without an end that was removed, as far as known
 */
public record RemovedPlace(
        Topic below, CountingWords words, Optional<CountingKind> chosen, boolean tracked, boolean endless) {

    /** @param id the id of their parent */
    public static RemovedPlace of(String id, Rollup rollup) {
        Roadmap roadmap = rollup.roadmap();
        Progress progress = rollup.progress();
        List<KnownTopic> gone = gone(id, rollup);
        Topic below = rollup.ids()
                .topic(roadmap, gone.isEmpty() ? id : gone.getLast().in())
                .orElse(roadmap.root());
        var above = new ArrayList<>(roadmap.path(below));
        above.add(below);
        CountingWords words = CountingWords.NONE;
        for (Topic topic : above) {
            words = below(topic, words);
        }
        for (KnownTopic topic : gone.reversed()) {
            words = topic.isItem() ? words.belowItem(topic.text()) : words.belowSection(topic.text());
        }
        var ids = new ArrayList<String>();
        gone.forEach(topic -> ids.add(topic.id()));
        above.reversed().forEach(topic -> ids.add(rollup.ids().id(topic)));
        return new RemovedPlace(
                below,
                words,
                nearest(ids, progress::countingKind),
                nearest(ids, progress::tracking).filter(Tracking.ON::equals).isPresent(),
                gone.stream().anyMatch(KnownTopic::isEndless));
    }

    /** The removed ancestors, nearest first. */
    private static List<KnownTopic> gone(String id, Rollup rollup) {
        var gone = new ArrayList<KnownTopic>();
        Set<String> passed = new HashSet<>();
        String at = id;
        while (passed.add(at) && rollup.ids().index(at).isEmpty()) {
            Optional<KnownTopic> known = rollup.progress().known(at);
            known.ifPresent(gone::add);
            at = known.map(KnownTopic::in).orElse(at);
        }
        return gone;
    }

    private static CountingWords below(Topic topic, CountingWords words) {
        return switch (topic) {
            case Section section -> words.belowSection(section.text()).as(section.countingKind(), section.text());
            case Item item -> words.as(item.countingKind(), item.text());
            default -> words;
        };
    }

    private static <T> Optional<T> nearest(List<String> ids, Function<String, Optional<T>> said) {
        return ids.stream().flatMap(id -> said.apply(id).stream()).findFirst();
    }

    /** How an item with that title counted there: as the user decided, otherwise by the author's words. */
    public CountingKind countingKind(String title) {
        return chosen.orElseGet(() -> words.item(title));
    }
}
