package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Roadmap;
import waymark.reconcile.Matching.How;

/** What holds for any two versions. */
class ReconcilerPropertiesTest {
    private static List<String> documents(long seed) {
        return List.of(SampleDocuments.services(seed), SampleDocuments.tests(seed), SampleDocuments.course(seed));
    }

    private static TopicOutline outline(String text) {
        return TopicOutline.of(ReconcilerTest.roadmap(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aVersionMatchesItself(long seed) {
        for (String text : documents(seed)) {
            Roadmap roadmap = ReconcilerTest.roadmap(text);
            assertThat(Comparison.of(roadmap, ReconcilerTest.roadmap(text)).items())
                    .isNotEmpty()
                    .allMatch(outcome -> outcome.how() == How.SAME
                            && outcome.now().getFirst().index()
                                    == outcome.item().index());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAnswerDependsOnTheTwoVersionsAlone(long seed) {
        for (String text : documents(seed)) {
            String edited = new EditedDocument(text, seed)
                    .reword(30, 3)
                    .move(10)
                    .delete(10)
                    .swapNeighbours(10)
                    .text();
            Matching matching = Reconciler.match(outline(text), outline(edited));
            assertThat(Reconciler.match(outline(text), outline(edited))).isEqualTo(matching);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noNodeIsTwo(long seed) {
        for (String text : documents(seed)) {
            String edited = new EditedDocument(text, seed)
                    .move(30)
                    .reword(30, 2)
                    .replaceByLookAlikes(10)
                    .text();
            assertThat(Reconciler.match(outline(text), outline(edited)).fates().stream()
                            .filter(fate -> fate.how().isFound())
                            .map(Matching.Fate::now))
                    .doesNotHaveDuplicates();
        }
    }
}
