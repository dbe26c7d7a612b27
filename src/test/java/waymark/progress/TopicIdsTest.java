package waymark.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Roadmap;
import waymark.model.Topic;

/** Two devices that see a roadmap for the first time give its topics the same ids. */
class TopicIdsTest {

    private static Roadmap parse(String markdown) {
        return RoadmapParser.parse(SourceText.read(markdown.getBytes(UTF_8)));
    }

    private static List<String> ids(String markdown) {
        Roadmap roadmap = parse(markdown);
        TopicIds ids = TopicIds.derive(roadmap);
        return roadmap.topics().stream().map(ids::id).toList();
    }

    /** Progress files have such ids: another way to derive them would lose what is in all files. */
    @Test
    void theIdOfATextNeverChanges() {
        assertThat(ids("- [ ] Vectors\n")).containsExactly("s_root", "t_7648d6ffacade33b");
    }

    @Test
    void neitherNumbersNorLettersCaseNorWhatStandsBesideMatters() {
        assertThat(ids("- [ ] 1.1.1 Before\n- [x] 1.1.2 VECTORS\n")).contains("t_7648d6ffacade33b");
    }

    @Test
    void kindAndParentMatter() {
        assertThat(ids("## A\n- [ ] Same\n\n## B\n- [ ] Same\n\n## Same\n- **Same**: ____\n\nSame\n"))
                .doesNotHaveDuplicates()
                .extracting(id -> id.substring(0, 2))
                .contains("t_", "s_", "f_", "n_");
    }

    @Test
    void twinsAreToldApartByTheirOrder() {
        List<String> one = ids("- [ ] Read\n");
        List<String> three = ids("- [ ] Read\n- [ ] Read\n- [ ] read\n");

        assertThat(three).doesNotHaveDuplicates().startsWith(one.toArray(String[]::new));
    }

    @Test
    void knownTopicsKeepTheirIdsAndNoOtherGetsOneThatIsTaken() {
        Roadmap roadmap = parse("- [ ] Vectors\n- [ ] Limits\n");
        TopicIds fresh = TopicIds.derive(roadmap);
        String vectors = fresh.id(roadmap.topic(1));

        TopicIds ids = TopicIds.derive(roadmap, Map.of(2, "t_known"), Set.of(vectors));

        assertThat(ids.id(roadmap.topic(2))).isEqualTo("t_known");
        assertThat(ids.id(roadmap.topic(1))).startsWith("t_").isNotEqualTo(vectors);
        assertThat(ids).isNotEqualTo(fresh);
    }

    @Test
    void aTopicIsFoundByItsId() {
        Roadmap roadmap = parse("- [ ] Vectors\n- [ ] Limits\n");
        TopicIds ids = TopicIds.derive(roadmap);

        assertThat(ids).isEqualTo(TopicIds.derive(roadmap)).hasSameHashCodeAs(TopicIds.derive(roadmap));
        for (Topic topic : roadmap.topics()) {
            assertThat(ids.index(ids.id(topic))).hasValue(topic.index());
            assertThat(ids.topic(roadmap, ids.id(topic))).contains(topic);
        }
        assertThat(ids.index("t_never")).isEmpty();
        assertThat(ids.topic(roadmap, "t_never")).isEmpty();
    }

    @Test
    void leavesOutComposingOnlyWhereItChangesNothing() {
        int[] plain = IntStream.range(0, Character.MAX_VALUE)
                .filter(letter -> TopicIds.isComposed(Character.toString(letter)))
                .toArray();
        assertThat(plain).contains('a', 'é', '–', '…', '’', '€').doesNotContain('\u0301', '\u2126', '가', 'ⅰ');
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = 0; n < 4; n++) {
                text.appendCodePoint(plain[random.nextInt(plain.length)]);
            }
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void twoWaysToWriteALetterAreOne() {
        assertThat(TopicIds.normalized("Caf\u0065\u0301 \u212b")).isEqualTo(TopicIds.normalized("Caf\u00e9 \u00c5"));
        assertThat(TopicIds.normalized(" A – b… ")).isEqualTo("a – b…");
    }

    @Test
    void idsWithTheSameHashAreToldApart() {
        var ids = TopicIds.of(List.of("Aa", "BB", "C#"));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode()).isEqualTo("C#".hashCode());
        assertThat(List.of("Aa", "BB", "C#"))
                .extracting(id -> ids.index(id).orElseThrow())
                .containsExactly(0, 1, 2);
        assertThat(ids.index("AaAa")).isEmpty();
    }
}
