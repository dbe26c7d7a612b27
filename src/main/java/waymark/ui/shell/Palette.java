package waymark.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.kit.Chooser;

/** Finds a command, or a topic to go to, by what is typed. */
final class Palette {
    private final ShellViewModel model;
    private final UiText words;
    private final CommandTable table;
    private final Chooser<Command> commands;
    private final Chooser<Topic> topics;

    Palette(ShellViewModel model, CommandTable table) {
        this.model = model;
        this.words = model.words();
        this.table = table;
        commands = new Chooser<>(
                "palette",
                words.text("palette.commands"),
                command -> new Chooser.Choice(
                        words.text(command.message()),
                        table.keysProperty().get().first(command),
                        ""));
        topics = new Chooser<>("go-to", words.text("palette.topics"), this::choice);
    }

    List<Node> nodes() {
        return List.of(commands, topics);
    }

    void askCommand() {
        close();
        commands.ask("", this::commands, table::run);
    }

    void askTopic() {
        close();
        model.opened()
                .map(OpenRoadmap::desk)
                .ifPresent(desk -> topics.ask("", typed -> topics(desk.state(), typed), desk::goTo));
    }

    /** Takes what is open away. Says whether something was. */
    boolean close() {
        return commands.close() | topics.close();
    }

    /** Those that hold each typed word; first those that begin with what is typed. */
    List<Command> commands(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Command> fitting = Stream.of(Command.values())
                .filter(command -> table.isBound(command) && command.isAskedFor())
                .filter(command -> Stream.of(wanted.split("\\s+")).allMatch(name(command)::contains))
                .toList();
        return Stream.concat(fitting.stream().filter(command -> name(command).startsWith(wanted)), fitting.stream())
                .distinct()
                .toList();
    }

    private String name(Command command) {
        return words.text(command.message()).toLowerCase(Locale.ROOT);
    }

    /** First those whose number begins with what is typed; the phases where nothing is. */
    private static List<Topic> topics(SessionState state, String typed) {
        String number = typed.strip();
        Stream<? extends Topic> first = number.isEmpty()
                ? state.roadmap().phases().stream()
                : state.roadmap().topics().stream()
                        .filter(topic -> topic.number().startsWith(number));
        return TopicSearch.of(typed)
                .among(Stream.concat(
                                first,
                                state.roadmap().topics().stream()
                                        .skip(1)
                                        .filter(topic -> !topic.text().isEmpty()))
                        .distinct());
    }

    private Chooser.Choice choice(Topic topic) {
        String path = model.opened()
                .map(open -> TopicSearch.path(open.desk().state(), topic))
                .orElse("");
        return new Chooser.Choice(TopicSearch.title(topic), "", path);
    }
}
