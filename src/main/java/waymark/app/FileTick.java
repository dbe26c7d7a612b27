package waymark.app;

import waymark.model.Item;
import waymark.model.Status;

/**
 * A box that was ticked or unticked in the roadmap's own file since it was last written down, while the reader had given the
 * item a status too.
 *
 * @param then what the box said before
 * @param mine what the reader had said
 * @param takenOver whether the file's word holds now; else the reader's
 */
public record FileTick(Item item, Status then, Status mine, boolean takenOver) {}
