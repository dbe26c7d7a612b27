package waymark.cli;

import java.util.List;
import java.util.function.Predicate;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.model.FoldedText;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;

/** Finds the topic that someone means by a number, an id, {@code line:35} or a part of its text. It never guesses. */
final class TopicFinder {
    private static final int CANDIDATES_SHOWN = 10;
    private static final String LINE = "line:";

    private final SessionState state;
    private final Messages messages;

    TopicFinder(SessionState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    /** The item that is meant. A section stands for many items, so it has to be named exactly. */
    Topic itemOrSection(String meant) throws Refusal {
        var items = fitting(meant, state.roadmap().items().toList());
        return items.isEmpty() ? only(meant, fitting(sections(), exactly(meant))) : only(meant, items);
    }

    /** The phase that is meant; a number that no phase carries counts them. */
    Section phase(String meant) throws Refusal {
        List<Section> phases = state.roadmap().phases();
        var fitting = fitting(meant, phases);
        if (fitting.isEmpty() && meant.matches("[1-9]\\d{0,3}") && Integer.parseInt(meant) <= phases.size()) {
            return phases.get(Integer.parseInt(meant) - 1);
        }
        return only(meant, fitting);
    }

    /** The section that is meant. */
    Section section(String meant) throws Refusal {
        return only(meant, fitting(meant, sections()));
    }

    /** The topic among {@code topics} that is meant. */
    <T extends Topic> T one(String meant, List<T> topics) throws Refusal {
        return only(meant, fitting(meant, topics));
    }

    /** Whether any of these topics may be meant. */
    boolean fits(String meant, List<? extends Topic> topics) {
        return !fitting(meant, topics).isEmpty();
    }

    private List<Section> sections() {
        return state.roadmap()
                .all(Section.class)
                .filter(section -> section.index() > 0)
                .toList();
    }

    /** The topics that fit in the strictest way in which any does. */
    private <T extends Topic> List<T> fitting(String meant, List<T> topics) {
        var fitting = fitting(topics, exactly(meant));
        return fitting.isEmpty() && !meant.isBlank() ? fitting(topics, partly(fold(meant))) : fitting;
    }

    private static <T extends Topic> List<T> fitting(List<T> topics, List<Predicate<Topic>> ways) {
        return ways.stream()
                .map(way -> topics.stream().filter(way).toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Predicate<Topic>> exactly(String meant) {
        String words = fold(meant);
        return List.of(
                topic -> meant.startsWith(LINE) && meant.equals(LINE + line(topic)),
                topic -> state.ids().id(topic).equals(meant),
                topic -> !topic.number().isEmpty() && bare(fold(topic.number())).equals(bare(words)),
                topic -> fold(topic.text()).equals(words),
                topic -> fold(topic.number() + " " + topic.text()).equals(words));
    }

    private static List<Predicate<Topic>> partly(String words) {
        return List.of(
                topic -> hasWords(fold(topic.text()), words),
                topic -> fold(topic.text()).contains(words));
    }

    private <T extends Topic> T only(String meant, List<T> fitting) throws Refusal {
        if (fitting.isEmpty()) {
            throw new Refusal(Exit.USAGE, messages.text("cli.nothing-fits", meant));
        }
        if (fitting.size() > 1) {
            var text = new StringBuilder(messages.text("cli.several-fit", meant, String.valueOf(fitting.size())));
            fitting.stream()
                    .limit(CANDIDATES_SHOWN)
                    .forEach(topic -> text.append("\n  ")
                            .append(Titles.of(topic))
                            .append("  (" + LINE + line(topic) + ", "
                                    + state.ids().id(topic) + ")"));
            throw new Refusal(Exit.USAGE, text.toString());
        }
        return fitting.getFirst();
    }

    private int line(Topic topic) {
        int offset = switch (topic) {
            case Section section -> section.heading().start();
            case Item item -> item.marker().offset();
            default -> topic.range().start();
        };
        return state.roadmap().source().line(offset);
    }

    /** Whether the text has these words, not only as parts of other words: phase 1 is not phase 10. */
    private static boolean hasWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        return FoldedText.fold(text).strip();
    }

    private static String bare(String number) {
        return number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
    }
}
