package waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
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
import waymark.model.Roadmap;

/**
 * Bytes to roadmap, beside commonmark-java's full parse with source spans of the same bytes. Run {@code
 * org.openjdk.jmh.Main ParseBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
    /** How often the given roadmap's 515 items are repeated: 82,400 items in the larger document. */
    @Param({"10", "160"})
    public int times;

    private byte[] bytes = {};

    private final Parser full = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Setup
    public void read() throws IOException {
        bytes = Files.readString(Path.of("roadmap", "ai-engineer-roadmap.md"))
                .repeat(times)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Roadmap waymark() {
        return RoadmapParser.parse(SourceText.read(bytes));
    }

    @Benchmark
    public Node commonmark() {
        return full.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
