/** Forecasts when open topics will be done, based only on the days on which others were. */
@NullMarked
package waymark.forecast;

import org.jspecify.annotations.NullMarked;
