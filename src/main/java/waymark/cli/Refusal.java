package waymark.cli;

/** Thrown if a command can't be carried out. The message says why and is ready to print. Nothing has been changed. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final ExitCode exit;

    Refusal(ExitCode exit, String message) {
        super(message, null, false, false);
        this.exit = exit;
    }

    ExitCode exit() {
        return exit;
    }
}
