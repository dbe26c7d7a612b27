package waymark.cli;

import java.util.concurrent.Callable;

/** A command, which tells what may stand behind its name. */
abstract class CliCommand implements Callable<Integer> {
    /** Adds the options and parameters that the command takes. */
    void describe(Syntax syntax) {}
}
