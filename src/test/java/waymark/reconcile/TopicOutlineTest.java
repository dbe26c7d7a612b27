package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Roadmap;
import waymark.progress.KnownTopic;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;

class TopicOutlineTest {

    @Test
    void siblingsAreCountedFromOne() {
        var outline = outline("# a", "  b", "  c", "d");
        assertThat(outline.children(0)).containsExactly(1, 4);
        assertThat(outline.children(1)).containsExactly(2, 3);
        assertThat(outline.sibling(2, 1)).isEqualTo(3);
        assertThat(outline.sibling(3, -1)).isEqualTo(2);
        assertThat(outline.sibling(1, 1)).isEqualTo(4);
        assertThat(outline.sibling(2, -1)).isEqualTo(-1);
        assertThat(outline.sibling(3, 1)).isEqualTo(-1);
        assertThat(outline.sibling(0, 0)).isEqualTo(-1);
    }

    @Test
    void aTextIsUniqueWhereNoOtherNodeOfItsKindSaysTheSame() {
        var outline = outline("# read", "  read", "  Read ", "  write");
        assertThat(outline.isUnique(1)).isTrue();
        assertThat(outline.isUnique(2)).isFalse();
        assertThat(outline.isUnique(3)).isFalse();
        assertThat(outline.isUnique(4)).isTrue();
        assertThat(outline.textHash(2)).isEqualTo(outline.textHash(3)).isNotEqualTo(outline.textHash(1));
    }

    @Test
    void noSectionHasTheHashOfAnItemThatSaysSomethingElse() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            var outline = outline("# page", letter + "age");
            assertThat(outline.textHash(1)).isNotEqualTo(outline.textHash(2));
        }
    }

    @Test
    void theHashTellsWhatStandsBelowInItsOrder() {
        long hash = outline("# a", "  b", "  c").hash(0);
        assertThat(outline("# A", "  b", "  c").hash(0)).isEqualTo(hash);
        assertThat(outline("# a", "  c", "  b").hash(0)).isNotEqualTo(hash);
        assertThat(outline("# a", "  b", "c").hash(0)).isNotEqualTo(hash);
        assertThat(outline("# a", "  b").hash(0)).isNotEqualTo(hash);
        assertThat(outline("# a", "  b", "  d").hash(0)).isNotEqualTo(hash);
    }

    @Test
    void aRoadmapIsAnOutlineWithoutItsTitleAndItsProse() {
        Roadmap roadmap = ReconcilerTest.roadmap("# Plan\n\n> Some words.\n\n## 1. One\n\n- [ ] 1.1 [a](b.md)\n");
        var outline = TopicOutline.of(roadmap);
        assertThat(outline.size()).isEqualTo(3);
        assertThat(outline.node(0)).isEqualTo(new Node(-1, Kind.SECTION, "", ""));
        assertThat(outline.node(1)).isEqualTo(new Node(0, Kind.SECTION, "1.", "One"));
        assertThat(outline.node(2)).isEqualTo(new Node(1, Kind.ITEM, "1.1", "a"));
        assertThat(outline.address(2)).isEqualTo("b.md ");
        assertThat(outline.address(1)).isEmpty();
        assertThat(outline.texts()).containsExactly("", "One", "a");
    }

    @Test
    void aFlatOutlineHasItsItemsBelowTheRoot() {
        var outline = TopicOutline.flat(List.of(new Node(7, Kind.OTHER, "1", "a"), new Node(7, Kind.OTHER, "", "b")));
        assertThat(outline.children(0)).containsExactly(1, 2);
        assertThat(outline.node(1)).isEqualTo(new Node(0, Kind.ITEM, "1", "a"));
        assertThat(outline.address(1)).isEmpty();
    }

    @Test
    void whatTheLedgerKnowsIsAnOutlineToo() {
        var outline = KnownOutline.of(List.of(
                new KnownTopic("s_1", "1.", "One", "s_root", ""),
                new KnownTopic("t_1", "1.1", "a", "s_1", " "),
                new KnownTopic("f_1", "", "b", "t_1", ""),
                new KnownTopic("t", "", "c", "gone", "")));
        assertThat(outline.node(1)).isEqualTo(new Node(0, Kind.SECTION, "1.", "One"));
        assertThat(outline.node(2)).isEqualTo(new Node(1, Kind.ITEM, "1.1", "a"));
        assertThat(outline.node(3)).isEqualTo(new Node(2, Kind.OTHER, "", "b"));
        assertThat(outline.node(4)).isEqualTo(new Node(0, Kind.OTHER, "", "c"));
    }

    @Test
    void aTextInAnotherFormOfUnicodeIsTheSame() {
        assertThat(TopicOutline.normalized("Cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(TopicOutline.normalized("\ufb01")).isEqualTo("fi");
    }

    @Test
    void whatIsCalledPlainIsWhatUnicodeLeavesAsItIs() {
        for (int letter = 1; letter <= Character.MAX_CODE_POINT; letter++) {
            String text = Character.toString(letter);
            if (TopicOutline.isPlain(text)) {
                assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).isEqualTo(text);
                assertThat(Normalizer.normalize("e" + text, Normalizer.Form.NFKC))
                        .as("U+%X doesn't join what stands before it", letter)
                        .isEqualTo("e" + text);
            }
        }
        assertThat(TopicOutline.isPlain("Résumé \ud83d\ude80")).isTrue();
        assertThat(TopicOutline.isPlain("½")).isFalse();
        assertThat(TopicOutline.isPlain("\ud83c\udd81")).isFalse();
    }
}
