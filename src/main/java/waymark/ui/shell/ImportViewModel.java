package waymark.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Importing;
import waymark.app.Importing.Prepared;
import waymark.app.Importing.Source;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.SessionState;
import waymark.app.TopicNames;
import waymark.imports.ImportPreview;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.Jobs;
import waymark.ui.RoadmapModel;

/** What comes in from elsewhere, a copy of the open roadmap or a list: read in the background, asked about, and made one step. */
public final class ImportViewModel {
    private final RoadmapModel desk;
    private final Environment environment;

    ImportViewModel(RoadmapModel desk, Environment environment) {
        this.desk = desk;
        this.environment = environment;
    }

    private record Read(Prepared prepared, Source source) {}

    /**
     * Reads a copy and takes it in.
     *
     * @param question says whether what is likely is to be taken in, too; nothing where the user would rather not import
     * @param tell hears what is odd about the copy, and why it can't be read
     */
    public void read(Path from, Function<ImportPreview, Optional<Boolean>> question, Consumer<Problem> tell) {
        if (desk.refuses()) {
            return;
        }
        SessionState state = desk.state();
        var importing = new Importing(environment);
        environment
                .background()
                .run(
                        new Job(What.IMPORT),
                        () -> {
                            Source source = importing.read(from, state.rollup().rule(), false);
                            return new Read(Importing.prepare(state, source.copy()), source);
                        },
                        read -> {
                            read.source().problems().forEach(tell);
                            ask(importing, read.prepared(), question);
                        },
                        failure -> tell.accept(
                                failure instanceof ProblemException told ? told.problem() : Problem.internal(failure)));
    }

    /** Ticks what a list names; {@code question} is asked with the names of what can be ticked, and says what is meant. */
    public void tickList(Function<Function<String, List<Topic>>, Optional<List<Topic>>> question) {
        if (desk.refuses()) {
            return;
        }
        SessionState state = desk.state();
        Jobs.forAll(state.roadmap(), environment.background())
                .run(
                        () -> TopicNames.ofTickable(state),
                        named -> question.apply(named).ifPresent(topics -> tick(state, topics)),
                        Background::unexpected);
    }

    /** Another version of the roadmap may have come meanwhile. */
    private void tick(SessionState then, List<Topic> topics) {
        desk.set(
                topics.stream()
                        .flatMap(topic -> desk.state().now(then, topic).stream())
                        .toList(),
                Status.DONE);
    }

    private void ask(Importing importing, Prepared prepared, Function<ImportPreview, Optional<Boolean>> question) {
        if (prepared.preview().taken(true).isEmpty()
                && prepared.preview().doubtful().isEmpty()) {
            desk.announce(desk.words().text("import.nothing"), false);
            return;
        }
        question.apply(prepared.preview())
                .ifPresent(likely -> desk.step(session -> importing.apply(session, prepared, likely)));
    }
}
