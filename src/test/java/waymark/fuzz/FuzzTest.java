package waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import waymark.reliability.Scale;
import waymark.store.LedgerTarget;
import waymark.store.MergeTarget;

/** The targets hold on what is known, on what is like it, and on what Jazzer comes up with. */
class FuzzTest {
    private static final long SEED = 20261123;
    private static final Path INPUTS = Path.of("src/test/fuzz");
    private static final int SECONDS = 600;

    static final List<Class<?>> TARGETS =
            List.of(LedgerTarget.class, MergeTarget.class, MarkdownTarget.class, LinkTarget.class);

    private static void run(Class<?> target, byte[] data) throws Throwable {
        try {
            target.getMethod("fuzzerTestOneInput", byte[].class).invoke(null, data);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @ParameterizedTest
    @FieldSource("TARGETS")
    void knownInputsAndChangedOnesHold(Class<?> target) throws Throwable {
        var random = new Random(SEED);
        List<byte[]> inputs = inputs(target);
        for (byte[] input : inputs) {
            run(target, input);
        }
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = changed(inputs, random);
            try {
                run(target, changed);
            } catch (Throwable e) {
                Path kept = Files.write(Files.createTempFile("input-", ".bin"), changed);
                throw new AssertionError("seed " + SEED + ", number " + i + ", kept in " + kept, e);
            }
        }
    }

    private static List<byte[]> inputs(Class<?> target) throws IOException {
        try (Stream<Path> files = Files.list(folder(target))) {
            var inputs = new ArrayList<byte[]>();
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
            return inputs;
        }
    }

    private static Path folder(Class<?> target) {
        return INPUTS.resolve(target.getSimpleName());
    }

    /** A piece of one input behind a piece of another, with some bytes changed. */
    private static byte[] changed(List<byte[]> inputs, Random random) {
        byte[] head = inputs.get(random.nextInt(inputs.size()));
        byte[] tail = inputs.get(random.nextInt(inputs.size()));
        int kept = random.nextInt(head.length + 1);
        int from = random.nextInt(tail.length + 1);
        var bytes = new byte[kept + tail.length - from];
        System.arraycopy(head, 0, bytes, 0, kept);
        System.arraycopy(tail, from, bytes, kept, tail.length - from);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    @Test
    void jazzerFindsNothingInTenMinutesEach() throws Exception {
        assumeTrue(Scale.isLong(), "only in the long run: mvn -Plong verify");
        var runs = new ArrayList<Callable<String>>();
        TARGETS.forEach(target -> runs.add(() -> fuzz(target)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var run : threads.invokeAll(runs)) {
                System.out.println(run.get());
            }
        }
    }

    /** Runs Jazzer in a process of its own; what it finds stays in target/fuzz. */
    private static String fuzz(Class<?> target) throws IOException, InterruptedException {
        Path place = Files.createDirectories(Path.of("target/fuzz", target.getSimpleName()))
                .toAbsolutePath();
        Path corpus = Files.createDirectories(place.resolve("corpus"));
        Path log = place.resolve("log.txt");
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=waymark.**",
                        "-max_total_time=" + SECONDS,
                        // The first input waits until all classes are instrumented.
                        "-timeout=30",
                        "-rss_limit_mb=4096",
                        corpus.toString(),
                        folder(target).toAbsolutePath().toString())
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor()).as("Jazzer's exit code, see %s", log).isZero();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(log);
        return target.getSimpleName() + ": "
                + lines.stream()
                        .filter(line -> line.startsWith("Done "))
                        .findFirst()
                        .orElse("");
    }
}
