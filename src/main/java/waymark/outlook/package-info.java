/** How far, how fast, until when: what history, plan and forecast say together of one day. */
@NullMarked
package waymark.outlook;

import org.jspecify.annotations.NullMarked;
