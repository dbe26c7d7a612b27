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
import waymark.store.UnusedLine.Why;

/** The fields of a JSON object that contain text, and its lists of such objects. Of other fields, only the names are kept. */
final class JsonFields {
    private static final int DEPTH = 64;
    /** More than any line that records a version of a roadmap has: prevents a million empty values from filling the memory. */
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

    /** The fields of a line, which must consist of exactly one JSON object. */
    static JsonFields parse(String line) throws UnusableLineException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnusableLineException(Why.NOT_JSON);
            }
            JsonFields fields = object(json);
            if (json.nextToken() != null) {
                throw new UnusableLineException(Why.NOT_JSON);
            }
            return fields;
        } catch (JacksonException e) {
            throw new UnusableLineException(Why.NOT_JSON);
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

    /** Skips the content of all lists except that of topics: it isn't needed. */
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

    /** The version of the format; 0 if there is none. */
    int version() {
        return version;
    }

    /** Whether there is a field of that name, of any type. */
    boolean has(String name) {
        return texts.containsKey(name) || others.contains(name) || lists.containsKey(name);
    }

    /** The text with that name. */
    String text(String name) throws UnusableLineException {
        String text = textOrNull(name);
        if (text == null) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
        return text;
    }

    /** The text with that name; null if there is none. Throws if the field isn't a text. */
    @Nullable
    String textOrNull(String name) throws UnusableLineException {
        if (!texts.containsKey(name) && has(name)) {
            throw new UnusableLineException(Why.UNKNOWN);
        }
        return texts.get(name);
    }

    /** The text with that name; an empty string if there is none. */
    String textOrEmpty(String name) throws UnusableLineException {
        String text = textOrNull(name);
        return text == null ? "" : text;
    }

    /** The objects in the list with that name; null if there is no such list. */
    @Nullable
    List<JsonFields> list(String name) {
        return lists.get(name);
    }
}
