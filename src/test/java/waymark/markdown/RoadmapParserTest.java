package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.document.SourceText;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Roadmap.Notice;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;

class RoadmapParserTest {

    private static Roadmap parse(String markdown) {
        return RoadmapParser.parse(SourceText.read(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each topic as a letter and its text, indented below what it stands under. */
    private static String outline(String markdown) {
        Roadmap roadmap = parse(markdown);
        return roadmap.topics().stream()
                .skip(1)
                .map(topic -> " ".repeat(roadmap.path(topic).size()) + line(roadmap, topic))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Roadmap roadmap, Topic topic) {
        return switch (topic) {
            case Section section -> "# " + section.text();
            case Item item -> "[" + item.marker().mark() + "] " + item.text();
            case StatusLine choice -> "status " + choice.text();
            case Blank field -> "field " + field.text();
            case Prose note -> "note " + roadmap.source().text(note.range()).replace("\n", "/");
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] a",
                "* [x] a",
                "+ [X] a",
                "1. [ ] a",
                "1) [x] a",
                "> - [ ] a",
                "- [ ]\ta",
                "-   [ ] a",
                "-\t[ ] a",
                "   - [ ] a",
                "- [ ]\n  a",
                "- [x] a\n\n[x]: /u",
                "- [ ] a\u2028b",
                "- [ ] a\u0085b",
                "- [ ] a\u0000b",
                "\uFEFF- [ ] a",
                "- [foo]: /u\n  [ ] a",
                "[^1]: - [ ] a",
                "- - [ ] a"
            })
    void readsATask(String markdown) {
        assertThat(parse(markdown).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ]",
                "- [x] ",
                "- []a",
                "- [ ]a",
                "- [  ] a",
                "- \\[ ] a",
                "- a [ ] b",
                "- a\n  [ ] b",
                "# [ ] a",
                "- # [ ] a",
                "    - [ ] a",
                "```\n- [ ] a\n```",
                "<!--\n- [ ] a\n-->",
                "- `[ ]` a",
                "- [x](/u) a",
                "- [a] b\n\n[a]: /u",
                "- [\u00A0] a",
                "| a |\n|---|\n| [ ] b |",
                "- [ ] a\n  ===",
                "- [ ] a | b\n  --|--",
                "-\n   [ ] a"
            })
    void readsNoTask(String markdown) {
        assertThat(parse(markdown).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/,DOING", "-,SKIPPED", ">,DEFERRED", "?,OPEN", "✓,OPEN", "✅,DONE", "✔,DONE", "X,DONE"})
    void keepsTheMarkOfAnExtendedTask(char mark, String status) {
        Item item = parse("- [" + mark + "] a").items().findFirst().orElseThrow();
        assertThat(item.marker().mark()).isEqualTo(mark);
        assertThat(item.marker().status()).hasToString(status);
    }

    @Test
    void takesTheOnlyTopHeadingAsTheRoot() {
        assertThat(parse("# Plan\n## One\n- [ ] a").root())
                .returns("Plan", Topic::text)
                .returns(1, Section::level);
        assertThat(parse("# One\n# Two").root()).returns("", Topic::text).returns(0, Section::level);
        assertThat(parse("## One\n# Two").root().level()).isZero();
    }

    @Test
    void nestsSectionsByLevelEvenWhereOneIsSkipped() {
        assertThat(outline("# R\n## A\n#### B\n- [ ] b\n### C\n## D\n")).isEqualTo("# A\n # B\n  [ ] b\n # C\n# D");
    }

    @Test
    void readsHeadingsInBothStyles() {
        assertThat(outline("Top\n===\nSub *one*\n---\n- [ ] a\n\n## Closed ##\n"))
                .isEqualTo("# Sub one\n [ ] a\n# Closed");
    }

    @Test
    void nestsTasksAndKeepsTheirContext() {
        assertThat(outline("- plain\n  - [ ] a\n    - [x] b\n- [ ] c\n- also plain\n"))
                .isEqualTo("# plain\n [ ] a\n  [x] b\n[ ] c\nnote - also plain");
    }

    @Test
    void gathersTextIntoOneNoteForEachRun() {
        assertThat(outline("one\n\n> two\n\n---\n\n- three\n- [ ] a\n\n  more\n\nfour\n\n***\n"))
                .isEqualTo("note one//> two//---//- three\n[ ] a\n note more\nnote four");
    }

    @Test
    void readsNoHeadingIntoFrontMatter() {
        assertThat(outline("---\ntitle: x\n# comment\n---\n# A\n# B\n"))
                .isEqualTo("note ---/title: x/# comment/---\n# A\n# B");
        assertThat(outline("---\n\n# A\n\n---\n# B\n")).isEqualTo("# A\n# B");
    }

    @Test
    void showsPlainTextWithoutMarkup() {
        Item item = parse(
                        "- [ ] 1.1.1 **Bold** `code` [link](/u \"t\") <b>x</b> a&amp;b ~~old~~ [ref] ÃŸ\n  more\n\n[ref]: /u")
                .items()
                .findFirst()
                .orElseThrow();
        assertThat(item.number()).isEqualTo("1.1.1");
        assertThat(item.text()).isEqualTo("Bold code link x a&b old ref ß");
    }

    @Test
    void takesTheFirstLineOfATask() {
        assertThat(parse("- [ ] one **two\n  three** four")
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .text())
                .isEqualTo("one two");
        assertThat(parse("- [ ]\n  below").items().findFirst().orElseThrow().text())
                .isEqualTo("below");
    }

    @Test
    void readsStatusLines() {
        Roadmap roadmap = parse("## Phase 1: Start\n*Duration: 2 weeks*\n## Phase 10\n## Progress\n"
                + "- 9.1 **Phase 1**: [ ] Not Started [x] In Progress [ ] Completed\n"
                + "- Phase 2: [ ] Not Started [x] In Progress [ ] Completed\n"
                + "- Phase 1: [ ] red [x] green [ ] blue\n");
        assertThat(roadmap.all(StatusLine.class)).singleElement().satisfies(choice -> {
            assertThat(choice.text()).isEqualTo("Phase 1");
            assertThat(roadmap.topic(choice.phase()).text()).isEqualTo("Phase 1: Start");
            assertThat(choice.chosen()).contains(PhaseStatus.IN_PROGRESS);
        });
    }

    @Test
    void findsAPhaseThatStandsBelowItsStatusLine() {
        Roadmap roadmap =
                parse("## Overview\n- **Alpha**: [ ] To do [ ] Doing [x] Done\n## Alpha\n*Dauer: 3 Wochen*\n");
        assertThat(roadmap.all(StatusLine.class))
                .singleElement()
                .satisfies(choice ->
                        assertThat(roadmap.topic(choice.phase()).text()).isEqualTo("Alpha"));
    }

    @Test
    void readsBlanksAndTheColumnOfTheirContent() {
        Roadmap roadmap = parse(
                "## Now\n  - **Start Date**: ____\n- Name: ___  \n## Monthly Review\n1. What: _____\n\nWho: ____\n\n- __init__\n- ____\n");
        assertThat(roadmap.all(Blank.class)
                        .map(field -> field.kind() + " " + field.text() + " " + field.contentColumn()))
                .containsExactly("DATE Start Date 4", "TEXT Name 2", "REVIEW What 3", "REVIEW Who 0");
    }

    @Test
    void handsItsNatureDown() {
        Roadmap roadmap = parse(
                "## Daily Routine\n### Deep\n- [ ] a\n## 3-Month Goal\n- [ ] b\n## Extras (Optional)\n- [ ] c\n## Rest\n- [ ] d (optional)\n- [ ] e\n");
        assertThat(roadmap.items().map(Item::countingKind))
                .containsExactly(
                        CountingKind.ROUTINE,
                        CountingKind.GOAL,
                        CountingKind.OPTIONAL,
                        CountingKind.OPTIONAL,
                        CountingKind.ONCE);
    }

    @Test
    void readsOnBehindAListThatIsTooDeep() {
        var deep = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            deep.append("  ".repeat(i)).append("- [ ] deep\n");
        }
        assertThat(parse(deep + "- [ ] behind\n").items().map(Item::text))
                .hasSize(51)
                .endsWith("behind");
        assertThat(parse(deep + "\n- [ ] behind\n").items().map(Item::text))
                .hasSize(51)
                .endsWith("behind");
    }

    @Test
    void saysWhatIsTooDeepOrTooWide() {
        var deep = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            deep.append("  ".repeat(i)).append("- [ ] a\n");
        }
        assertThat(parse(deep.toString()).notices()).containsExactly(new Notice(Notice.Kind.TOO_DEEP, 51));
        assertThat(parse(deep.substring(0, deep.lastIndexOf(" -"))).notices()).isEmpty();
        String table = "|a".repeat(1_001) + "|\n" + "|-".repeat(1_001) + "|\n" + "|b\n".repeat(1_000);
        assertThat(parse("text\n\n" + table).notices()).containsExactly(new Notice(Notice.Kind.TOO_WIDE, 3));
    }

    @Test
    void aTopicsLineIsThatOfItsOwnWords() {
        Roadmap roadmap =
                parse("Before.\n\nTitle\n=====\n\n-\n  [ ] a\n- [ ] b\n- Part\n  - [ ] c\n\n- **Goal**: ____\n");

        assertThat(roadmap.topics().stream().map(topic -> topic.text() + " " + roadmap.line(topic)))
                .containsExactly("Title 3", " 1", "a 7", "b 8", "Part 9", "c 10", "Goal 12");
    }
}
