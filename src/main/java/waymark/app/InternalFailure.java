package waymark.app;

/** Work failed in a way that nobody foresaw, such as for want of memory. */
public final class InternalFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    InternalFailure(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
