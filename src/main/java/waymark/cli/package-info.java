/**
 * The command line: thin commands on top of {@code waymark.app}, which need no display. Data goes to standard output, messages to standard
 * error, and each outcome has an {@linkplain waymark.cli.ExitCode exit code}.
 */
@NullMarked
package waymark.cli;

import org.jspecify.annotations.NullMarked;
