package waymark;

import java.nio.file.Path;
import waymark.app.ProblemException;
import waymark.app.SampleRoadmap;
import waymark.ui.window.CacheWarmup;

/**
 * The run that the self-contained program's ahead-of-time cache is made from: it does once what a user does each day, so
 * that no class is looked for while somebody waits.
 */
final class AotTraining {
    private AotTraining() {}

    /** @param arguments a folder to work in, which is made; {@code commands} behind it for a cache without the window */
    public static void main(String[] arguments) throws ProblemException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path roadmap = SampleRoadmap.in(folder);
        // The way that each command goes from its first line on.
        Launcher.main(new String[] {"show", roadmap.toString()});
        Launcher.run("show", roadmap.toString(), "--json");
        Launcher.run(
                "export", roadmap.toString(), "-o", folder.resolve("export.md").toString());
        if (arguments.length > 1) {
            commands(roadmap, folder);
        } else {
            new CacheWarmup(roadmap).run(folder);
        }
    }

    private static void commands(Path roadmap, Path folder) {
        String file = roadmap.toString();
        Launcher.run("--version");
        Launcher.run("--help");
        Launcher.run("today", file);
        Launcher.run("tick", file, "1.1.1.1");
        Launcher.run("note", file, "1.1.1.1", "a note");
        Launcher.run("undo", file);
        Launcher.run("check", file);
        Launcher.run("diff", file, file);
        Launcher.run("review", file);
        Launcher.run("track", file);
        Launcher.run("show", folder.resolve("none.md").toString());
    }
}
