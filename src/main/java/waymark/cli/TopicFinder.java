package waymark.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.app.TopicNames;
import waymark.model.FoldedText;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;

/** Finds a topic by its number, its id, {@code line:35} or a part of its text. Never guesses. */
final class TopicFinder {
    private static final int CANDIDATES_SHOWN = 10;
    private static final String LINE = "line:";

    private final SessionState state;
    private final Messages messages;

    TopicFinder(SessionState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    /** An item or a section. A section stands for many items, so it has to be named exactly. */
    Topic itemOrSection(String meant) throws Refusal {
        var items = fitting(meant, state.roadmap().items().toList());
        return items.isEmpty() ? only(meant, exactly(meant, sections())) : only(meant, items);
    }

    /** The item, section or whole roadmap to be the parent of a topic. */
    Topic parent(String meant) throws Refusal {
        Section root = state.roadmap().root();
        return exactly(meant, List.of(root)).isEmpty() ? itemOrSection(meant) : root;
    }

    /** One of the user's own topics. */
    Item own(String meant) throws Refusal {
        List<Item> own = state.roadmap().items().filter(Item::isOwn).toList();
        if (!fits(meant, own) && fits(meant, state.roadmap().topics())) {
            throw new Refusal(ExitCode.USAGE, messages.text("cli.own-only", meant));
        }
        return one(meant, own);
    }

    /**
     * The items and sections named in a list.
     *
     * @throws Refusal if a name isn't found or is ambiguous; lists all such names
     */
    List<Topic> list(String text) throws Refusal {
        var named = TopicNames.ofTickable(state);
        var topics = new ArrayList<Topic>();
        var complaints = new ArrayList<String>();
        for (String meant : TopicNames.list(text)) {
            List<Topic> fitting = named.apply(meant);
            if (fitting.size() == 1) {
                topics.add(fitting.getFirst());
            } else {
                complaints.add(complaint(meant, fitting));
            }
        }
        if (!complaints.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, String.join("\n", complaints));
        }
        return topics;
    }

    /** A phase. A number that no section has means the position of the phase. */
    Section phase(String meant) throws Refusal {
        List<Section> phases = state.roadmap().phases();
        var fitting = fitting(meant, phases);
        var others = exactly(meant, sections());
        if (fitting.isEmpty() && !others.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, messages.text("cli.not-a-phase", Titles.of(others.getFirst())));
        }
        if (fitting.isEmpty() && meant.matches("[1-9]\\d{0,3}") && Integer.parseInt(meant) <= phases.size()) {
            return phases.get(Integer.parseInt(meant) - 1);
        }
        return only(meant, fitting);
    }

    /** The section that is meant. */
    Section section(String meant) throws Refusal {
        return only(meant, fitting(meant, sections()));
    }

    /** The one of {@code topics} that is meant. */
    <T extends Topic> T one(String meant, List<T> topics) throws Refusal {
        return only(meant, fitting(meant, topics));
    }

    /** Whether any of these topics matches. */
    boolean fits(String meant, List<? extends Topic> topics) {
        return !fitting(meant, topics).isEmpty();
    }

    private List<Section> sections() {
        return state.roadmap()
                .all(Section.class)
                .filter(section -> section.index() > 0)
                .toList();
    }

    /** The topics that match in the strictest way in which any does. */
    private <T extends Topic> List<T> fitting(String meant, List<T> topics) {
        var fitting = exactly(meant, topics);
        return fitting.isEmpty() && !meant.isBlank() ? partly(fold(meant), topics) : fitting;
    }

    private <T extends Topic> List<T> exactly(String meant, List<T> topics) {
        var named = new HashSet<Topic>(new TopicNames(state, topics.stream()).exactly(meant));
        return topics.stream().filter(named::contains).toList();
    }

    private static <T extends Topic> List<T> partly(String words, List<T> topics) {
        List<T> whole = topics.stream()
                .filter(topic -> hasWords(fold(topic.text()), words))
                .toList();
        return whole.isEmpty()
                ? topics.stream()
                        .filter(topic -> fold(topic.text()).contains(words))
                        .toList()
                : whole;
    }

    private <T extends Topic> T only(String meant, List<T> fitting) throws Refusal {
        if (fitting.size() != 1) {
            throw new Refusal(ExitCode.USAGE, complaint(meant, fitting));
        }
        return fitting.getFirst();
    }

    private String complaint(String meant, List<? extends Topic> fitting) {
        if (fitting.isEmpty()) {
            return messages.text("cli.nothing-fits", meant);
        }
        var text = new StringBuilder(messages.text("cli.several-fit", meant, String.valueOf(fitting.size())));
        fitting.stream()
                .limit(CANDIDATES_SHOWN)
                .forEach(topic -> text.append("\n  ")
                        .append(Titles.of(topic))
                        .append("  (" + LINE + state.roadmap().line(topic) + ", "
                                + state.ids().id(topic) + ")"));
        return text.toString();
    }

    /** Whether the text contains these as whole words: phase 1 isn't phase 10. */
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
}
