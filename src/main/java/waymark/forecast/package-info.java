/** When open topics will be done, judged by nothing but the days on which others were. */
@NullMarked
package waymark.forecast;

import org.jspecify.annotations.NullMarked;
