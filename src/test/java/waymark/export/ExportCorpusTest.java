package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Export;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.export.MarkdownExport.Marks;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;

/** Exports of a corpus of documents from other hands, which lies outside of the project. */
class ExportCorpusTest {
    @TempDir
    Path folder;

    private static List<Path> documents() throws IOException {
        String corpus = System.getProperty("waymark.corpus");
        Assumptions.assumeTrue(corpus != null, "skipped: -Dwaymark.corpus=DIR names no corpus");
        var documents = new ArrayList<Path>();
        for (String part : List.of("files", "tasks")) {
            try (Stream<Path> files = Files.list(Path.of(corpus, part))) {
                files.sorted().forEach(documents::add);
            }
        }
        assertThat(documents).hasSizeGreaterThan(100);
        return documents;
    }

    @Test
    void ticksChangeOneByteEachAndReadBackTheSame() throws Exception {
        int changed = 0;
        for (Path document : documents()) {
            Path copy = Files.copy(document, folder.resolve("document.md"));
            try {
                changed += check(copy, document.getFileName().toString());
            } catch (ProblemException binary) {
                assertThat(document.getFileName().toString()).isEqualTo("utf16be.md");
            }
            Files.delete(copy);
            Files.deleteIfExists(folder.resolve("document.md.progress.jsonl"));
        }
        assertThat(changed).isGreaterThan(1_000);
    }

    private int check(Path document, String name) throws Exception {
        byte[] before = Files.readAllBytes(document);
        Session session = Sessions.open(document);
        assertThat(Export.of(Marks.RICH).markdown(session.state())).as(name).isEqualTo(before);
        var items = session.state().roadmap().items().toList();
        if (items.stream().anyMatch(item -> item.marker().mark() > 0x7F)) {
            return 0; // A mark of several bytes gives way to one byte.
        }
        var random = new Random(name.hashCode());
        for (int i = 0; i < Math.min(40, items.size()); i++) {
            session.set(
                    List.of(items.get(random.nextInt(items.size()))),
                    Status.values()[random.nextInt(Status.values().length)]);
        }
        byte[] after = Export.of(Marks.RICH).markdown(session.state());
        assertThat(after).as(name).hasSameSizeAs(before);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                places.add(i);
            }
        }
        var state = session.state();
        List<Integer> boxes = items.stream()
                .filter(item -> state.rollup().countingKind(item) != CountingKind.ROUTINE)
                .filter(item ->
                        state.rollup().box(item).status() != item.marker().status())
                .map(item -> state.roadmap().source().byteOffset(item.marker().offset()))
                .toList();
        assertThat(places).as("changed bytes of %s", name).isEqualTo(boxes);
        Session again = Sessions.open(Files.write(folder.resolve("export.md"), after));
        List<Item> read = again.state().roadmap().items().toList();
        assertThat(read).as("items of %s", name).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            if (state.rollup().countingKind(items.get(i)) != CountingKind.ROUTINE) {
                assertThat(again.state().rollup().box(read.get(i)).status())
                        .as("%s of %s", items.get(i).text(), name)
                        .isEqualTo(state.rollup().box(items.get(i)).status());
            }
        }
        return places.size();
    }
}
