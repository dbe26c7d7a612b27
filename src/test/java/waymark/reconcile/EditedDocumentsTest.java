package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Many edits of made-up documents; what became of each line is known. Fails below the level that was reached. */
class EditedDocumentsTest {
    private static final int SEEDS = 20;

    private static void assertReached(
            LongFunction<String> document, UnaryOperator<EditedDocument> edits, double precision, double recall) {
        int kept = 0;
        var lost = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (long seed = 0; seed < SEEDS; seed++) {
            var score =
                    edits.apply(new EditedDocument(document.apply(seed), seed)).score();
            kept += score.kept();
            lost.addAll(score.lost());
            wrong.addAll(score.wrong());
        }
        assertThat((double) kept / (kept + wrong.size()))
                .as("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(precision);
        assertThat((double) kept / (kept + lost.size()))
                .as("recall; lost: %s", lost)
                .isGreaterThanOrEqualTo(recall);
    }

    @Test
    void newLinesTakeNoTicks() {
        assertReached(SampleDocuments::services, document -> document.insert(30), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.insert(30), 1, 1);
        assertReached(SampleDocuments::course, document -> document.insert(30), 1, 1);
    }

    @Test
    void deletedLinesLeaveTheirTicksToNoOther() {
        assertReached(SampleDocuments::services, document -> document.delete(30), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.delete(30), 1, 1);
        assertReached(SampleDocuments::course, document -> document.delete(30), 0.9995, 0.9995);
    }

    @Test
    void otherTopicsWithTheNumbersOfOldOnesGetNoTicks() {
        assertReached(SampleDocuments::services, document -> document.replaceByLookAlikes(30), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.replaceByLookAlikes(30), 1, 1);
        assertReached(SampleDocuments::course, document -> document.replaceByLookAlikes(30), 1, 1);
    }

    @Test
    void rewordedLinesKeepTheirTicks() {
        assertReached(SampleDocuments::services, document -> document.reword(30, 3), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.reword(30, 3), 1, 0.995);
        assertReached(SampleDocuments::course, document -> document.reword(60, 3), 0.9995, 0.995);
    }

    @Test
    void sectionsTakeTheirTicksAlong() {
        assertReached(SampleDocuments::services, document -> document.shuffleSections(2), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.shuffleSections(2), 1, 1);
        assertReached(
                SampleDocuments::course, document -> document.shuffleSections(2).renumberAll(), 1, 1);
    }

    @Test
    void swappedNeighboursKeepTheirTicks() {
        assertReached(SampleDocuments::services, document -> document.swapNeighbours(30), 1, 1);
        assertReached(SampleDocuments::tests, document -> document.swapNeighbours(30), 1, 1);
        assertReached(SampleDocuments::course, document -> document.swapNeighbours(30), 0.9995, 0.9995);
    }

    @Test
    void allKindsOfEditsAtOnceRarelyGoWrong() {
        UnaryOperator<EditedDocument> edits = document -> document.reword(20, 3)
                .insert(10)
                .delete(10)
                .swapNeighbours(5)
                .move(5)
                .replaceByLookAlikes(5)
                .renumberAll();
        assertReached(SampleDocuments::services, edits, 0.9995, 0.978);
        assertReached(SampleDocuments::tests, edits, 0.994, 0.96);
        assertReached(SampleDocuments::course, edits, 0.999, 0.97);
    }
}
