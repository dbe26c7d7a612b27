package waymark.markdown;

import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.document.StaleEditException;

/** 20,000 documents put together from pieces of Markdown. */
class RandomDocumentsTest {
    private static final long SEED = 20261123;
    private static final int DOCUMENTS = 20_000;

    private static final String[] MARKERS = {
        "- ",
        "* ",
        "+ ",
        "1. ",
        "7. ",
        "1) ",
        "> ",
        ">",
        "# ",
        "## ",
        "### ",
        "",
        "",
        "",
        "  ",
        "    ",
        "\t",
        "-\t",
        "- - ",
        "-   ",
        "-     ",
        "```",
        "~~~",
        "---",
        "===",
        "***",
        "|",
        "[foo]: ",
        "[x]: ",
        "[^1]: ",
        "<!-- ",
        "<div>",
        "</div>",
        "<pre>",
        "-->",
        "\\",
        "-",
        "1.",
        "+++",
        "<script>"
    };
    private static final String[] BOXES = {
        "[ ] ", "[x] ", "[X] ", "[ ]", "[x]", "[\t] ", "[ ]\t", "[/] ", "[-] ", "[>] ", "[?] ", "\\[ ] ", "[] ", "[ ",
        "] ", "[x](u) ", "[\n] ", "", "", ""
    };
    private static final String[] TEXTS = {
        "a",
        "1.1 b",
        "2. c",
        "a | b",
        "--|--",
        "**b**",
        "`c`",
        "[l](u)",
        "[foo]",
        "/url",
        "é",
        "ðŸš€",
        "",
        "- a",
        "> q",
        "\u00A0",
        "\u2028q",
        "\u0085",
        "\0",
        "\uFEFF",
        "🚀",
        "\uD83D",
        "<b>",
        "**Phase 1**: [ ] Not started [x] In progress [ ] Completed",
        "Phase 1",
        "**Date**: ____",
        "*Duration: 6-8 weeks*",
        "Daily",
        "Review",
        "(optional)",
        "a\\"
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n \n", ""};

    @Test
    void readsEach() {
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = document(new Random(SEED + i));
            try {
                RoadmapChecks.check(document);
            } catch (RuntimeException | AssertionError | StaleEditException e) {
                throw new AssertionError("document of seed " + (SEED + i) + ":\n" + document, e);
            }
        }
    }

    private static String document(Random random) {
        var document = new StringBuilder();
        for (int line = random.nextInt(12); line >= 0; line--) {
            for (int i = random.nextInt(3); i > 0; i--) {
                document.append(any(MARKERS, random));
            }
            document.append(any(BOXES, random)).append(any(TEXTS, random)).append(any(ENDS, random));
        }
        return document.toString();
    }

    private static String any(String[] pieces, Random random) {
        return pieces[random.nextInt(pieces.length)];
    }
}
