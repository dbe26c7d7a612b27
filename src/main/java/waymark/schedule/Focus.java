package waymark.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/** The user's current work according to the roadmap's own blanks. */
public final class Focus {
    private final Roadmap roadmap;
    private final TopicIds ids;
    private final Progress progress;
    private final List<Blank> fields;

    /** The current answers. */
    public Focus(Rollup rollup) {
        this.roadmap = rollup.roadmap();
        this.ids = rollup.ids();
        this.progress = rollup.progress();
        var about = roadmap.all(Blank.class)
                .filter(field -> field.focus() != Blank.Focus.NONE)
                .map(Blank::parent)
                .collect(Collectors.toSet());
        this.fields = roadmap.all(Blank.class)
                .filter(field -> field.kind() != Blank.Kind.REVIEW && about.contains(field.parent()))
                .toList();
    }

    /** The blanks that ask about it, and those beside them. */
    public List<Blank> fields() {
        return fields;
    }

    /** The answer in a blank; empty if there is none. */
    public String value(Blank field) {
        return progress.field(ids.id(field)).orElse("");
    }

    /** The topic that an answer names; empty if it names none. */
    public Optional<Topic> named(Blank field) {
        String value = normal(value(field));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return candidates(field)
                .filter(topic -> names(value, topic, field.focus() == Blank.Focus.PHASE))
                .findFirst();
    }

    /** The possible answers, likeliest first: phases for a phase, topics of the current phase for a topic. */
    public Stream<Topic> candidates(Blank field) {
        return switch (field.focus()) {
            case PHASE ->
                roadmap.phases().isEmpty()
                        ? roadmap.root().children().stream().filter(Section.class::isInstance)
                        : roadmap.phases().stream().map(Topic.class::cast);
            case TOPIC -> {
                Stream<Topic> here = fields.stream()
                        .filter(other -> other.focus() == Blank.Focus.PHASE)
                        .flatMap(other -> named(other).stream())
                        .flatMap(phase -> roadmap.subtree(phase).stream().skip(1));
                yield Stream.concat(here, roadmap.topics().stream().skip(1))
                        .filter(topic -> topic instanceof Item || topic instanceof Section)
                        .distinct();
            }
            case OTHER, NONE -> Stream.empty();
        };
    }

    /** The topics that are named, most specific first. */
    public List<Topic> topics() {
        return Stream.of(Blank.Focus.TOPIC, Blank.Focus.PHASE)
                .flatMap(role -> fields.stream().filter(field -> field.focus() == role))
                .map(field -> named(field).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Matches the text, the number, or both; for a phase, the beginning of the text is enough: "Phase 2" for "Phase 2: Machine Learning". */
    private static boolean names(String value, Topic topic, boolean beginning) {
        String text = normal(topic.text());
        String number = normal(topic.number());
        return value.equals(text)
                || !number.isEmpty() && (value.equals(number) || value.equals(number + " " + text))
                || beginning && text.startsWith(value) && !Character.isLetterOrDigit(text.codePointAt(value.length()));
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)\\.(?= |$)", "");
    }
}
