package waymark.reliability;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The class path of this program with its classes in one archive, and Java's cache for a quick start on it: with them a
 * child is there in half the time, and there are thousands of children.
 */
final class WarmClassPath {
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx512m");

    private final List<String> command;

    private WarmClassPath(List<String> command) {
        this.command = command;
    }

    /** What starts a program on it. */
    List<String> command() {
        return command;
    }

    /**
     * Makes it in a folder, and runs a short program once for the cache. Where that doesn't work, children start all the
     * same.
     */
    static WarmClassPath in(Path folder) throws IOException, InterruptedException {
        Path archive = Files.createDirectories(folder).resolve("classes.jar");
        var pack = new ArrayList<>(List.of("--create", "--file", archive.toString()));
        var jars = new ArrayList<>(List.of(archive.toString()));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                pack.addAll(List.of("-C", entry, "."));
            } else {
                jars.add(entry);
            }
        }
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, pack.toArray(String[]::new));
        var java = new ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(OPTIONS);
        Path cache = folder.resolve("classes.aot");
        var training = new ArrayList<>(java);
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", String.join(File.pathSeparator, jars)));
        training.addAll(List.of(
                Ticker.class.getName(), ProgressFiles.roadmap(folder, 20).toString(), "1", "20", "1000"));
        new ProcessBuilder(training)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("training.log").toFile())
                .start()
                .waitFor();
        java.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-cp", String.join(File.pathSeparator, jars)));
        return new WarmClassPath(List.copyOf(java));
    }
}
