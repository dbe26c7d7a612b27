package waymark.app;

import waymark.model.Item;
import waymark.model.Status;

/**
 * A box that was ticked or unticked in the roadmap's own file since the last snapshot, while the user had set a status for the item, too.
 *
 * @param then what the box said before
 * @param mine the user's status
 * @param takenOver whether the file's value is used now rather than the user's
 */
public record BoxMerge(Item item, Status then, Status mine, boolean takenOver) {}
