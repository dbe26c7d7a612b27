/**
 * The use cases, without a toolkit: open a roadmap, tick, undo, export. {@link waymark.app.Session} is the heart: the window and the
 * command line ask it for changes and show the {@link waymark.app.SessionState} that it publishes.
 */
@NullMarked
package waymark.app;

import org.jspecify.annotations.NullMarked;
