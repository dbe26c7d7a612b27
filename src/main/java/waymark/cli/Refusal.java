package waymark.cli;

/** A command is not carried out; the message, ready to be told, says why. Nothing was changed. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final Exit exit;

    Refusal(Exit exit, String message) {
        super(message, null, false, false);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
