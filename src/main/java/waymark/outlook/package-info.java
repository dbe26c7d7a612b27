/** Combines history, plan and forecast into progress, pace and expected end on one day. */
@NullMarked
package waymark.outlook;

import org.jspecify.annotations.NullMarked;
