package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import waymark.model.Roadmap;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.SeenVersion;
import waymark.reconcile.Identification.Origin;
import waymark.reconcile.Matching.How;

class RecognizerTest {
    private static final String ROOT = "s_root";

    private static KnownTopic known(String id, String number, String text, String in) {
        return new KnownTopic(id, number, text, in, "");
    }

    private static KnownTopic known(String id, String text) {
        return known(id, "", text, ROOT);
    }

    private static Recognizer recognizer(String text) {
        return new Recognizer(ReconcilerTest.roadmap(text));
    }

    private static List<Origin> origins(String text, List<KnownTopic> earlier, List<KnownTopic> last) {
        var versions = List.of(new SeenVersion("1", earlier), new SeenVersion("2", last));
        return recognizer(text).identify(versions, KnownTopics.of(versions)).origins();
    }

    @Test
    void aVersionThatWasSeenBeforeGivesEvenTwinsTheirIdsBack() {
        var earlier = List.of(known("t_2", "rest"), known("t_9", "q"), known("t_3", "rest"));
        var last = List.of(known("t_3", "rest"), known("t_9", "q"), known("t_2", "rest"), known("t_4", "z"));
        var versions = List.of(new SeenVersion("1", earlier), new SeenVersion("2", last));
        Roadmap roadmap = ReconcilerTest.roadmap("- [ ] Rest\n- [ ] q\n- [ ] rest\n");
        Identification identified = new Recognizer(roadmap).identify(versions, KnownTopics.of(versions));
        assertThat(roadmap.items().map(identified.ids()::id)).containsExactly("t_2", "t_9", "t_3");
        assertThat(identified.origins())
                .filteredOn(origin -> origin.known().id().equals("t_4"))
                .extracting(Origin::how)
                .containsExactly(How.GONE);
    }

    @Test
    void whatIsDifferentFromTheLastVersionIsSaidOfEachTopic() {
        var earlier = List.of(
                known("s_1", "1.", "A", ROOT),
                known("t_1", "1.1", "vectors", "s_1"),
                known("t_2", "1.2", "Limits", "s_1"),
                known("t_3", "1.3", "Series", "s_1"),
                known("t_4", "1.4", "Sums", "s_1"));
        var last = List.of(
                known("s_1", "1.", "A", ROOT),
                known("t_1", "1.1", "VECTORS", "s_1"),
                known("t_2", "1.2", "Limits of sequences", "s_1"),
                known("t_3", "1.3", "Series", ROOT),
                known("t_4", "2.4", "Sums", "s_1"));
        String text = "# P\n## 1. A\n- [ ] 1.1 Vectors\n- [ ] 1.2 Limits\n- [ ] 1.3 Series\n- [ ] 1.4 Sums\n";
        assertThat(origins(text, earlier, last))
                .extracting(Origin::how)
                .containsExactly(How.SAME, How.SAME, How.REWORDED, How.MOVED, How.RENUMBERED);
    }

    @Test
    void aTopicThatIsKnownToBeSomewhereIsThere() {
        var known = KnownTopics.ofOne(List.of(known("t_1", "x"), known("t_2", "z")));
        var origins = recognizer("# P\n\nSome prose.\n\n- [ ] y\n- [ ] z\n")
                .origins(known, id -> id.equals("t_1") ? OptionalInt.of(2) : OptionalInt.empty());
        assertThat(origins).extracting(Origin::now).containsExactly(List.of(2), List.of(3));
        assertThat(origins).extracting(Origin::how).containsExactly(How.REWORDED, How.SAME);
    }

    @Test
    void whereItIsUnsureAllThatItCouldBeAreNamed() {
        var known = KnownTopics.ofOne(List.of(known("t_1", "Write unit tests for the parser")));
        String text = "# P\n\nSome prose.\n\n- [ ] Write unit tests for the old parser\n"
                + "- [ ] Write unit tests for the new parser\n";
        assertThat(recognizer(text).origins(known))
                .containsExactly(new Origin(known.topics().getFirst(), How.UNSURE, Arrays.asList(2, 3)));
    }
}
