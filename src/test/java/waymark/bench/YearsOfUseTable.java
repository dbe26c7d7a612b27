package waymark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import waymark.Launcher;
import waymark.app.YearsOfUse;
import waymark.store.ProgressStore;

/**
 * Prints what commands cost after eighteen months and after five years of use, against the same roadmap without a line: processor
 * time and memory of whole processes, medians, all in turn. Needs python3, which knows what a process used.
 */
public final class YearsOfUseTable {
    private static final String MEASURE = """
            import os, sys
            out = os.open(os.devnull, os.O_WRONLY)
            child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)])
            _, status, used = os.wait4(child, 0)
            print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
            sys.exit(status != 0)
            """;

    /** Those that the packages start a command with. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmn8m", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-XX:-UsePerfData");

    private static final List<List<String>> COMMANDS =
            List.of(List.of("show"), List.of("today"), List.of("tick", "Topic"));

    private YearsOfUseTable() {}

    private record Use(double seconds, double megabytes) {}

    private record Size(String name, Path roadmap, int lines) {}

    /** @param args how often each is measured; 5 where that isn't said */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "years-");
        List<Size> sizes = List.of(size(folder, "18 months", 548, 55), size(folder, "5 years", 1826, 110));
        Size none = new Size(
                "no lines", Files.createDirectory(folder.resolve("none")).resolve("plan.md"), 0);
        System.out.println("| what | lines | processor | memory | ratios to no lines |\n|---|--:|--:|--:|--:|");
        for (List<String> command : COMMANDS) {
            for (Size size : sizes) {
                Files.copy(size.roadmap, none.roadmap, StandardCopyOption.REPLACE_EXISTING);
                Use first = run(folder, command, size);
                var with = new ArrayList<Use>();
                var without = new ArrayList<Use>();
                for (int time = 0; time < times; time++) {
                    with.add(run(folder, command, size));
                    Files.deleteIfExists(ProgressStore.beside(none.roadmap));
                    without.add(run(folder, command, none));
                }
                print(command, none, median(without), median(without), first);
                print(command, size, median(with), median(without), first);
            }
        }
    }

    private static Size size(Path folder, String name, int days, int linesADay) throws IOException {
        Path roadmap = Files.createDirectory(folder.resolve("days-" + days)).resolve("plan.md");
        int lines = YearsOfUse.write(roadmap, 1, LocalDate.now().minusDays(days), days, linesADay)
                .size();
        return new Size(name, roadmap, lines);
    }

    private static Use run(Path folder, List<String> command, Size size) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("python3", "-c", MEASURE));
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(FLAGS);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        words.addAll(List.of(command.getFirst(), size.roadmap.toString()));
        if (command.size() > 1) {
            // An item that is there: the first below a phase.
            words.add(Files.readAllLines(size.roadmap).stream()
                    .filter(line -> line.startsWith("- [ ] " + command.getLast()))
                    .findFirst()
                    .orElseThrow()
                    .substring(6));
        }
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put("XDG_CACHE_HOME", folder.resolve("cache").toAbsolutePath().toString());
        builder.environment()
                .put(
                        "XDG_CONFIG_HOME",
                        folder.resolve("settings").toAbsolutePath().toString());
        Process process = builder.start();
        String[] used = new String(process.getInputStream().readAllBytes(), UTF_8)
                .strip()
                .split(" ");
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed on " + size.roadmap);
        }
        return new Use(Double.parseDouble(used[0]), Double.parseDouble(used[1]));
    }

    private static Use median(List<Use> all) {
        return new Use(
                all.stream().map(Use::seconds).sorted().toList().get(all.size() / 2),
                all.stream()
                        .map(Use::megabytes)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .get(all.size() / 2));
    }

    private static void print(List<String> command, Size size, Use use, Use none, Use first) {
        System.out.printf(
                Locale.ROOT,
                "| `%s` | %,d (%s) | %.2f s | %.0f MB | %s |%n",
                command.getFirst(),
                size.lines,
                size.name,
                use.seconds,
                use.megabytes,
                size.lines == 0
                        ? ""
                        : "%.2f, %.2f; the first time %.1f s"
                                .formatted(use.seconds / none.seconds, use.megabytes / none.megabytes, first.seconds));
    }
}
