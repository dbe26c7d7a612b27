package waymark.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import waymark.store.OddLine.Why;

/** The fields of one JSON object that hold text, and its lists of such objects. Others are known by name alone. */
final class JsonFields {
    private static final int DEPTH = 64;
    /** More than a line can have that says what a roadmap looks like: a million things of nothing would fill the memory. */
    private static final long MOST_TOKENS = 6_000_000;

    private static final int MOST_OBJECTS = 500_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(ByteLines.LONGEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final Map<String, @Nullable String> texts = new HashMap<>();
    private final Map<String, List<JsonFields>> lists = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private int version;

    private JsonFields() {}

    /** The fields of a line, which must be one JSON object and nothing else. */
    static JsonFields parse(String line) throws OddLineException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new OddLineException(Why.NOT_JSON);
            }
            JsonFields fields = object(json);
            if (json.nextToken() != null) {
                throw new OddLineException(Why.NOT_JSON);
            }
            return fields;
        } catch (JacksonException e) {
            throw new OddLineException(Why.NOT_JSON);
        }
    }

    private static JsonFields object(JsonParser json) {
        var fields = new JsonFields();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> fields.texts.put(name, json.getString());
                case VALUE_NULL -> fields.texts.put(name, null);
                case START_ARRAY -> fields.list(name, json);
                case VALUE_NUMBER_INT -> fields.number(name, json);
                default -> {
                    fields.others.add(name);
                    json.skipChildren();
                }
            }
        }
        return fields;
    }

    private void number(String name, JsonParser json) {
        others.add(name);
        if (name.equals(JsonNames.VERSION)) {
            boolean fits = json.getBigIntegerValue().bitLength() < Integer.SIZE;
            version = fits ? json.getIntValue() : Integer.MAX_VALUE;
        }
    }

    /** Of other lists than that of topics nothing is kept: nobody asks what is in them. */
    private void list(String name, JsonParser json) {
        if (name.equals(JsonNames.TOPICS)) {
            lists.put(name, list(json));
        } else {
            others.add(name);
            json.skipChildren();
        }
    }

    private static List<JsonFields> list(JsonParser json) {
        var list = new ArrayList<JsonFields>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT && list.size() < MOST_OBJECTS) {
                list.add(object(json));
            } else {
                json.skipChildren();
            }
        }
        return list;
    }

    /** The version of the format; 0 without one. */
    int version() {
        return version;
    }

    /** Whether there is a field of that name, of whatever kind. */
    boolean has(String name) {
        return texts.containsKey(name) || others.contains(name) || lists.containsKey(name);
    }

    /** The text of that name. */
    String text(String name) throws OddLineException {
        String text = textOrNull(name);
        if (text == null) {
            throw new OddLineException(Why.UNKNOWN);
        }
        return text;
    }

    /** The text of that name; null without one. Something else than a text is an oddity. */
    @Nullable
    String textOrNull(String name) throws OddLineException {
        if (!texts.containsKey(name) && has(name)) {
            throw new OddLineException(Why.UNKNOWN);
        }
        return texts.get(name);
    }

    /** The text of that name; empty without one. */
    String textOrEmpty(String name) throws OddLineException {
        String text = textOrNull(name);
        return text == null ? "" : text;
    }

    /** The objects in the list of that name; null without such a list. */
    @Nullable
    List<JsonFields> list(String name) {
        return lists.get(name);
    }
}
