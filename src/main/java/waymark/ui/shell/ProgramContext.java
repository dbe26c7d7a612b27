package waymark.ui.shell;

import java.nio.file.Path;
import waymark.app.Environment;
import waymark.app.ReadAhead;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.UiText;
import waymark.ui.today.OpenRoadmaps;

/**
 * What all windows of the program share.
 *
 * @param opener opens what links in roadmaps lead to
 * @param home the user's folder, in which the sample gets one of its own
 * @param ahead the roadmap that is read while the toolkit starts
 * @param roadmaps those that are open
 */
public record ProgramContext(
        Environment environment,
        UiText words,
        Opener opener,
        LivePreferences choices,
        Path home,
        ReadAhead ahead,
        OpenRoadmaps roadmaps) {

    /** For a program in which none is open yet, and none is read ahead. */
    public ProgramContext(Environment environment, UiText words, Opener opener, LivePreferences choices, Path home) {
        this(environment, words, opener, choices, home, ReadAhead.none());
    }

    /** For a program in which none is open yet. */
    public ProgramContext(
            Environment environment, UiText words, Opener opener, LivePreferences choices, Path home, ReadAhead ahead) {
        this(environment, words, opener, choices, home, ahead, new OpenRoadmaps());
    }

    /** The same in other words. */
    public ProgramContext in(UiText others) {
        return new ProgramContext(environment, others, opener, choices, home, ahead, roadmaps);
    }
}
