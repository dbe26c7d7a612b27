package waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.reconcile.Matching;
import waymark.reconcile.Reconciler;
import waymark.reconcile.TopicOutline;

/** Finding every topic again after one line in twenty was edited; it should grow as the roadmap does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReconcileBenchmark {
    @Param({"1", "16", "160"})
    int times;

    private TopicOutline before;
    private TopicOutline after;

    @Setup
    public void read() throws IOException {
        String text =
                Files.readString(Path.of("roadmap/ai-engineer-roadmap.md")).repeat(times);
        before = outline(text);
        after = outline(edited(text));
    }

    private static TopicOutline outline(String text) {
        return TopicOutline.of(RoadmapParser.parse(SourceText.read(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String edited(String text) {
        var random = new Random(1);
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            boolean edit = line.contains("- [ ]") && random.nextInt(20) == 0;
            switch (edit ? random.nextInt(3) : -1) {
                case 0 -> lines.add(line + " in depth");
                case 1 -> {}
                case 2 -> {
                    lines.add(line);
                    lines.add(line.replaceFirst("\\].*", "] A new topic " + random.nextInt(100_000)));
                }
                default -> lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    @Benchmark
    public Matching match() {
        return Reconciler.match(before, after);
    }
}
