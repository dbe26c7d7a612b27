/**
 * Proves the promises of docs/reliability.md: programs that are killed, disks that fail, power that goes, and sync programs
 * that do what they do, all at random but with a seed.
 */
@NullMarked
package waymark.reliability;

import org.jspecify.annotations.NullMarked;
