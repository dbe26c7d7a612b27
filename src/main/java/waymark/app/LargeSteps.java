package waymark.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import waymark.progress.Change;

/**
 * Runs steps that change a great deal: each runs in a copy of the session, in the background, and its changes are then applied. What the
 * user does meanwhile is kept, and other steps wait for their turn.
 */
final class LargeSteps {
    private final Session session;
    private final Environment environment;
    private final Function<LoadedFiles, OpenedFiles> files;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private @Nullable SessionState tried;

    /** @param shown the state when the step was requested: the step's topics are of that roadmap */
    private record Asked(ToIntFunction<Session> command, boolean isLarge, SessionState shown, IntConsumer done) {}

    /**
     * The outcome of a step.
     *
     * @param count the number of changes that the command reported
     * @param before the state that {@code after} follows from
     * @param tried the state of the copy
     */
    private record Made(int count, List<Change> changes, SessionState before, SessionState after, SessionState tried) {
        Made since(SessionState other) {
            return new Made(count, changes, other, other.merged(changes), tried);
        }
    }

    LargeSteps(Session session, Environment environment, Function<LoadedFiles, OpenedFiles> files) {
        this.session = session;
        this.environment = environment;
        this.files = files;
    }

    boolean areUnderWay() {
        return !waiting.isEmpty();
    }

    /** Runs a step after those before it, in the background if it is large. */
    void add(ToIntFunction<Session> command, boolean isLarge, IntConsumer done) {
        waiting.add(new Asked(command, isLarge, session.state(), done));
        if (waiting.size() == 1) {
            session.tellSaved();
            start(waiting.element());
        }
    }

    private void start(Asked asked) {
        SessionState now = session.state();
        boolean isSame = now.roadmap() == asked.shown.roadmap();
        if (!asked.isLarge && isSame) {
            end(() -> asked.command.applyAsInt(session));
            return;
        }
        // The step's topics are of another version of the roadmap, so they are only known in the state before the steps
        // since.
        SessionState last = tried;
        SessionState earlier = last != null && last.roadmap() == asked.shown.roadmap() ? last : asked.shown;
        SessionState before = isSame ? now : earlier;
        var loaded = new LoadedFiles(before, List.of(), false);
        environment
                .background()
                .run(
                        () -> {
                            var trial = new Session(environment.with(Background.NEVER), files.apply(loaded));
                            int count = asked.command.applyAsInt(trial);
                            SessionState after = trial.state();
                            return new Made(count, after.changesSince(before), before, after, after);
                        },
                        this::take,
                        this::fail);
    }

    private void take(Made made) {
        SessionState now = session.state();
        tried = made.tried;
        if (made.changes.isEmpty()) {
            end(() -> 0);
        } else if (now.saysTheSame(made.before)) {
            SessionState after = made.after.withOddities(now.oddities());
            end(() -> session.take(made.changes, after) == 0 ? 0 : made.count);
        } else {
            environment.background().run(() -> made.since(now), this::take, this::fail);
        }
    }

    /** Whatever goes wrong, the next step runs. */
    private void end(IntSupplier taken) {
        Asked ended = waiting.remove();
        boolean more = areUnderWay();
        if (!more) {
            tried = null;
        }
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
