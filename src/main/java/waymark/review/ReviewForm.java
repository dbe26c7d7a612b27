package waymark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.progress.Progress;
import waymark.progress.TopicIds;

/**
 * The prompts that a roadmap repeats for each period of one kind, in file order.
 *
 * @param cadence the length of the period
 * @param parts the prompts by section
 */
public record ReviewForm(BlankInterval cadence, List<Part> parts) {

    /**
     * The prompts of one section.
     *
     * @param section the section that contains them
     */
    public record Part(Section section, List<Blank> prompts) {
        public Part {
            prompts = List.copyOf(prompts);
        }
    }

    public ReviewForm {
        parts = List.copyOf(parts);
    }

    /** The forms of a roadmap, shortest period first; empty if it asks for no review. */
    public static List<ReviewForm> of(Roadmap roadmap) {
        var forms = new TreeMap<BlankInterval, List<Part>>();
        for (Topic topic : roadmap.topics()) {
            if (topic instanceof Blank prompt && prompt.kind() == Blank.Kind.REVIEW) {
                add(
                        forms.computeIfAbsent(prompt.cadence(), first -> new ArrayList<>()),
                        section(roadmap, prompt),
                        prompt);
            }
        }
        return forms.entrySet().stream()
                .map(form -> new ReviewForm(form.getKey(), form.getValue()))
                .toList();
    }

    private static void add(List<Part> parts, Section section, Blank prompt) {
        var prompts = new ArrayList<Blank>();
        if (!parts.isEmpty() && parts.getLast().section() == section) {
            prompts.addAll(parts.removeLast().prompts());
        }
        prompts.add(prompt);
        parts.add(new Part(section, prompts));
    }

    private static Section section(Roadmap roadmap, Topic topic) {
        Topic above = roadmap.parent(topic).orElse(roadmap.root());
        return above instanceof Section section ? section : section(roadmap, above);
    }

    /** All its prompts. */
    public List<Blank> prompts() {
        return parts.stream().flatMap(part -> part.prompts().stream()).toList();
    }

    /** The prompt that asks what comes next; empty if there is none. */
    public Optional<Blank> goals() {
        return prompts().stream()
                .filter(prompt -> Prompt.of(prompt.text()) == Prompt.GOALS)
                .findFirst();
    }

    /** The reviews so far, oldest first. A period without an answer has no review. */
    public SortedMap<Period, Review> reviews(TopicIds ids, Progress progress) {
        var reviews = new TreeMap<Period, Review>();
        progress.reviews().forEach((period, byId) -> {
            var review = review(period, ids, byId);
            if (!review.answers().isEmpty()) {
                reviews.put(period, review);
            }
        });
        return reviews;
    }

    private Review review(Period period, TopicIds ids, Map<String, String> byId) {
        var answers = new ArrayList<Review.Answer>();
        for (Blank prompt : prompts()) {
            String text = byId.get(ids.id(prompt));
            if (text != null && !text.isBlank()) {
                answers.add(new Review.Answer(prompt, text));
            }
        }
        return new Review(period, answers);
    }
}
