package waymark.ui.shell;

import java.nio.file.Path;
import waymark.app.Environment;
import waymark.ui.Choices;
import waymark.ui.Opener;
import waymark.ui.Words;

/**
 * What all windows of the program share.
 *
 * @param opener opens what links in roadmaps lead to
 * @param home the reader's folder, in which the sample gets one of its own
 */
public record Program(Environment environment, Words words, Opener opener, Choices choices, Path home) {
    /** The same in other words. */
    Program in(Words others) {
        return new Program(environment, others, opener, choices, home);
    }
}
