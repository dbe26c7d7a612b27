package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The given roadmap, edited as its author or its reader may: ticks stay with their topics. */
class EditedRoadmapTest {
    private static EditedDocument roadmap(long seed) throws IOException {
        return new EditedDocument(Files.readString(Path.of("roadmap/ai-engineer-roadmap.md")), seed);
    }

    private static void assertAllKept(EditedDocument document) {
        var score = document.score();
        assertThat(score.wrong()).isEmpty();
        assertThat(score.lost()).isEmpty();
        assertThat(score.kept()).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void renumberingEverythingKeepsEveryTick(long seed) throws IOException {
        assertAllKept(roadmap(seed).renumberAll());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shufflingSectionsKeepsEveryTick(long seed) throws IOException {
        assertAllKept(roadmap(seed).shuffleSections(2));
        assertAllKept(roadmap(seed).shuffleSections(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void insertingFiftyTopicsKeepsEveryTick(long seed) throws IOException {
        assertAllKept(roadmap(seed).insert(50));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void deletingFiftyTopicsKeepsEveryOtherTick(long seed) throws IOException {
        assertAllKept(roadmap(seed).delete(50));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mendingLettersKeepsEveryTick(long seed) throws IOException {
        var document = roadmap(seed).eachLine(line -> line.replace("&", "&amp;").replace("é", "Ã©"));
        assertAllKept(document.eachLine(line -> line.replace("--", "–").replace("'", "’")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changingLineEndsKeepsEveryTick(long seed) throws IOException {
        assertAllKept(roadmap(seed).withCarriageReturns());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rewordingTwoHundredTopicsKeepsNearlyAllTicksAndMisplacesNone(long seed) throws IOException {
        var score = roadmap(seed).reword(200, 3).score();
        assertThat(score.wrong()).isEmpty();
        assertThat(score.lost()).as("of 200 reworded ones").hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void otherTopicsInTheOldPlacesGetNoTicks(long seed) throws IOException {
        var score = roadmap(seed).replaceByLookAlikes(100).score();
        assertThat(score.wrong()).isEmpty();
        assertThat(score.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void manyKindsOfEditsAtOnceMisplaceNoTick(long seed) throws IOException {
        var score = roadmap(seed)
                .reword(60, 3)
                .insert(20)
                .delete(20)
                .swapNeighbours(20)
                .move(10)
                .replaceByLookAlikes(10)
                .renumberAll()
                .score();
        assertThat(score.wrong()).isEmpty();
        assertThat(score.share()).isGreaterThanOrEqualTo(0.99);
    }
}
