package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score on real and made edits whose truth is known; they lie outside the project. */
class CarryCorpusTest {

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void theScoreIsWhatTheDocumentationSays(int half) throws IOException {
        String folder = System.getProperty("waymark.corpus", "");
        assumeTrue(!folder.isEmpty(), "skipped: -Dwaymark.corpus=DIR names no corpus");
        var score = CarryScore.of(Path.of(folder), pair -> CarryScore.half(pair) == half);
        String table = score.table();
        System.out.println("half " + half + "\n" + table);

        assertThat(score.misplaced("real certain")).as(table).isLessThan(half == 0 ? 3e-4 : 1e-4);
        assertThat(score.recall("real certain")).as(table).isGreaterThanOrEqualTo(0.9995);
        assertThat(score.precision("real likely")).as(table).isGreaterThanOrEqualTo(half == 0 ? 0.995 : 0.999);
        assertThat(score.recall("real likely")).as(table).isGreaterThanOrEqualTo(half == 0 ? 0.982 : 0.955);
        assertThat(score.recall("real   reworded")).as(table).isGreaterThanOrEqualTo(0.988);
        assertThat(score.recall("real   reworded+renumbered")).as(table).isGreaterThanOrEqualTo(0.9);
        assertThat(score.precision("synthetic certain")).as(table).isGreaterThanOrEqualTo(half == 0 ? 0.9997 : 0.9985);
        assertThat(score.recall("synthetic certain")).as(table).isGreaterThanOrEqualTo(0.988);
    }
}
