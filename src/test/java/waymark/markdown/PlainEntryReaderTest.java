package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.model.PlainEntry;

class PlainEntryReaderTest {
    private static List<PlainEntry> read(String markdown) {
        return PlainEntryReader.read(SourceText.read(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> proposed(String markdown) {
        return read(markdown).stream()
                .filter(PlainEntry::proposed)
                .map(PlainEntry::text)
                .toList();
    }

    @Test
    void findsEntriesAndRowsWhereTheyStand() {
        String markdown = "# Läuft\n\n* Ente\n  1. Küken\n\n| Nr | Book |\n|--|--|\n| 1 | *Faust* |\n";
        assertThat(read(markdown))
                .extracting(
                        PlainEntry::kind,
                        PlainEntry::line,
                        entry -> markdown.substring(entry.offset(), entry.offset() + 4),
                        PlainEntry::text,
                        PlainEntry::depth)
                .containsExactly(
                        tuple(PlainEntry.Kind.ITEM, 3, "Ente", "Ente", 0),
                        tuple(PlainEntry.Kind.ITEM, 4, "Küke", "Küken", 1),
                        tuple(PlainEntry.Kind.ROW, 8, "| 1 ", "Faust", 0));
    }

    @Test
    void tasksAreNoPlainEntries() {
        assertThat(read("## A\n- [ ] task\n  - below it\n- [x] done\n- plain\n"))
                .extracting(PlainEntry::text)
                .containsExactly("below it", "plain");
    }

    @Test
    void proposesListsOfLinksAndShortPhrases() {
        assertThat(proposed("## Reading\n- [Refactoring](https://e.x/1)\n- [TDD](https://e.x/2), by Beck\n"))
                .containsExactly("Refactoring", "TDD, by Beck");
        assertThat(proposed("## Clothes\n- Socks\n- Rain jacket\n- Hat\n")).hasSize(3);
        assertThat(proposed("## 第一部分\n- 数据结构\n- 网络\n")).hasSize(2);
    }

    @Test
    void leavesContentsAsidesAndExplanations() {
        assertThat(proposed("## Map\n- [One](#one)\n- [Two](#two)\n## One\n")).isEmpty();
        assertThat(proposed("## Community\n- [Chat](https://e.x)\n")).isEmpty();
        assertThat(proposed("## Mitwirken\n### So geht es\n- [Hier](https://e.x)\n"))
                .isEmpty();
        assertThat(proposed("## [1.2.0] - 2026-01-02\n### New\n- [Faster](https://e.x)\n"))
                .isEmpty();
        assertThat(proposed("## Stack\n- Push: O(1), a constant.\n- Pop: O(1), a constant too.\n"))
                .isEmpty();
    }

    @Test
    void ofNestedEntriesTheInnermostAreTopicsUnlessThoseAboveAreQuestionsOrLinks() {
        assertThat(proposed("## A\n- Graphs\n  - Trees\n  - Heaps\n- Sets\n"))
                .containsExactly("Trees", "Heaps", "Sets");
        assertThat(proposed("## A\n- What is a heap?\n  - a tree\n- What is a set?\n  - a bag\n"))
                .containsExactly("What is a heap?", "What is a set?");
    }

    @Test
    void theTopicOfARowIsTheColumnThatIsCalledSoOrTheFirstThatNamesSomething() {
        assertThat(proposed("## A\n\n| # | Teacher | Course |\n|-|-|-|\n| 1 | Ann | Logic |\n| 2 | Bo | Sets |\n"))
                .containsExactly("Logic", "Sets");
        assertThat(proposed("## A\n\n| Feature | Ours | Theirs |\n|-|-|-|\n| Speed | 1 | 2 |\n| Size | 3 | 4 |\n"))
                .isEmpty();
    }

    @Test
    void aFileWithNothingToTrackProposesNothing() {
        assertThat(read("")).isEmpty();
        assertThat(proposed("# Tool\n\nIt sorts.\n\n## Installation\n- run the script\n- wait\n"))
                .isEmpty();
    }

    @Test
    void whatTheHeadingCallsWorkIsProposedHoweverLongAndWhatItCallsRulesIsNot() {
        String long1 =
                "- Write a program that reads a file of numbers, sorts them and says which one stands in the middle\n";
        assertThat(proposed("## Exercises\n" + long1)).hasSize(1);
        assertThat(proposed("## 练习\n" + long1)).hasSize(1);
        assertThat(proposed("## Alıştırmalar\n" + long1)).hasSize(1);
        assertThat(proposed("## Sorting\n" + long1)).isEmpty();
        assertThat(proposed("## House rules\n- No shoes\n- No pets\n")).isEmpty();
        assertThat(proposed("## Правила\n- Без обуви\n")).isEmpty();
        assertThat(proposed("## Examples\n- [Sorting](https://e.x/1)\n- [Merging](https://e.x/2)\n"))
                .hasSize(2);
    }

    @Test
    void leavesLinksToPeopleTranslationsAndPlacesToTalkAndListsOfVersions() {
        assertThat(proposed("## Us\n- [Ann](https://github.com/ann)\n- [Bo](https://www.linkedin.com/in/bo)\n"))
                .isEmpty();
        assertThat(proposed("## Ici\n- [Deutsch](README.de.md)\n- [中文](./translations/zh/README.md)\n"))
                .isEmpty();
        assertThat(proposed("## Parts\n- etcd v3.6.x\n- [cni](https://e.x/cni) v1.6.2\n"))
                .isEmpty();
        assertThat(proposed("## Code\n- [Parser](https://github.com/ann/parser), by [Ann](https://github.com/ann)\n"))
                .hasSize(1);
    }

    @Test
    void aTableOfFiguresIsNoCourse() {
        assertThat(proposed("## Machines\n\n| Name | CPU | RAM |\n|-|-|-|\n| a | 1 | 2GB |\n| b | 1 | 2GB |\n"))
                .isEmpty();
        assertThat(proposed("## Plan\n\n| Week | Topic | Hours |\n|-|-|-|\n| 1 | Sets | 4 |\n| 2 | Maps | 4 |\n"))
                .hasSize(2);
    }

    @Test
    void aHeadingThatOnlyMentionsAnAsideIsNone() {
        assertThat(proposed("## Follow courses on YouTube\n- [Logic](https://e.x/1)\n"))
                .hasSize(1);
        assertThat(proposed("## 📺 YouTube\n- [Me](https://e.x/1)\n")).isEmpty();
    }

    @Test
    void aHeadingWithoutWordsAtTheEndIsNoEntry() {
        assertThat(read("- one\n\n# ")).extracting(PlainEntry::text).containsExactly("one");
        assertThat(read("# ")).isEmpty();
    }
}
