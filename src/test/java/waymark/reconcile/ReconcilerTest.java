package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.reconcile.Matching.How;

/** Each kind of evidence by itself. */
class ReconcilerTest {
    static Roadmap roadmap(String text) {
        return RoadmapParser.parse(SourceText.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What became of each item, as "how" or "how lines"; lines count from 1. */
    private static List<String> fates(String before, String after) {
        var comparison = Comparison.of(roadmap(before), roadmap(after));
        return comparison.items().stream()
                .map(outcome -> (outcome.how() + " "
                                + String.join(
                                        " ",
                                        outcome.now().stream()
                                                .map(topic -> line(comparison.after(), topic))
                                                .toList()))
                        .strip())
                .toList();
    }

    private static String line(Roadmap roadmap, Topic topic) {
        return String.valueOf(roadmap.source().line(topic.range().start()));
    }

    @Test
    void anItemThatNoneBecameIsNew() {
        var comparison = Comparison.of(
                roadmap("- [ ] Vectors\n- [ ] Sets\n"), roadmap("- [ ] Vectors\n- [ ] Zebra\n- [ ] Sets\n"));
        assertThat(comparison.added()).extracting(Item::text).containsExactly("Zebra");
    }

    @Test
    void anotherNumberIsNoOtherTopic() {
        assertThat(fates("- [ ] 1.1.1 Vectors\n- [ ] 1.1.2 Matrices\n", "- [ ] 2.1.1 Vectors\n- [ ] 2.1.2 Matrices\n"))
                .containsExactly("RENUMBERED 1", "RENUMBERED 2");
    }

    @Test
    void aNumberThatIsUsedAgainCarriesNothing() {
        assertThat(fates("- [ ] 1.1.1 Vectors and matrices\n", "- [ ] 1.1.1 Install a debugger\n"))
                .containsExactly("GONE");
    }

    @Test
    void aTopicThatTellsEnoughIsFoundBelowAnotherParent() {
        assertThat(fates(
                        "# A\n## B\n- [ ] Singular value decomposition by hand\n- [ ] Rest\n## C\n- [ ] Other\n",
                        "# A\n## B\n- [ ] Rest\n## C\n- [ ] Other\n- [ ] Singular value decomposition by hand\n"))
                .containsExactly("MOVED 6", "SAME 3", "SAME 5");
    }

    @Test
    void aTopicThatChangedPlacesWithItsNeighbourIsMoved() {
        assertThat(fates("- [ ] Chain rule\n- [ ] Product rule\n", "- [ ] Product rule\n- [ ] Chain rule\n"))
                .filteredOn(fate -> fate.startsWith("MOVED"))
                .hasSize(1);
    }

    @Test
    void aTopicInOtherWordsIsFoundInItsPlace() {
        assertThat(fates(
                        "- [ ] One\n- [ ] Learn the basics of linear algebra\n- [ ] Three\n",
                        "- [ ] One\n- [ ] Learn basics of linear algebra well\n- [ ] Three\n"))
                .containsExactly("SAME 1", "REWORDED 2", "SAME 3");
    }

    @Test
    void aTopicThatGrewOutOfAnotherIsAQuestion() {
        String rest = " and three more things that nobody had asked for before the sprint began";
        assertThat(fates(
                        "- [ ] One\n- [ ] Record the final demo\n- [ ] Three\n",
                        "- [ ] One\n- [ ] Record the final demo" + rest + "\n- [ ] New\n- [ ] Three\n"))
                .element(1)
                .isIn("UNSURE 2", "GONE");
    }

    @Test
    void aTopicThatWentLeavesNothingToTheOneInItsPlace() {
        assertThat(fates(
                        "- [ ] One\n- [ ] Learn the basics of linear algebra\n- [ ] Three\n",
                        "- [ ] One\n- [ ] Order a rubber duck\n- [ ] Three\n"))
                .containsExactly("SAME 1", "GONE", "SAME 3");
    }

    @Test
    void twoThatCouldBeItAreAQuestionWithBothAsCandidates() {
        assertThat(fates(
                        "- [ ] Write unit tests for the parser\n",
                        "- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n"))
                .containsExactly("UNSURE 1 2");
    }

    @Test
    void twinsBelowDifferentParentsNeverSwap() {
        assertThat(
                        fates(
                                "# A\n## B\n- [ ] Read\n- [ ] Test\n## C\n- [ ] Read\n- [ ] Test\n",
                                "# A\n## New\n- [ ] Read\n- [ ] Test\n## C\n- [ ] Read\n- [ ] Test\n## B\n- [ ] Read\n- [ ] Test\n"))
                .containsExactly("SAME 9", "SAME 10", "SAME 6", "SAME 7");
    }

    @Test
    void ofTwinsBelowOneParentOfWhichOneWentNoneIsGuessed() {
        assertThat(fates("- [ ] Rest\n- [ ] Rest\n- [ ] Rest\n", "- [ ] Rest\n- [ ] Rest\n"))
                .noneMatch(fate -> fate.equals("SAME 2"))
                .allMatch(fate -> fate.startsWith("UNSURE") || fate.startsWith("SAME"));
    }

    @Test
    void twinsBelowOneParentAreToldApartByTheirNeighbours() {
        assertThat(fates(
                        "- [ ] Alpha\n- [ ] Rest\n- [ ] Beta\n- [ ] Rest\n- [ ] Gamma\n",
                        "- [ ] Alpha\n- [ ] Beta\n- [ ] Rest\n- [ ] Gamma\n"))
                .element(3)
                .isEqualTo("SAME 3");
    }

    @Test
    void aHeadingThatGrewAPercentageIsTheSame() {
        assertThat(fates(
                        "# A\n## iot - 2% done\n- [ ] get\n## s3\n- [ ] get\n",
                        "# A\n## s3\n- [ ] get\n## iot - 90% done\n- [ ] get\n"))
                .containsExactly("SAME 5", "SAME 3");
    }

    @Test
    void aHeadingThatCameTakesNothingAwayFromWhatStandsBelowIt() {
        assertThat(fates(
                        "# A\n- [ ] Design the upload endpoint\n- [ ] Store every video safely\n",
                        "# A\n## Core\n- [ ] Design the new upload endpoint\n- [ ] Store each video safely\n"))
                .containsExactly("REWORDED 3", "REWORDED 4");
    }

    @Test
    void aTopicThatStandsUnchangedElsewhereIsNotTakenForAReworded() {
        assertThat(fates(
                        "# A\n## B\n- [ ] delete_rule\n## C\n- [ ] x\n",
                        "# A\n## B\n- [ ] delete_rules\n## C\n- [ ] x\n- [ ] delete_rule\n"))
                .element(0)
                .isNotEqualTo("REWORDED 3");
    }

    @Test
    void whatIsFoundIsNeverFoundTwice() {
        var comparison = Comparison.of(
                roadmap(SampleDocuments.course(1)),
                roadmap(new EditedDocument(SampleDocuments.course(1), 7)
                        .reword(100, 3)
                        .move(50)
                        .text()));
        assertThat(comparison.items().stream()
                        .filter(outcome -> outcome.how().isFound())
                        .map(outcome -> outcome.now().getFirst()))
                .doesNotHaveDuplicates();
        assertThat(comparison.items().stream().filter(outcome -> outcome.how() == How.UNSURE))
                .allMatch(outcome -> !outcome.now().isEmpty());
    }

    @Test
    void oppositesThatChangedPlacesAreNotTakenForEachOther() {
        assertThat(fates(
                        "- [ ] What happened when flags were enabled and later disabled?\n"
                                + "- [ ] What happened when flags were disabled and later enabled?\n",
                        "- [ ] What happened once flags had been disabled and later enabled?\n"
                                + "- [ ] What happened once flags had been enabled and later disabled?\n"))
                .containsExactly("UNSURE 1 2", "UNSURE 1 2");
        assertThat(fates(
                        "- [ ] Read about mode with locks\n- [ ] Read about mode without locks\n",
                        "- [ ] Read on mode without locks\n- [ ] Read on mode with locks\n"))
                .doesNotContainSequence("REWORDED 1", "REWORDED 2");
    }

    @Test
    void oppositesThatStayedInOrderAreFound() {
        assertThat(fates(
                        "- [ ] What happened when flags were enabled and later disabled?\n"
                                + "- [ ] What happened when flags were disabled and later enabled?\n",
                        "- [ ] What happened once flags had been enabled and later disabled?\n"
                                + "- [ ] What happened once flags had been disabled and later enabled?\n"))
                .containsExactly("REWORDED 1", "REWORDED 2");
    }

    @Test
    void aNearTwinElsewhereDoesNotBeatAMendedQuestionInItsPlace() {
        assertThat(fates(
                        "# A\n## B\n- [ ] Name a use of indexes\n- [ ] What is a closure in JavaScript?\n## C\n- [ ] x\n",
                        "# A\n## B\n- [ ] Name a use of indexes\n"
                                + "- [ ] In an interview: What is a closure in JavaScript, and why does it matter? Give an example with code.\n"
                                + "## C\n- [ ] x\n- [ ] What is a closure in JavaScript!\n"))
                .element(1)
                .isEqualTo("UNSURE 7 4");
    }

    @Test
    void aTextThatStandsUnchangedElsewhereIsStillFound() {
        assertThat(fates(
                        "# A\n## B\n- [ ] Name a use of indexes\n- [ ] What is a closure in JavaScript?\n## C\n- [ ] x\n",
                        "# A\n## B\n- [ ] Name a use of indexes\n"
                                + "- [ ] In an interview: What is a closure in JavaScript, and why does it matter? Give an example with code.\n"
                                + "## C\n- [ ] x\n- [ ] What is a closure in JavaScript?\n"))
                .element(1)
                .isEqualTo("MOVED 7");
    }

    @Test
    void aTopicThatWasRewordedAndMovedIsFoundWhereNothingLikeItStandsInItsPlace() {
        assertThat(fates(
                        "# A\n## B\n- [ ] Name a use of indexes\n- [ ] What are the states of a promise?\n## C\n- [ ] x\n",
                        "# A\n## B\n- [ ] Name a use of indexes\n- [ ] Order a rubber duck\n"
                                + "## C\n- [ ] x\n- [ ] What are states of a promise\n"))
                .element(1)
                .isEqualTo("REWORDED 7");
    }
}
