package waymark.app;

import waymark.model.Item;
import waymark.model.Status;

/**
 * A box that was ticked or unticked in the roadmap's own file since it was last written down, while the user had given the
 * item a status too.
 *
 * @param then what the box said before
 * @param mine what the user had said
 * @param takenOver whether the file's word holds now; else the user's
 */
public record BoxMerge(Item item, Status then, Status mine, boolean takenOver) {}
