package waymark.ui.shell;

import java.nio.file.Path;
import waymark.app.Environment;
import waymark.app.RoadmapPreloader;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.UiText;
import waymark.ui.today.OpenRoadmaps;

/**
 * What all windows of the program share.
 *
 * @param opener opens the targets of links in roadmaps
 * @param home the user's home folder, in which the sample gets a folder of its own
 * @param ahead the roadmap that is read while the toolkit starts
 * @param roadmaps the open roadmaps
 */
public record ProgramContext(
        Environment environment,
        UiText words,
        Opener opener,
        LivePreferences choices,
        Path home,
        RoadmapPreloader ahead,
        OpenRoadmaps roadmaps) {

    /** For a program with no open roadmap and none read ahead. */
    public ProgramContext(Environment environment, UiText words, Opener opener, LivePreferences choices, Path home) {
        this(environment, words, opener, choices, home, RoadmapPreloader.none());
    }

    /** For a program with no open roadmap. */
    public ProgramContext(
            Environment environment,
            UiText words,
            Opener opener,
            LivePreferences choices,
            Path home,
            RoadmapPreloader ahead) {
        this(environment, words, opener, choices, home, ahead, new OpenRoadmaps());
    }

    /** The same context in another language. */
    public ProgramContext in(UiText others) {
        return new ProgramContext(environment, others, opener, choices, home, ahead, roadmaps);
    }
}
