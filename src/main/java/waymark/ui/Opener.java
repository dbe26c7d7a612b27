package waymark.ui;

import java.net.URI;

/** Opens what Waymark doesn't show itself in another program. */
@FunctionalInterface
public interface Opener {
    /** Opens nothing, for a window that nobody clicks in. */
    Opener NONE = uri -> {};

    /** Opens a web page, a new mail or a file in the user's default program. */
    void open(URI uri);
}
