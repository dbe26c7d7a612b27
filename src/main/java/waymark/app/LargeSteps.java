package waymark.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import waymark.progress.Change;

/**
 * Steps that change very much, one after another: each is made in a copy of the session, in the background, and what it changed
 * is then taken on. What the user does meanwhile holds, too.
 */
final class LargeSteps {
    private final Session session;
    private final Environment environment;
    private final FilesRead files;
    private final Queue<Asked> waiting = new ArrayDeque<>();

    /** @param shown what was shown when the step was asked for: the topics that it is about are of that roadmap */
    private record Asked(ToIntFunction<Session> command, SessionState shown, IntConsumer done) {}

    /**
     * What a step comes to.
     *
     * @param count how many things it changed, as the command says
     * @param before the state that {@code after} follows from
     */
    private record Made(int count, List<Change> changes, SessionState before, SessionState after) {
        Made after(SessionState other) {
            return new Made(count, changes, other, other.merged(changes));
        }
    }

    LargeSteps(Session session, Environment environment, FilesRead files) {
        this.session = session;
        this.environment = environment;
        this.files = files;
    }

    boolean areUnderWay() {
        return !waiting.isEmpty();
    }

    void add(ToIntFunction<Session> command, IntConsumer done) {
        waiting.add(new Asked(command, session.state(), done));
        if (waiting.size() == 1) {
            session.tellSaved();
            start(waiting.element());
        }
    }

    private void start(Asked asked) {
        SessionState now = session.state();
        SessionState before = now.roadmap() == asked.shown.roadmap() ? now : asked.shown;
        var loaded = new Loaded(before, List.of(), false);
        environment
                .background()
                .run(
                        () -> {
                            var trial = new Session(environment.with(Background.NEVER), files.with(loaded));
                            int count = asked.command.applyAsInt(trial);
                            return new Made(count, trial.state().changesSince(before), before, trial.state());
                        },
                        this::take,
                        this::fail);
    }

    private void take(Made made) {
        SessionState now = session.state();
        if (made.changes.isEmpty()) {
            end(() -> 0);
        } else if (now.saysTheSame(made.before)) {
            SessionState after = made.after.withOddities(now.oddities());
            end(() -> session.take(made.changes, after) == 0 ? 0 : made.count);
        } else {
            environment.background().run(() -> made.after(now), this::take, this::fail);
        }
    }

    /** Whatever goes wrong then, the next step is made. */
    private void end(IntSupplier taken) {
        Asked ended = waiting.remove();
        boolean more = areUnderWay();
        try {
            int count = taken.getAsInt();
            session.tellSaved();
            ended.done.accept(count);
        } finally {
            if (more) {
                start(waiting.element());
            }
        }
    }

    private void fail(Exception failure) {
        end(() -> {
            session.report(Problem.internal(failure));
            return 0;
        });
    }
}
