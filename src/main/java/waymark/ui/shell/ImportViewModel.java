package waymark.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Importer;
import waymark.app.Importer.Prepared;
import waymark.app.Importer.ReadSource;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Messages;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.app.ProblemException;
import waymark.app.SessionState;
import waymark.app.TopicNames;
import waymark.imports.CsvList;
import waymark.imports.CsvList.Columns;
import waymark.imports.ImportPreview;
import waymark.imports.UnknownColumnException;
import waymark.imports.UnmatchedEntries;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.Jobs;
import waymark.ui.RoadmapModel;
import waymark.ui.message.ImportAnswer;

/** Imports a copy of the open roadmap or a list: reads it in the background, asks the user, and applies it as one step. */
public final class ImportViewModel {
    private final RoadmapModel model;
    private static final int VALUES_SHOWN = 10;

    private final Environment environment;
    private final Importer importing;

    ImportViewModel(RoadmapModel model, Environment environment) {
        this.model = model;
        this.environment = environment;
        this.importing = new Importer(environment);
    }

    /** The questions to the user. */
    public interface Questions {
        /** Which columns of a table contain what; empty to cancel the import. */
        Optional<Columns> columns(List<String> names);

        /**
         * Whether to import; empty to cancel.
         *
         * @param remarks what wasn't understood or isn't known
         * @param home where new topics of the user's own would be added
         * @param history whether the user can ask to read the copy's history
         */
        Optional<ImportAnswer> preview(ImportPreview preview, List<String> remarks, String home, boolean history);
    }

    /** The source of an import. */
    private record From(Path file, Optional<Columns> columns, boolean history) {
        boolean isMarkdown() {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return columns.isEmpty() && !name.endsWith(".json");
        }
    }

    private record Read(Prepared prepared, List<Problem> problems, List<String> remarks) {}

    /**
     * Reads a copy, a table or a JSON export and imports it.
     *
     * @param tell receives what is odd about it, or why it can't be read
     */
    public void read(Path from, Questions questions, Consumer<Problem> tell) {
        if (model.refuses()) {
            return;
        }
        if (!from.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            read(new From(from, Optional.empty(), false), questions, tell);
            return;
        }
        inBackground(
                () -> Importer.columns(from),
                names -> questions
                        .columns(names)
                        .ifPresent(columns -> read(new From(from, Optional.of(columns), false), questions, tell)),
                tell);
    }

    private void read(From from, Questions questions, Consumer<Problem> tell) {
        SessionState state = model.state();
        inBackground(
                () -> read(state, from),
                read -> {
                    read.problems().forEach(tell);
                    ask(from, read, questions, tell);
                },
                tell);
    }

    private Read read(SessionState state, From from) throws ProblemException {
        var messages = new Messages(model.words().locale());
        if (from.columns().isPresent()) {
            CsvList list = list(from.file(), from.columns().get());
            String values = list.unknown().stream().limit(VALUES_SHOWN).collect(Collectors.joining("”, “"));
            return new Read(
                    Importer.prepare(state, list.copy()),
                    List.of(),
                    list.unknown().isEmpty()
                            ? List.of()
                            : List.of(messages.text(
                                    "cli.import.unknown-value", list.unknown().size(), values)));
        }
        ReadSource source = importing.read(from.file(), state.rollup().rule(), from.history());
        return new Read(
                Importer.prepare(state, source.copy()),
                source.problems(),
                source.gap().map(why -> messages.text("cli.import.history." + why)).stream()
                        .toList());
    }

    /** The table may have changed since the question about its columns. */
    private static CsvList list(Path file, Columns columns) throws ProblemException {
        try {
            return Importer.readList(file, columns);
        } catch (UnknownColumnException e) {
            String present = String.join(", ", e.columns());
            throw new ProblemException(
                    Problem.of(Kind.NO_COLUMN, file.getFileName(), String.valueOf(e.getMessage()), present), e);
        }
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> then, Consumer<Problem> tell) {
        environment
                .background()
                .run(
                        new Job(What.IMPORT),
                        work,
                        then,
                        failure -> tell.accept(
                                failure instanceof ProblemException known
                                        ? known.problem()
                                        : Problem.internal(failure)));
    }

    /**
     * Ticks the topics named in a list. {@code question} receives a function that finds the topics for a name, and returns those that are
     * meant.
     */
    public void tickList(Function<Function<String, List<Topic>>, Optional<List<Topic>>> question) {
        if (model.refuses()) {
            return;
        }
        SessionState state = model.state();
        Jobs.forAll(state.roadmap(), environment.background())
                .run(
                        () -> TopicNames.ofTickable(state),
                        named -> question.apply(named).ifPresent(topics -> tick(state, topics)),
                        Background::unexpected);
    }

    /** Ticks the topics that the user already knows. {@code question} receives the present state. */
    public void tickKnown(Function<SessionState, Optional<List<Topic>>> question) {
        if (!model.refuses()) {
            SessionState state = model.state();
            question.apply(state).ifPresent(topics -> tick(state, topics));
        }
    }

    /** A new version of the roadmap may have been read meanwhile. */
    private void tick(SessionState then, List<Topic> topics) {
        model.statuses()
                .set(
                        topics.stream()
                                .flatMap(topic -> model.state().now(then, topic).stream())
                                .toList(),
                        Status.DONE);
    }

    private void ask(From from, Read read, Questions questions, Consumer<Problem> tell) {
        ImportPreview preview = read.prepared().preview();
        boolean history = from.isMarkdown() && !from.history();
        boolean nothing = preview.taken(true).isEmpty()
                && preview.doubtful().isEmpty()
                && UnmatchedEntries.in(preview).isEmpty();
        if (nothing && !history && read.remarks().isEmpty()) {
            model.announce(model.words().text("import.nothing"), false);
            return;
        }
        SessionState asked = model.state();
        Topic home = home(asked);
        questions.preview(preview, read.remarks(), home.text(), history).ifPresent(answer -> {
            if (answer.history()) {
                read(new From(from.file(), from.columns(), true), questions, tell);
            } else {
                apply(read.prepared(), answer, now -> now.successor(asked, home), tell);
            }
        });
    }

    /** Where new topics of the user's own are added: the section of the topic that has the focus, or else the first section. */
    private Topic home(SessionState state) {
        return model.selected().stream()
                .findFirst()
                .map(topic -> section(state, topic))
                .orElseGet(() -> state.roadmap().root().children().stream()
                        .filter(Section.class::isInstance)
                        .findFirst()
                        .orElse(state.roadmap().root()));
    }

    private static Topic section(SessionState state, Topic topic) {
        return topic instanceof Section
                ? topic
                : section(state, state.roadmap().parent(topic).orElseThrow());
    }

    /** Anything done while the question was open is kept: the import is computed again, in the background. */
    private void apply(
            Prepared prepared, ImportAnswer answer, Function<SessionState, Topic> home, Consumer<Problem> tell) {
        SessionState now = model.state();
        if (prepared.isOf(now)) {
            Optional<Topic> below = answer.others() ? Optional.of(home.apply(now)) : Optional.empty();
            model.step(
                    session -> importing.apply(session, prepared, answer.likelyToo(), below),
                    prepared.preview().takes(answer.likelyToo()).size());
        } else {
            inBackground(() -> Importer.prepare(now, prepared.copy()), again -> apply(again, answer, home, tell), tell);
        }
    }
}
