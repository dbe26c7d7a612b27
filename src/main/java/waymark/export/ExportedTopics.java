package waymark.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import waymark.imports.Answers;
import waymark.imports.ImportSource;
import waymark.imports.TopicClaim;
import waymark.model.CountingKind;
import waymark.model.Status;
import waymark.progress.Period;
import waymark.reconcile.TopicOutline;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;

/** Reads the output of {@code waymark export --to json}. Unknown content is ignored. */
public final class ExportedTopics {
    private static final int VERSION = 1;
    private static final int DEPTH = 8;
    private static final long MOST_TOKENS = 40_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final List<Map<String, Object>> topics = new ArrayList<>();
    private final Map<String, SortedMap<Period, String>> reviews = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>(List.of(new Node(-1, Kind.SECTION, "", "")));
    private final Map<String, Integer> places = new HashMap<>();
    private final TreeMap<Integer, TopicClaim> claims = new TreeMap<>();
    /** The topics with something below them that isn't closed, and those with items below them. */
    private final Set<String> open = new HashSet<>();

    private final Set<String> parents = new HashSet<>();

    private ExportedTopics() {}

    /**
     * The content of an export.
     *
     * @throws NoExportException if the text isn't such an export
     */
    public static ImportSource read(String text) throws NoExportException {
        var exported = new ExportedTopics();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            exported.document(json);
        } catch (JacksonException | DateTimeException | ClassCastException e) {
            throw new NoExportException(e);
        }
        return new ImportSource(new TopicOutline(exported.nodes), exported.claims, false);
    }

    private void document(JsonParser json) throws NoExportException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new NoExportException(null);
        }
        boolean known = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "version" -> known = json.getValueAsInt() == VERSION;
                case "topics" -> objects(json).forEach(topics::add);
                case "reviews" -> objects(json).forEach(this::review);
                default -> json.skipChildren();
            }
        }
        if (!known || json.nextToken() != null) {
            throw new NoExportException(null);
        }
        for (Map<String, Object> topic : topics) {
            if ("item".equals(topic.get("kind"))) {
                String parent = text(topic, "parent");
                parents.add(parent);
                if (status(topic).filter(Status::isClosed).isEmpty()) {
                    open.add(parent);
                }
            }
        }
        topics.forEach(this::topic);
    }

    private static List<Map<String, Object>> objects(JsonParser json) {
        var objects = new ArrayList<Map<String, Object>>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new ClassCastException("no list");
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            objects.add(object(json));
        }
        return objects;
    }

    /** The texts and numbers of an object, as texts, and the objects in it. */
    private static Map<String, Object> object(JsonParser json) {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> fields.put(name, object(json));
                case START_ARRAY -> json.skipChildren();
                case VALUE_NULL -> {}
                default -> fields.put(name, json.getString());
            }
        }
        return fields;
    }

    private static String text(Map<String, Object> fields, String name) {
        return (String) fields.getOrDefault(name, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> within(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.getOrDefault(name, Map.of());
    }

    private static Optional<Status> status(Map<String, Object> topic) {
        return Status.ofWord(text(topic, "status"));
    }

    private void review(Map<String, Object> review) {
        var period = Period.parse(text(review, "period"));
        within(review, "answers")
                .forEach((prompt, answer) ->
                        reviews.computeIfAbsent(prompt, id -> new TreeMap<>()).put(period, (String) answer));
    }

    private void topic(Map<String, Object> topic) {
        String id = text(topic, "id");
        Integer parent = places.get(text(topic, "parent"));
        boolean isRoot = nodes.size() == 1 && text(topic, "parent").isEmpty();
        if (isRoot) {
            places.put(id, 0);
        } else {
            Kind kind = switch (text(topic, "kind")) {
                case "section" -> Kind.SECTION;
                case "item" -> Kind.ITEM;
                default -> Kind.OTHER;
            };
            places.put(id, nodes.size());
            nodes.add(new Node(parent == null ? 0 : parent, kind, text(topic, "number"), text(topic, "text")));
            claim(topic, id).ifPresent(of -> claims.put(nodes.size() - 1, of));
        }
    }

    private Optional<TopicClaim> claim(Map<String, Object> topic, String id) {
        boolean routine = CountingKind.ROUTINE.word().equals(topic.get("counts"));
        Optional<LocalDate> since = optional(topic, "since").map(LocalDate::parse);
        // A status that its parts imply isn't a statement of its own.
        boolean derived = parents.contains(id) && since.isEmpty() && !open.contains(id);
        Optional<Status> status =
                status(topic).filter(each -> each != Status.OPEN).filter(each -> !routine && !derived);
        var days = new TreeMap<LocalDate, Status>();
        within(topic, "days")
                .forEach((day, word) ->
                        Status.ofWord((String) word).ifPresent(of -> days.put(LocalDate.parse(day), of)));
        var of = new TopicClaim(
                line(topic),
                (text(topic, "number") + " " + text(topic, "text")).strip(),
                status,
                status.filter(Status::isClosed).isPresent() ? since : Optional.empty(),
                optional(topic, "note"),
                days,
                new Answers(optional(topic, "value"), reviews.getOrDefault(id, new TreeMap<>())));
        return Optional.of(of).filter(TopicClaim::saysSomething);
    }

    private static Optional<String> optional(Map<String, Object> fields, String name) {
        return Optional.of(text(fields, name)).filter(text -> !text.isBlank());
    }

    private static int line(Map<String, Object> topic) {
        try {
            return Integer.parseInt(text(topic, "line"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A text isn't an export of this program. */
    public static final class NoExportException extends Exception {
        private static final long serialVersionUID = 1;

        NoExportException(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
