/** The roadmap's own plan: its phases with their durations, its start and goals, and contradictions between these. */
@NullMarked
package waymark.plan;

import org.jspecify.annotations.NullMarked;
