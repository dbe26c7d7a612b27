/** Progress written in other formats; Markdown first: the roadmap's own bytes with the user's ticks in them. */
@NullMarked
package waymark.export;

import org.jspecify.annotations.NullMarked;
