package waymark.app;

import org.jspecify.annotations.Nullable;

/** Thrown if a use case couldn't be carried out; {@link #problem()} says why. Nothing has been changed. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.kind().name(), cause);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
