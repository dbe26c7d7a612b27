package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.store.ProgressFileContents;
import waymark.store.ProgressStore;

/** Lines of another version, and fields that this one doesn't know, stay byte for byte as they came, and are counted. */
class ForeignLinesTest {
    private static final long SEED = 20261123;
    private static final List<String> KINDS = List.of("mood", "streak", "tag", "pomodoro");
    private static final List<String> VALUES =
            List.of("1", "\"ü🚀\"", "[1,{\"a\":null}]", "{\"b\":0.1000}", "true", "null");

    @TempDir(factory = InMemory.class)
    private Path folder;

    @Test
    void stayAsTheyAreThroughTicksAndReloads() throws Exception {
        Together.run(2, SEED, Scale.of(200, 5_000), this::tickAmong);
    }

    private int tickAmong(long seed) throws Exception {
        var random = new Random(seed);
        Path roadmap = ProgressFiles.roadmap(folder.resolve("seed-" + seed), 5);
        Path progress = ProgressStore.beside(roadmap);
        var lines = new ArrayList<String>();
        int foreign = 0;
        for (String known : ProgressStore.lines(Lines.many(20, random)).split("\n")) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    lines.add(known.replaceFirst("\"item\":\"[^\"]*\",\"to\":\"done\"", field(random)));
                    foreign++;
                }
                case 1 -> {
                    lines.add(known.replaceFirst("\"v\":1", "\"v\":0"));
                    foreign++;
                }
                case 2 -> {
                    lines.add(known.replaceFirst("\"to\":\"done\"", "\"to\":\"" + KINDS.get(random.nextInt(4)) + "\""));
                    foreign++;
                }
                case 3 -> {
                    // As a kind that came later looks to a program that was there before.
                    lines.add(known.replaceFirst("\"to\":\"done\"", field(random)));
                    foreign++;
                }
                case 4 -> lines.add(known.replaceFirst("}$", "," + field(random) + "}"));
                default -> lines.add(known);
            }
        }
        String before = String.join(random.nextBoolean() ? "\r\n" : "\n", lines) + "\n";
        Files.writeString(progress, before);

        Session session = Sessions.open(roadmap);
        session.toggle(session.state().roadmap().items().limit(2).toList());
        session.reload();
        session.undo();

        assertThat(Files.readString(progress)).startsWith(before);
        ProgressFileContents contents = new ProgressStore(progress).read();
        assertThat(contents.foreign()).hasSize(foreign);
        assertThat(contents.damaged()).isEmpty();
        return 1;
    }

    private static String field(Random random) {
        return "\"" + KINDS.get(random.nextInt(KINDS.size())) + "\":" + VALUES.get(random.nextInt(VALUES.size()));
    }
}
