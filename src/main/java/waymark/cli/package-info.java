/**
 * The command line: thin commands over {@code waymark.app}, without a display. Data goes to standard output, messages to
 * standard error, and each way to end has an {@linkplain waymark.cli.Exit exit code}.
 */
@NullMarked
package waymark.cli;

import org.jspecify.annotations.NullMarked;
