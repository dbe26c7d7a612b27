package waymark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import waymark.app.ProblemException;
import waymark.app.SampleRoadmap;
import waymark.files.AtomicFile;
import waymark.ui.window.CacheWarmup;

/**
 * The run from which the packaged program's ahead-of-time cache is made: it does once what a user does each day, so that all of its classes
 * are in the cache.
 */
final class AotTraining {
    private AotTraining() {}

    /** @param arguments a folder to work in, which is created; then {@code commands} or {@code window} for a cache of these alone */
    public static void main(String[] arguments) throws ProblemException, IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path roadmap = SampleRoadmap.in(folder);
        String part = arguments.length > 1 ? arguments[1] : "";
        if (!part.equals("window")) {
            // Each command, as it runs from its first line on.
            Launcher.main(new String[] {"show", roadmap.toString()});
            Launcher.run("show", roadmap.toString(), "--json");
            Launcher.run(
                    "export",
                    roadmap.toString(),
                    "-o",
                    folder.resolve("export.md").toString());
        }
        if (part.equals("commands")) {
            commands(roadmap, folder);
            useLong(folder, SampleRoadmap.in(folder.resolve("used")));
        } else {
            window(roadmap);
        }
    }

    /** So many lines that a snapshot of them is kept, and a roadmap that has been edited since. */
    private static void useLong(Path folder, Path roadmap) throws IOException {
        String file = roadmap.toString();
        Path list = folder.resolve("phases.txt");
        AtomicFile.replaceIn(list, "1 2 3 4 5 6 7 8 9".getBytes(StandardCharsets.UTF_8));
        for (int times = 0; times < 3; times++) {
            Launcher.run("tick", file, "--list", list.toString());
            Launcher.run("undo", file);
        }
        Launcher.run("tick", file, "--list", list.toString());
        for (int edits = 0; edits < 3; edits++) {
            SampleRoadmap.edit(roadmap);
            Launcher.run("show", file);
        }
        Launcher.run("today", file);
        Launcher.run("tick", file, "13.1");
        Launcher.run("check", file);
    }

    /** As {@link Launcher} opens one, but without a display. */
    private static void window(Path roadmap) {
        Display.lack(System.getProperty("os.name"), Map.of("DISPLAY", ":0"));
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        new CacheWarmup(roadmap).start();
        Launcher.main(new String[] {"open", roadmap.toString()});
    }

    private static void commands(Path roadmap, Path folder) {
        String file = roadmap.toString();
        Launcher.run("--version");
        Launcher.run("today", file);
        Launcher.run("tick", file, "1.1.1.1");
        Launcher.run("note", file, "1.1.1.1", "a note");
        Launcher.run("undo", file);
        Launcher.run("check", file);
        Launcher.run("review", file);
        Launcher.run("show", folder.resolve("none.md").toString());
    }
}
