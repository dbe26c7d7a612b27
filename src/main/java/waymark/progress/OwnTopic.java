package waymark.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the user's own, as far as the ledger tells.
 *
 * @param text what it says, in one line; empty where it is there no longer
 * @param places where it was put, the last place first
 */
record OwnTopic(String id, String text, List<Change.OfOwnPlace> places) {
    private static final String ID = "t_own_";

    /** Whether that is the id of such a topic. */
    static boolean isId(String id) {
        return id.startsWith(ID);
    }

    /** The id of one that a step adds, counted from 0. */
    static String idOf(ChangeMetadata metadata, int number) {
        return ID + metadata.step() + (number == 0 ? "" : "_" + number);
    }

    /** All that were ever added, the one that was put somewhere last at the end. */
    static List<OwnTopic> all(Progress progress) {
        var texts = new HashMap<String, String>();
        progress.latest(OwnTopic::isId, false).forEach(change -> {
            if (change instanceof Change.OfOwnText said) {
                texts.put(said.topic(), inOneLine(said.text()));
            } else if (change instanceof Change.OfOwnPlace put) {
                texts.putIfAbsent(put.topic(), "");
            }
        });
        return texts.entrySet().stream()
                .map(own -> new OwnTopic(own.getKey(), own.getValue(), places(progress, own.getKey())))
                .sorted(Comparator.comparing(OwnTopic::lastPut).thenComparing(OwnTopic::id))
                .toList();
    }

    private static List<Change.OfOwnPlace> places(Progress progress, String id) {
        return progress.all(new Subject.OwnPlace(id)).stream()
                .map(Change.OfOwnPlace.class::cast)
                .toList();
    }

    /** A text as a title: one line, without what can't be seen around it. */
    static String inOneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private String lastPut() {
        return place().map(put -> put.metadata().id()).orElse("");
    }

    Optional<Change.OfOwnPlace> place() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getFirst());
    }

    long rank() {
        return place().map(Change.OfOwnPlace::rank).orElse(0L);
    }

    boolean isThere() {
        return !text.isEmpty();
    }
}
