package waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples in doc comments and compares each result with the comment behind it. */
class DocExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/waymark");
    private static final List<String> TEXT_ROOMS = List.of("document", "markdown", "links", "model");

    /** Enums without methods: there is nothing to show. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("BlankInterval", "WeekPart");

    private static final String TAG = "{@snippet";
    private static final String SNIPPET = TAG + " :";
    private static final Pattern TYPE = Pattern.compile("(?m)^public [a-z -]*(?:class|record|interface|enum) (\\w+)");

    /** An expression, and the comment that says what it is. */
    private static final Pattern RESULT = Pattern.compile("( *)(.+);( +// )(.+)");

    private static final String HEAD = """
            import static java.nio.charset.StandardCharsets.UTF_8;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import waymark.document.*;
            import waymark.links.*;
            import waymark.markdown.*;
            import waymark.model.*;
            """;

    /** The code of an example, without the signs of the comment around it. */
    private record Example(String type, String code) {
        /** A class that gives the result of each line to {@code results}. */
        String program(String name) {
            var lines = code.lines().toList();
            return HEAD + "public class " + name
                    + " { public static void run(Path folder, java.util.function.BiConsumer<Integer, Object> results)"
                    + " throws Exception {\n"
                    + IntStream.range(0, lines.size())
                            .mapToObj(at -> {
                                Matcher result = RESULT.matcher(lines.get(at));
                                return result.matches()
                                        ? "results.accept(" + at + ", " + result.group(2) + ");"
                                        : lines.get(at);
                            })
                            .collect(Collectors.joining("\n"))
                    + "\n}}\n";
        }

        /** The code with the results that the lines really had. */
        String with(Map<Integer, String> results) {
            var lines = code.lines().toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(at -> {
                        Matcher result = RESULT.matcher(lines.get(at));
                        return result.matches()
                                ? result.group(1) + result.group(2) + ";" + result.group(3)
                                        + results.getOrDefault(at, "(never reached)")
                                : lines.get(at);
                    })
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (Path file : files(SOURCES)) {
            String source = Files.readString(file).replace("\r\n", "\n");
            String type = file.getFileName().toString().replace(".java", "");
            for (int at = source.indexOf(TAG); at >= 0; at = source.indexOf(TAG, at + 1)) {
                assertThat(source.substring(at)).as("an example of " + type).startsWith(SNIPPET + "\n");
                examples.add(new Example(
                        type,
                        source.substring(at + SNIPPET.length(), end(source, at))
                                .lines()
                                .map(line -> line.replaceFirst("^ *\\* ?", ""))
                                .collect(Collectors.joining("\n"))
                                .strip()));
            }
        }
        return examples;
    }

    /** Where the brace closes that opens at {@code start}. */
    private static int end(String source, int start) {
        int depth = 0;
        for (int at = start; at < source.length(); at++) {
            switch (source.charAt(at)) {
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return at;
            }
        }
        throw new AssertionError("an example without an end: " + source.substring(start));
    }

    @Test
    void everyPublicTypeOfTheTextRoomsHasAnExample() throws IOException {
        var missing = new ArrayList<String>();
        for (String room : TEXT_ROOMS) {
            for (Path file : files(SOURCES.resolve(room))) {
                String source = Files.readString(file);
                Matcher type = TYPE.matcher(source);
                if (type.find()
                        && !WITHOUT_EXAMPLE.contains(type.group(1))
                        && !source.substring(0, type.start()).contains(SNIPPET)) {
                    missing.add(room + "." + type.group(1));
                }
            }
        }
        assertThat(missing)
                .as("public types whose doc comment has no " + SNIPPET + " … }")
                .isEmpty();
    }

    /** One task for all: the compiler takes most of its time to start. */
    @TestFactory
    Stream<DynamicTest> everyExampleShowsWhatHappens(@TempDir Path folder) throws Exception {
        List<Example> examples = examples();
        ClassLoader programs = compile(examples);
        return IntStream.range(0, examples.size()).mapToObj(at -> {
            Example example = examples.get(at);
            return dynamicTest(example.type(), () -> {
                assertThat(example.code().lines())
                        .as(example.type() + " shows a result: expression;   // result")
                        .anyMatch(line -> RESULT.matcher(line).matches());
                var results = new HashMap<Integer, String>();
                BiConsumer<Integer, Object> collector = (line, value) -> results.put(line, shown(value));
                programs.loadClass(name(at))
                        .getMethod("run", Path.class, BiConsumer.class)
                        .invoke(null, Files.createDirectory(folder.resolve(name(at))), collector);
                assertThat(example.with(results)).as(example.type()).isEqualTo(example.code());
            });
        });
    }

    private static String name(int at) {
        return "Example" + at;
    }

    /** As in the comment, which is a single line. */
    private static String shown(Object value) {
        return String.valueOf(value).replace("\r", "\\r").replace("\n", "\\n");
    }

    private static ClassLoader compile(List<Example> examples) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler)
                .as("the compiler that examples need: run the tests with a JDK, not a JRE")
                .isNotNull();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var sources = IntStream.range(0, examples.size())
                .mapToObj(at -> source(name(at), examples.get(at).program(name(at))))
                .toList();
        try (var classes = new InMemory(compiler.getStandardFileManager(problems, null, null))) {
            List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(null, classes, problems, options, null, sources)
                    .call();
            assertThat(problems.getDiagnostics().stream().filter(problem -> problem.getSource() != null))
                    .extracting(problem -> examples.get(sources.indexOf(problem.getSource()))
                                    .type() + ", line "
                            + (problem.getLineNumber() - HEAD.lines().count() - 1) + ": " + problem.getMessage(null))
                    .as("examples that don't compile")
                    .isEmpty();
            assertThat(compiled).as("compiled: " + problems.getDiagnostics()).isTrue();
            return classes.loader();
        }
    }

    private static JavaFileObject source(String name, String program) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return program;
            }
        };
    }

    /** Keeps the classes that the compiler writes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        InMemory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, added -> new ByteArrayOutputStream());
                }
            };
        }

        ClassLoader loader() {
            return new ClassLoader(DocExamplesTest.class.getClassLoader()) {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    ByteArrayOutputStream bytes = classes.get(name);
                    if (bytes == null) {
                        throw new ClassNotFoundException(name);
                    }
                    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
                }
            };
        }
    }
}
