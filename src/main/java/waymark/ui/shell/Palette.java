package waymark.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.SearchWords;
import waymark.model.Topic;
import waymark.ui.NoteSearch;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.controls.DateText;
import waymark.ui.kit.Chooser;

/** The palette: finds a command, or a topic to go to, while the user types. */
final class Palette {
    private static final int MONTHS_BACK = 24;

    private final ShellViewModel model;
    private final UiText words;
    private final CommandTable table;
    private final Chooser<Command> commands;
    private final Chooser<Topic> topics;
    private final OwnTopicPrompts own;
    private @Nullable Chooser<LocalDate> days;

    Palette(ShellViewModel model, CommandTable table) {
        this.model = model;
        this.words = model.words();
        this.table = table;
        commands = new Chooser<>(
                "palette",
                words.text("palette.commands"),
                words.text("palette.nothing"),
                command -> new Chooser.Choice(
                        words.text(command.message()),
                        table.keysProperty().get().first(command),
                        ""));
        topics = new Chooser<>("go-to", words.text("palette.topics"), words.text("palette.nothing"), this::choice);
        own = new OwnTopicPrompts(words, this::choice);
    }

    /** The prompts for the user's own topics. */
    OwnTopicPrompts own() {
        return own;
    }

    List<Node> nodes() {
        return Stream.concat(Stream.of(commands, topics), own.nodes().stream()).toList();
    }

    void askCommand() {
        close();
        commands.ask("", this::commands, table::run);
    }

    /** @param gone runs after going to a topic */
    void askTopic(Runnable gone) {
        close();
        model.opened()
                .map(RoadmapViewModels::model)
                .ifPresent(roadmapModel -> topics.ask("", typed -> topics(roadmapModel.state(), typed), topic -> {
                    roadmapModel.goTo(topic);
                    gone.run();
                }));
    }

    /** Closes the open list. Returns whether one was open. */
    boolean close() {
        return commands.close() | topics.close() | own.close() | (days != null && days.close());
    }

    /** Prompts for a past day and shows the roadmap as it was then. */
    void askDay() {
        close();
        Chooser<LocalDate> chooser = days();
        model.present()
                .map(RoadmapViewModels::model)
                .ifPresent(roadmapModel ->
                        chooser.ask("", typed -> days(roadmapModel, typed), roadmapModel.pastDay()::ask));
    }

    /** Created on first use, which is rare. */
    private Chooser<LocalDate> days() {
        if (days == null) {
            days = new Chooser<>(
                    "past-day",
                    words.text("palette.days"),
                    words.text("palette.days.nothing"),
                    day -> new Chooser.Choice(words.longDate(day, false), "", ""));
            ((Pane) commands.getParent()).getChildren().add(days);
        }
        return days;
    }

    /** The day that was typed, or some likely days before that. */
    private List<LocalDate> days(RoadmapModel roadmapModel, String typed) {
        LocalDate today = roadmapModel.state().rollup().today();
        LocalDate first =
                roadmapModel.state().beginning(today, roadmapModel.activity().dayOf());
        Stream<LocalDate> wanted = typed.isBlank()
                ? Stream.concat(
                        Stream.of(1, 2, 3, 7, 14).map(today::minusDays),
                        Stream.concat(
                                IntStream.rangeClosed(1, MONTHS_BACK).mapToObj(today::minusMonths), Stream.of(first)))
                : Stream.ofNullable(new DateText(words).fromString(typed));
        return wanted.filter(day -> day.isBefore(today) && !day.isBefore(first))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The commands that contain each typed word, the best match first. */
    List<Command> commands(String typed) {
        var wanted = SearchWords.of(typed);
        return wanted.best(
                Stream.of(Command.values()).filter(command -> table.isBound(command) && command.isInPalette()),
                command -> wanted.fit(words.text(command.message())),
                Command.values().length);
    }

    /** Phases come first while nothing is typed. */
    private static List<Topic> topics(SessionState state, String typed) {
        var sought = NoteSearch.of(SearchWords.of(typed));
        return new TopicSearch(sought.title())
                .among(Stream.concat(
                                typed.isBlank() ? state.roadmap().phases().stream() : Stream.empty(),
                                state.roadmap().topics().stream()
                                        .skip(1)
                                        .filter(topic -> !topic.text().isEmpty() && sought.isInNote(state, topic)))
                        .distinct());
    }

    private Chooser.Choice choice(Topic topic) {
        String path = model.opened()
                .map(open -> TopicSearch.path(open.model().state(), topic))
                .orElse("");
        return new Chooser.Choice(TopicSearch.title(topic), "", path);
    }
}
