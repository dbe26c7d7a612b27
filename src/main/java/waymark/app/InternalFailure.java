package waymark.app;

/** Thrown when work failed in an unforeseen way, such as lack of memory. */
public final class InternalFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    InternalFailure(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
