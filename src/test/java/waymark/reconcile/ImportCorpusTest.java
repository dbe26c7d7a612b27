package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.document.TextEdit;
import waymark.imports.ImportPreview;
import waymark.imports.ImportPreview.Entry;
import waymark.imports.ImportSource;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Activity;
import waymark.schedule.CountingRule;
import waymark.schedule.Rollup;

/** Every box of an older version is ticked, and imported into the newer one; the corpus lies outside the project. */
class ImportCorpusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anImportCarriesAsMuchAsAnEditDoes() throws IOException, StaleEditException {
        String folder = System.getProperty("waymark.corpus", "");
        assumeTrue(!folder.isEmpty(), "skipped: -Dwaymark.corpus=DIR names no corpus");
        var score = new CarryScore();
        for (String pair : CarryScore.pairs(Path.of(folder))) {
            if (!pair.startsWith("pairs-synthetic")) {
                score(score, pair, Path.of(folder).resolve(pair));
            }
        }
        String table = score.table();
        System.out.println(table);

        assertThat(score.misplaced("real certain")).as(table).isLessThan(1e-4);
        assertThat(score.recall("real certain")).as(table).isGreaterThanOrEqualTo(0.9995);
        assertThat(score.precision("real likely")).as(table).isGreaterThanOrEqualTo(0.997);
        assertThat(score.recall("real likely")).as(table).isGreaterThanOrEqualTo(0.969);
        assertThat(score.recall("real   reworded")).as(table).isGreaterThanOrEqualTo(0.988);
    }

    private static void score(CarryScore score, String pair, Path folder) throws IOException, StaleEditException {
        Roadmap after = parse(Files.readAllBytes(folder.resolve("new.md")));
        Roadmap before = ticked(parse(Files.readAllBytes(folder.resolve("old.md"))));
        var copy = ImportSource.of(new Activity(rollup(before), at -> TODAY), item -> Optional.empty());
        var got = new HashMap<Integer, Integer>();
        var unsure = new HashSet<Integer>();
        for (Entry entry : ImportPreview.of(copy, rollup(after)).entries()) {
            if (entry.outcome().isCertain()) {
                int now = entry.now().getFirst().range().start();
                got.put(entry.claim().line(), after.source().line(now));
            } else if (entry.outcome() == ImportPreview.Outcome.UNSURE) {
                unsure.add(entry.claim().line());
            }
        }
        score.score(pair, folder, got, unsure);
    }

    private static Roadmap parse(byte[] bytes) {
        return RoadmapParser.parse(SourceText.read(bytes));
    }

    private static Roadmap ticked(Roadmap roadmap) throws StaleEditException {
        List<TextEdit> ticks = roadmap.items()
                .map(Item::marker)
                .map(box -> new TextEdit(box.range(), roadmap.source().text(box.range()), "x"))
                .toList();
        return parse(Splicer.apply(roadmap.source(), ticks));
    }

    private static Rollup rollup(Roadmap roadmap) {
        return Rollup.of(roadmap, TopicIds.derive(roadmap), Progress.EMPTY, TODAY)
                .counting(new CountingRule(true, false, false));
    }
}
