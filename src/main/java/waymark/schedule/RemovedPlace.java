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
 * Where topics stood that the author has removed, maybe with the sections that they stood in.
 *
 * @param below the nearest topic that they stood below and that is still there
 * @param words what the titles above them say of how they count
 * @param chosen what the user said of that
 * @param tracked whether entries without a box are tracked there
 * @param endless whether that was in a phase without an end that was removed, as far as that is known
 */
public record RemovedPlace(
        Topic below, CountingWords words, Optional<CountingKind> chosen, boolean tracked, boolean endless) {

    /** @param id of the topic that they stood directly below */
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

    /** The removed topics above, the nearest first. */
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

    /** How an item of that title counted there: as the user said, else as the author's words say. */
    public CountingKind countingKind(String title) {
        return chosen.orElseGet(() -> words.item(title));
    }
}
