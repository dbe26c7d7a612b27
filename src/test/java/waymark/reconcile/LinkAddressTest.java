package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Roadmap;

class LinkAddressTest {
    private static String ofFirstItem(String text) {
        Roadmap roadmap = ReconcilerTest.roadmap(text);
        return LinkAddress.of(roadmap, roadmap.items().findFirst().orElseThrow())
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] Read [the book](https://example.org/book) twice\n",
                "- [ ] Read [the book](<https://example.org/book>)\n",
                "- [ ] Read <a href=\"https://example.org/book\">it</a>\n",
                "- [ ] Read https://example.org/book\n",
            })
    void anItemLeadsWhereItsLinkDoes(String line) {
        assertThat(ofFirstItem(line)).isEqualTo("https://example.org/book");
    }

    @Test
    void allLinksOfALineCount() {
        assertThat(ofFirstItem("- [ ] [a](one.md) or [b](two.md)\n")).isEqualTo("one.md two.md");
    }

    @Test
    void placesWithinTheSameFileAreNoAddress() {
        assertThat(ofFirstItem("- [ ] see [above](#above)\n")).isEmpty();
    }

    @Test
    void whatStandsBelowAnItemIsNotItsOwn() {
        assertThat(ofFirstItem("- [ ] a\n  - [ ] [b](two.md)\n")).isEmpty();
    }

    @Test
    void aSectionLeadsNowhere() {
        Roadmap roadmap = ReconcilerTest.roadmap("# A\n## [B](one.md)\n- [ ] x\n");
        assertThat(roadmap.topics())
                .filteredOn(topic -> topic.text().equals("B"))
                .hasSize(1)
                .allSatisfy(topic -> assertThat(LinkAddress.of(roadmap, topic)).isEmpty());
    }
}
