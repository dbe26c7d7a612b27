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
 * Steps that change very much: each is made in a copy of the session, in the background, and what it changed is then applied. What
 * the user does meanwhile holds, too: other steps wait for their turn.
 */
final class LargeSteps {
    private final Session session;
    private final Environment environment;
    private final Function<Loaded, FilesRead> files;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private @Nullable SessionState tried;

    /** @param shown what was shown when the step was asked for: the topics that it is about are of that roadmap */
    private record Asked(ToIntFunction<Session> command, boolean isLarge, SessionState shown, IntConsumer done) {}

    /**
     * What a step comes to.
     *
     * @param count how many things it changed, as the command says
     * @param before the state that {@code after} follows from
     * @param tried the state of the copy
     */
    private record Made(int count, List<Change> changes, SessionState before, SessionState after, SessionState tried) {
        Made since(SessionState other) {
            return new Made(count, changes, other, other.merged(changes), tried);
        }
    }

    LargeSteps(Session session, Environment environment, Function<Loaded, FilesRead> files) {
        this.session = session;
        this.environment = environment;
        this.files = files;
    }

    boolean areUnderWay() {
        return !waiting.isEmpty();
    }

    /** Makes a step when those before it are made; in the background where it is large. */
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
        // Of another version of the roadmap, the topics that it is about are known before it came alone, after the
        // steps since.
        SessionState last = tried;
        SessionState earlier = last != null && last.roadmap() == asked.shown.roadmap() ? last : asked.shown;
        SessionState before = isSame ? now : earlier;
        var loaded = new Loaded(before, List.of(), false);
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

    /** Whatever goes wrong then, the next step is made. */
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
