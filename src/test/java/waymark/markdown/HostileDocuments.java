package waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Documents that nobody writes in good faith, by name: each is large enough to show a step that is not linear. */
final class HostileDocuments {
    private static final int N = 50_000;

    private HostileDocuments() {}

    static Map<String, Supplier<String>> all() {
        var all = new LinkedHashMap<String, Supplier<String>>();
        repeated(all);
        nested(all);
        lines(all);
        tables(all);
        odd(all);
        return all;
    }

    /** One sign or group over and over on one line, as a task and as a heading. */
    private static void repeated(Map<String, Supplier<String>> all) {
        for (var unit : new String[] {
            "[",
            "]",
            "[]",
            "![",
            "[a](",
            "[a](b)",
            "[a][",
            "*",
            "**a",
            "*a_",
            "_a ",
            "`",
            "`a``b",
            "<",
            "<a ",
            "<!--",
            "&",
            "&amp;",
            "\\",
            "\\[",
            "~",
            "~~a",
            "(",
            "http://a",
            "[^1]",
            "Ã©",
            "\0",
            "\t",
            "\u2028",
            "ðŸš€",
            "a@b.c ",
            "🚀",
            "[ ] ",
            "_"
        }) {
            all.put("task of " + printable(unit), () -> "- [ ] x" + unit.repeat(N) + "\n");
        }
        all.put("heading of brackets", () -> "# " + "[".repeat(N) + "\n- [ ] a\n");
        all.put("heading of emphasis", () -> "# " + "*a **b ".repeat(N) + "\n- [ ] a\n");
        all.put("back-ticks of growing length", () -> {
            var text = new StringBuilder("- [ ] x ");
            for (int i = 1; i < 500; i++) {
                text.append("`".repeat(i)).append('a');
            }
            return text.append('\n').toString();
        });
        all.put("one line of 5 MB", () -> "- [ ] " + "word ".repeat(1_000_000) + "\n");
        all.put("one line of 5 MB with markup", () -> "- [ ] " + "**w** ".repeat(900_000) + "\n");
        all.put("one heading of 5 MB", () -> "# " + "word ".repeat(1_000_000) + "\n");
        all.put("one paragraph line of 5 MB", () -> "**a**: " + "[ ] b ".repeat(900_000) + "\n");
    }

    /** Blocks within blocks. */
    private static void nested(Map<String, Supplier<String>> all) {
        for (int depth : new int[] {50, 51, 100, 101, 1_000}) {
            all.put("task " + depth + " lists deep", () -> nestedLists(depth));
        }
        all.put("quotes on one line", () -> ">".repeat(N) + " - [ ] a\n");
        all.put("quotes, then lazy lines", () -> "> ".repeat(200) + "a\n" + "b\n".repeat(N));
        all.put("bullets on one line", () -> "- ".repeat(N) + "[ ] a\n");
        all.put("numbers on one line", () -> "1. ".repeat(N) + "[ ] a\n");
        all.put("lists in quotes on one line", () -> "> - ".repeat(N) + "[ ] a\n");
        all.put("quotes that grow", () -> {
            var text = new StringBuilder();
            for (int i = 1; i < 1_000; i++) {
                text.append("> ".repeat(i)).append("a\n");
            }
            return text.toString();
        });
        all.put("footnotes in footnotes", () -> "[^a]: ".repeat(N) + "- [ ] a\n");
        all.put("deep quotes, many lines", () -> (">".repeat(120) + " - [ ] a\n").repeat(5_000));
    }

    private static String nestedLists(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- [ ] level ").append(i + 1).append('\n');
        }
        return text.toString();
    }

    /** Very many lines. */
    private static void lines(Map<String, Supplier<String>> all) {
        for (var line : new String[] {
            "- [ ] the same task",
            "- [ ]",
            "# heading",
            "###### 1.1 heading",
            "* a",
            "> - [ ] quoted",
            "1. [ ] a",
            "7. in a paragraph",
            "(in a paragraph",
            "\"quoted",
            "*",
            "+",
            "-",
            "[a]: /url",
            "[a]: /url 'title",
            "[^1]: - [ ] a",
            "<div>",
            "<!-- a",
            "```",
            "~~~ a",
            "    code",
            "\t- [ ] a",
            "***",
            "===",
            "a\n===",
            "**Phase 1**: [ ] Not started [ ] In progress [ ] Completed",
            "- a: ______",
            "# Phase 1\n*Duration: 2 weeks*",
            "- x\n\n",
            "-\n\n",
            "| a",
            "&",
            "a\\",
            "- [ ] a\n\n  b\n\n      c"
        }) {
            all.put("lines of " + printable(line), () -> (line + "\n").repeat(2 * N));
        }
        all.put(
                "20,000 headings, status lines",
                () -> "# Phase 1\n*Duration: 2 weeks*\n".repeat(20_000)
                        + "- Phase 99: [ ] Not started [ ] In progress [ ] Completed\n".repeat(20_000));
        all.put("headings of all levels", () -> "# a\n## b\n### c\n#### d\n##### e\n###### f\n".repeat(N / 3));
        all.put("definitions and uses", () -> {
            var text = new StringBuilder();
            for (int i = 0; i < N; i++) {
                text.append("[a")
                        .append(i)
                        .append("]: /u\n\n- [ ] [a")
                        .append(i)
                        .append("]\n\n");
            }
            return text.toString();
        });
        all.put("front matter without an end", () -> "---\n" + "key: value\n".repeat(2 * N));
        all.put("line ends alone", () -> "\n".repeat(2_000_000));
        all.put("returns alone", () -> "\r".repeat(2_000_000));
    }

    private static void tables(Map<String, Supplier<String>> all) {
        all.put(
                "table of over a million cells",
                () -> row("a", 1_000) + row("-", 1_000) + row("b", 1_000).repeat(1_100));
        all.put("table of very many columns", () -> row("a", 500_000) + row("-", 500_000));
        all.put("heads without a table", () -> "a|b|c\n|-|-|\n".repeat(N));
        all.put("heads of one cell", () -> "a|b\n:-\n".repeat(N));
        all.put("table rows without an end", () -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(2 * N));
        all.put("table, then dashes", () -> "|a|b|\n|-|-|\n" + "-".repeat(2 * N) + "\n");
        all.put("dividers", () -> "|".repeat(2 * N) + "\n" + "|-".repeat(N) + "\n");
    }

    private static String row(String cell, int columns) {
        return ("|" + cell).repeat(columns) + "|\n";
    }

    private static void odd(Map<String, Supplier<String>> all) {
        all.put("blanks", () -> " ".repeat(5_000_000));
        all.put("tabs", () -> "\t".repeat(1_000_000) + "- [ ] a\n");
        all.put("blanks before tasks", () -> (" ".repeat(3_000) + "- [ ] a\n").repeat(1_000));
        all.put("NUL", () -> "\0".repeat(1_000_000));
        all.put("replacement characters", () -> "- [ ] \uFFFD\n".repeat(N));
        all.put("unpaired surrogates", () -> "- [\uD83D] \uDE80\n".repeat(N));
        all.put("right to left", () -> "- [ ] \u202E\u200F\n".repeat(N));
        all.put("digits", () -> "- [ ] " + "1.".repeat(N) + "\n" + "9".repeat(1_000_000) + ". [ ] a\n");
        all.put("versions", () -> "# " + "1.".repeat(N) + "1\n- a\n\n# b\n- " + "1.".repeat(N) + "a\n");
        all.put("underscores", () -> "- a: " + "_".repeat(1_000_000) + "\n");
        all.put("tags", () -> ("<a " + "b='c' ".repeat(1_000) + "\n").repeat(100));
        all.put("HTML box without an end", () -> "- <input type=\"checkbox\"" + " ".repeat(2 * N) + "x\n");
        all.put("HTML box of blanks", () -> "- <input type=\"checkbox\"" + " ".repeat(2 * N) + "x> a\n");
        all.put(
                "HTML boxes of blanks",
                () -> ("- <input type=\"checkbox\"" + " ".repeat(9_000) + "x> a\n").repeat(100));
        all.put("blanks before a word", () -> "- a" + " ".repeat(3 * N) + "b\n");
        all.put("one open tag", () -> "<a" + " b".repeat(1_000_000));
        all.put("comment without an end", () -> "<!--\n" + "- [ ] a\n".repeat(2 * N));
        all.put("comment of dashes", () -> "<!" + "-".repeat(1_000_000) + "\n- [ ] a\n");
    }

    private static String printable(String text) {
        return text.replace("\n", "⏎").replace("\0", "NUL").replace("\t", "TAB").replace("\u2028", "LS");
    }
}
