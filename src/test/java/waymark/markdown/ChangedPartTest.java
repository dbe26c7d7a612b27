package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.document.SourceText;
import waymark.model.FilledBlanks;
import waymark.model.Roadmap;

/** Reading what changed gives the same as reading the whole. */
class ChangedPartTest {
    private static final long SEED = 20261129;

    private static final String DOCUMENT = """
            # Plan

            Intro

            ## Phase 1: Basics (2 weeks)

            **Status**: [ ] Not started [x] In progress [ ] Completed

            - [ ] one
              - [x] two
            - plain
              - [ ] three
            - **Notes**: ____

            ### 1. Week 1

            - [ ] 1.1 four
            - [ ] same
            - [ ] same

            ## Weekly Routine

            - [ ] five

            | a | b |
            |---|---|
            | c | d |

            ## Phase 2: More

            *Duration: 6-8 weeks*

            - [ ] six

            Setext
            ------

            - [ ] seven

            ## Review

            1. **Learned**: ____
            """;

    private static final String[] LINES = {
        "```",
        "~~~",
        "<!--",
        "-->",
        "<div>",
        "<pre>",
        "</pre>",
        "",
        "",
        "# Top",
        "## Phase 3 (3 weeks)",
        "### 1.2 Sub",
        "Week 4",
        "===",
        "---",
        "- [ ] new",
        "- [x] done",
        "- [ ] same",
        "  - [ ] nested",
        "    - [ ] deeper",
        "1. [ ] first",
        "- plain",
        "> - [ ] quoted",
        "> # no section",
        "- # no section",
        "    # code",
        "text",
        "*Duration: 2 weeks*",
        "**Phase 1 Status**: [ ] Not started [ ] In progress [x] Completed",
        "**Status**: [ ] Not started [x] Completed",
        "**Date**: ____",
        "| x | y |",
        "|---|---|",
        "<<<<<<< ours",
        "-[ ] near",
        "[x]: /url",
        "[^1]: note",
        "- [r] other mark",
        "[r]: u",
        "title: x",
        "\u2028",
        "\0",
        "\uFEFF",
        "\r",
        "é",
        "#",
        "##",
        "# #",
        "####### seven"
    };

    @Test
    void onlyTheChangedPartIsRead() {
        assertThat(part(DOCUMENT, DOCUMENT.replace("- [ ] five", "- [x] five\n- [ ] and more")))
                .isTrue();
        assertThat(part(DOCUMENT, DOCUMENT.replace("- [ ] five\n", ""))).isTrue();
        assertThat(part(DOCUMENT, DOCUMENT.replace("one", "two").replace("six", "eight\n")))
                .isTrue();
        assertThat(part("---\ntitle: x\n---\n" + DOCUMENT, "---\ntitle: x\n---\n" + DOCUMENT + "\n- [ ] last"))
                .isTrue();
    }

    /** What acts on more than the lines around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] five\n\n```",
                "- [ ] five\n\n<!--",
                "- [ ] five\n\n<pre>",
                "- [ ] five\n\n[six]: /url",
                "- [ ] five\n\n[^1]: note",
                "- [ ] five\n\n# Another title",
                "- [ ] five\n\n### Below",
                "- [ ] five\n\nBelow\n---",
                "- [ ] five\n\n*Duration: 4 weeks*",
                "- [ ] five\n\n**Phase 2 Status**: [ ] Not started [x] In progress",
                "- [ ] five\n\n-[ ] near miss",
                "- [ ] five\n\n<<<<<<< ours"
            })
    void whatReachesFarHasTheWholeRead(String line) {
        String edited = DOCUMENT.replace("- [ ] five", line);
        check(DOCUMENT, edited);
        check(edited, DOCUMENT);
    }

    @Test
    void definitionsActOnTheWholeFile() {
        String defined =
                "# P\n\n## A\n\n- [ ] one\n\n[r]: /url\n[^1]: note\n\n## B\n\n- [r] two\n- [ ] a [b][r] [^1]\n";
        check(defined, defined.replace("[r]: /url\n", ""));
        check(defined.replace("[r]: /url\n", ""), defined);
        check(defined, defined.replace("[^1]: note\n", ""));
        check(defined, defined.replace("two", "three"));
    }

    @Test
    void frontMatterLineEndsAndMarksAtTheBeginningChange() {
        String matter = "---\ntitle: x\n# no section\n---\n" + DOCUMENT;
        check(DOCUMENT, matter);
        check(matter, DOCUMENT);
        check(matter, matter.replaceFirst("---\n#", "#"));
        check(DOCUMENT, DOCUMENT.replace("\n", "\r\n"));
        check(DOCUMENT.replace("\n", "\r\n"), DOCUMENT.replace("\n", "\r"));
        check(DOCUMENT, "\uFEFF" + DOCUMENT);
        check(DOCUMENT, "");
        check("", DOCUMENT);
        check("---\nkey: x\n\n# a\n\n## c\n\n- [ ] b\n", "---\nkey: x\n\n# a\n\n## c\n\n- [ ] b\n\n---\n\n- [ ] c");
        check(
                "# a\n\nPhase 2: [ ] Not started [x] In progress\n\n## Phase 1\n\n- [ ] a\n\n## Phase 2\n",
                "# a\n\nPhase 2: [ ] Not started [x] In progress\n\n## Phase 1\n\n- [ ] a\n- [ ] b\n\n## Phase 2\n");
    }

    @Test
    void aHeadingThatEndedTheFileEndsWhereItDid() {
        String bare = "# Plan\n\n## A\n\n- [ ] a\n\n## B";
        check(bare, bare + "\n\n- [ ] b\n");
        check(bare + "\n\n- [ ] b\n", bare);
        check(bare, bare + "  \n");
    }

    @Test
    void anyEditGivesTheSame() {
        int parts = 0;
        for (int i = 0; i < 3_000; i++) {
            var random = new Random(SEED + i);
            String old = i % 3 == 0 ? DOCUMENT : edited(edited(DOCUMENT, random), random);
            String now = edited(i % 5 == 0 ? edited(old, random) : old, random);
            parts += check(old, now) ? 1 : 0;
        }
        assertThat(parts).isGreaterThan(700);
    }

    @Test
    void anyEditOfTheGivenRoadmapGivesTheSame() throws IOException {
        String text = Files.readString(Path.of("roadmap", "ai-engineer-roadmap.md"));
        int parts = 0;
        for (int i = 0; i < 150; i++) {
            String now = edited(text, new Random(SEED + i));
            parts += check(text, now) ? 1 : 0;
            text = i % 10 == 0 ? now : text;
        }
        assertThat(parts).isGreaterThan(40);
    }

    @Test
    void eachPairOfVersionsGivesTheSame() throws IOException {
        var corpus = Corpus.required();
        var files = corpus.files();
        int pairs = 0;
        int parts = 0;
        for (String old : files) {
            String now = old.replaceFirst("old\\.md$", "new.md");
            if (!old.equals(now) && files.contains(now)) {
                pairs++;
                parts += check(corpus.read(old).text(), corpus.read(now).text()) ? 1 : 0;
                parts += check(corpus.read(now).text(), corpus.read(old).text()) ? 1 : 0;
            }
        }
        System.out.println(parts + " of " + 2 * pairs + " read in part");
        assertThat(pairs).isGreaterThan(500);
        assertThat(parts).isGreaterThan(100);
    }

    /** Puts in, leaves out or replaces lines or characters. */
    private static String edited(String text, Random random) {
        var lines = new java.util.ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        int at = random.nextInt(lines.size());
        String line = LINES[random.nextInt(LINES.length)] + (random.nextInt(9) == 0 ? "\r\n" : "\n");
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, line);
            case 2 -> lines.set(at, lines.get(at).replace("[ ]", "[x]"));
            case 3 -> lines.set(at, lines.get(at).replaceFirst("\\w+", "word"));
            case 4 -> {
                String there = lines.get(at);
                int place = random.nextInt(there.length() + 1);
                lines.set(
                        at,
                        there.substring(0, place) + "[ #*_`<>\n-x".charAt(random.nextInt(11)) + there.substring(place));
            }
            default -> lines.add(at, line);
        }
        return String.join("", lines);
    }

    private static boolean part(String old, String now) {
        assertThat(check(old, now)).isTrue();
        return ChangedPart.read(parse(old), source(now), FilledBlanks.NONE).isPresent();
    }

    /** Whether a part was enough. */
    private static boolean check(String old, String now) {
        Roadmap before = parse(old);
        var part = ChangedPart.read(before, source(now), FilledBlanks.NONE);
        Roadmap again = RoadmapParser.parseAgain(before, source(now), FilledBlanks.NONE);
        Roadmap whole = parse(now);
        String said = "before:\n" + old + "\nnow:\n" + now;
        assertThat(again.root().equals(whole.root())).as(said).isTrue();
        assertThat(again.topics()).as(said).isEqualTo(whole.topics());
        assertThat(again.notices()).as(said).isEqualTo(whole.notices());
        assertThat(again.phases()).as(said).isEqualTo(whole.phases());
        return part.isPresent();
    }

    private static Roadmap parse(String text) {
        return RoadmapParser.parse(source(text));
    }

    private static SourceText source(String text) {
        return SourceText.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
