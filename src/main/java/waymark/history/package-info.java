/** How far the roadmap was on each past day, from the ledger and the versions of the roadmap that it has seen. */
@NullMarked
package waymark.history;

import org.jspecify.annotations.NullMarked;
