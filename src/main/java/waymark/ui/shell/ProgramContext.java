package waymark.ui.shell;

import java.nio.file.Path;
import waymark.app.Environment;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.UiText;
import waymark.ui.today.OpenRoadmaps;

/**
 * What all windows of the program share.
 *
 * @param opener opens what links in roadmaps lead to
 * @param home the user's folder, in which the sample gets one of its own
 * @param roadmaps those that are open
 */
public record ProgramContext(
        Environment environment,
        UiText words,
        Opener opener,
        LivePreferences choices,
        Path home,
        OpenRoadmaps roadmaps) {
    /** For a program in which none is open yet. */
    public ProgramContext(Environment environment, UiText words, Opener opener, LivePreferences choices, Path home) {
        this(environment, words, opener, choices, home, new OpenRoadmaps());
    }

    /** The same in other words. */
    public ProgramContext in(UiText others) {
        return new ProgramContext(environment, others, opener, choices, home, roadmaps);
    }
}
