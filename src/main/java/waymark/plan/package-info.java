/** What a roadmap itself plans: its phases with their lengths, its start and goals, and where these contradict each other. */
@NullMarked
package waymark.plan;

import org.jspecify.annotations.NullMarked;
