package waymark.ui;

import java.net.URI;

/** Has the platform open what Waymark doesn't show itself. */
@FunctionalInterface
public interface Opener {
    /** For a window that nobody clicks in. */
    Opener NONE = uri -> {};

    /** Opens a web page, a new mail, or a file, in the program that the user has for it. */
    void open(URI uri);
}
