package waymark.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.StatusLine;
import waymark.model.Topic;

/** The identity of each topic of a roadmap in the ledger. Immutable. */
public final class TopicIds {
    private static final int ID_BYTES = 8;
    private static final String ROOT = "s_root";
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_CURRENCY = '\u20cf';

    private final String[] ids;

    /** A hash table with linear probing that contains the index of each id plus one; needs a tenth of the memory of a map. */
    private final int[] places;

    private TopicIds(String[] ids) {
        this.ids = ids;
        this.places = new int[Math.max(2, Integer.highestOneBit(ids.length) << 2)];
        for (int i = 0; i < ids.length; i++) {
            places[place(ids[i])] = i + 1;
        }
    }

    private int place(String id) {
        int hash = id.hashCode();
        int place = (hash ^ hash >>> 16) & places.length - 1;
        while (places[place] != 0 && !ids[places[place] - 1].equals(id)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    /**
     * The ids of topics that were never seen before, derived from the text of each topic and its ancestors, so that every machine derives
     * the same ones. Numbers don't matter; equal texts below the same topic are distinguished by their order.
     */
    public static TopicIds derive(Roadmap roadmap) {
        return derive(roadmap, Map.of(), Set.of());
    }

    /**
     * The ids of topics some of which were seen before.
     *
     * @param known the ids of those, by {@link Topic#index()}
     * @param taken ids that no other topic may get
     */
    public static TopicIds derive(Roadmap roadmap, Map<Integer, String> known, Set<String> taken) {
        MessageDigest digest = sha256();
        var ids = new String[roadmap.size()];
        ids[0] = ROOT;
        var twins = new HashMap<String, Integer>();
        for (Topic topic : roadmap.topics().subList(1, roadmap.size())) {
            String id = known.get(topic.index());
            if (id == null) {
                String said = ids[topic.parent()] + "\n" + prefix(topic) + normalized(topic.text());
                do {
                    id = prefix(topic) + hash(digest, said, twins.merge(said, 1, Integer::sum));
                } while (taken.contains(id));
            }
            ids[topic.index()] = id;
        }
        return new TopicIds(ids);
    }

    /** The ids of known topics, in file order. */
    static TopicIds of(List<String> ids) {
        return new TopicIds(ids.toArray(String[]::new));
    }

    private static String hash(MessageDigest digest, String said, int twin) {
        String text = twin == 1 ? said : said + "\n" + twin;
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
    }

    private static String prefix(Topic topic) {
        return switch (topic) {
            case Item item -> "t_";
            case Blank field -> "f_";
            case StatusLine choice -> "c_";
            case Prose note -> "n_";
            default -> "s_";
        };
    }

    static String normalized(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text contains only characters that composition doesn't change; the library would load tables to find out. */
    static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_MARK && (letter < FIRST_DASH || letter > LAST_CURRENCY)) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicIds some && Arrays.equals(ids, some.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    /** The id of a topic. */
    public String id(Topic topic) {
        return ids[topic.index()];
    }

    /** The {@link Topic#index()} of the topic with that id; empty if the roadmap no longer has it. */
    public OptionalInt index(String id) {
        int place = places[place(id)];
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place - 1);
    }

    /** The topic with that id; empty if the roadmap no longer has it. */
    public Optional<Topic> topic(Roadmap roadmap, String id) {
        int place = places[place(id)];
        return place == 0 ? Optional.empty() : Optional.of(roadmap.topic(place - 1));
    }
}
