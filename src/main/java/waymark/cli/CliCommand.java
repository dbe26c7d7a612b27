package waymark.cli;

import java.util.concurrent.Callable;

/** A command with its options and parameters. */
abstract class CliCommand implements Callable<Integer> {
    /** Adds the options and parameters of the command. */
    void describe(Syntax syntax) {}
}
