package waymark.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import waymark.app.Environment;
import waymark.app.Importing;
import waymark.app.Importing.Prepared;
import waymark.app.Importing.Source;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.SessionState;
import waymark.imports.ImportPreview;
import waymark.ui.RoadmapModel;

/** Takes in a copy of the open roadmap: reads it in the background, asks, and makes one step of it. */
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
