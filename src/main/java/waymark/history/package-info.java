/** The progress of the roadmap on each past day, from the ledger and the versions of the roadmap recorded in it. */
@NullMarked
package waymark.history;

import org.jspecify.annotations.NullMarked;
