package waymark.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the user's own topics, as recorded in the ledger.
 *
 * @param text its text, in a single line; empty if it was removed
 * @param places its placements, newest first
 */
record OwnTopic(String id, String text, List<Change.OfOwnPlace> places) {
    private static final String ID = "t_own_";

    /** Whether that is the id of an own topic. */
    static boolean isId(String id) {
        return id.startsWith(ID);
    }

    /** The id of an own topic that a step adds; {@code number} counts from 0. */
    static String idOf(ChangeMetadata metadata, int number) {
        return ID + metadata.step() + (number == 0 ? "" : "_" + number);
    }

    /** All own topics ever added; the one that was placed last comes last. */
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
                .sorted(OwnTopic::compareAge)
                .toList();
    }

    private static int compareAge(OwnTopic one, OwnTopic other) {
        int order = one.lastPut().compareTo(other.lastPut());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private static List<Change.OfOwnPlace> places(Progress progress, String id) {
        return progress.all(new Subject.OwnPlace(id)).stream()
                .map(Change.OfOwnPlace.class::cast)
                .toList();
    }

    /** A text as a title: a single line, without whitespace around it. */
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
