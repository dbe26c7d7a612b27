package waymark;

import java.nio.file.Path;
import waymark.app.ProblemException;
import waymark.app.SampleRoadmap;
import waymark.ui.shell.CacheWarmup;

/**
 * The run that the self-contained program's ahead-of-time cache is made from: it does once what a user does each day, so
 * that no class is looked for while somebody waits.
 */
final class AotTraining {
    private AotTraining() {}

    /** @param arguments a folder to work in, which is made */
    public static void main(String[] arguments) throws ProblemException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path roadmap = SampleRoadmap.in(folder);
        Launcher.run("show", roadmap.toString());
        Launcher.run("show", roadmap.toString(), "--json");
        Launcher.run(
                "export", roadmap.toString(), "-o", folder.resolve("export.md").toString());
        new CacheWarmup(roadmap).run(folder);
    }
}
