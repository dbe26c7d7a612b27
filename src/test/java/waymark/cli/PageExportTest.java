package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import waymark.export.ExportFormat;

/** What the page and the badge say, in pieces of their text. */
class PageExportTest extends CommandTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private String export(String format) {
        assertThat(line.on("export", "--to", format)).as(line.err()).isZero();
        return line.out();
    }

    private String page(String markdown) throws IOException {
        Files.writeString(line.roadmap, markdown);
        return export("html");
    }

    private static Clock noon(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    @Test
    void headingsSinkWithTheirSectionsToTheSixthLevelAndRiseAgain() throws IOException {
        String page = page("""
                # P

                ## A
                ### B
                #### C
                ##### D
                ###### E
                - Books
                  - [ ] one

                ## F
                - [ ] two
                """);
        assertThat(page)
                .contains(
                        "<h2 dir=\"auto\">A</h2>",
                        "<h3 dir=\"auto\">B</h3>",
                        "<h4 dir=\"auto\">C</h4>",
                        "<h5 dir=\"auto\">D</h5>",
                        "<h6 dir=\"auto\">E</h6>",
                        "<h6 dir=\"auto\">Books</h6>",
                        "<h2 dir=\"auto\">F</h2>");
        assertThat(page).containsOnlyOnce("<h1");
    }

    @Test
    void listsCloseBeforeSectionsAndSectionsWithNothingInThemAreLeftOut() throws IOException {
        String page = page("""
                # P

                - [ ] one
                  - [ ] two

                ## Text
                Words.

                ## A
                - [ ] three
                """);
        assertThat(page.substring(page.indexOf("<ul>"))).isEqualTo("""
                <ul>
                <li class="open"><span class="box" role="img" aria-label="open">☐</span><span class="text" dir="auto">one</span>
                <ul>
                <li class="open"><span class="box" role="img" aria-label="open">☐</span><span class="text" dir="auto">two</span>
                </li>
                </ul>
                </li>
                </ul>
                <details open>
                <summary><h2 dir="auto">A</h2> <span class="count">0 of 1</span></summary>
                <ul>
                <li class="open"><span class="box" role="img" aria-label="open">☐</span><span class="text" dir="auto">three</span>
                </li>
                </ul>
                </details>
                </main>
                </body>
                </html>
                """);
        assertThat(page).doesNotContain("<svg xmlns");
    }

    @Test
    void aListAtTheEndIsClosed() throws IOException {
        assertThat(page("# P\n\n- [ ] one\n")).endsWith("</li>\n</ul>\n</main>\n</body>\n</html>\n");
    }

    @Test
    void eachFormatHasTheEndingThatOtherProgramsKnow() {
        assertThat(ExportFormat.ALL)
                .extracting(ExportFormat::word, ExportFormat::extension)
                .containsExactly(
                        tuple("html", "html"),
                        tuple("csv", "csv"),
                        tuple("json", "json"),
                        tuple("ics", "ics"),
                        tuple("badge", "svg"),
                        tuple("heatmap", "svg"));
    }

    @Test
    void aSectionShowsItsNoteEvenWithoutTopics() throws IOException {
        Files.writeString(line.roadmap, "# P\n\n## Text\nWords.\n\n## A\n- [ ] a\n");
        line.on("note", "Text", "Mine");
        line.on("note", "a", "Yours");
        assertThat(export("html"))
                .contains(
                        "Text</h2> <span class=\"count\">0 of 0</span></summary>\n<div class=\"note\" dir=\"auto\">Mine</div>\n</details>",
                        "a</span>\n<div class=\"note\" dir=\"auto\">Yours</div>\n</li>");
    }

    @Test
    void aRoadmapWithoutATitleIsCalledLikeItsFile() throws IOException {
        String page = page("- [ ] one\n");
        assertThat(page).contains("<title>plan.md</title>", "<h1 dir=\"auto\">plan.md</h1>");
    }

    @Test
    void eachStatusHasItsSignAndOnlyWhatIsDoneItsDay() {
        line.on("tick", "1.1.1");
        line.on("tick", "1.1.2", "--status", "doing");
        line.on("tick", "1.2", "--status", "skipped");
        assertThat(export("html"))
                .contains(
                        "aria-label=\"done\">☑</span><span class=\"text\" dir=\"auto\">1.1.1 Adding</span> <time datetime=\"2026-11-23\">2026-11-23</time>\n",
                        "aria-label=\"doing\">◪</span><span class=\"text\" dir=\"auto\">1.1.2 Taking away</span>\n",
                        "aria-label=\"skipped\">☒</span><span class=\"text\" dir=\"auto\">1.2 Letters</span>\n",
                        "aria-label=\"open\">☐</span><span class=\"text\" dir=\"auto\">2.2 Writing letters</span>\n",
                        "class=\"heat\"");
    }

    @Test
    void thePaceIsToldWithWhatItLeadsTo() throws IOException {
        var text = new StringBuilder("# P\n\n");
        for (int item = 10; item < 60; item++) {
            text.append("- [ ] item ").append(item).append('\n');
        }
        assertThat(page(text.toString())).doesNotContain("topics a week");
        for (int week = 0; week < 8; week++) {
            line.at(noon(LocalDate.of(2026, 9, 29).plusWeeks(week).toString()))
                    .on("tick", "item " + (10 + 3 * week), "item " + (11 + 3 * week), "item " + (12 + 3 * week));
        }
        line.at(noon("2026-11-23"));
        assertThat(export("html"))
                .containsPattern(
                        "<p class=\"quiet\">3\\.0 topics a week in the last 8 weeks\\. At this pace, done between"
                                + " <time datetime=\"(2026-12-\\d\\d)\">\\1</time> and <time datetime=\"(2027-\\d\\d-\\d\\d)\">\\2</time>\\.</p>");
    }

    @Test
    void aBadgeIsAsWideAsItsWords() throws IOException {
        Files.writeString(line.roadmap, "# Plan\n\n- [x] a\n- [ ] b\n");
        assertThat(export("badge"))
                .contains(
                        "width=\"145\" height=\"20\" viewBox=\"0 0 145 20\" role=\"img\" aria-label=\"Plan: 1 / 2 · 50%\"",
                        "<rect class=\"a\" width=\"48\" height=\"20\"/>",
                        "<rect class=\"b\" x=\"48\" width=\"97\" height=\"20\"/>",
                        "<text x=\"24\" y=\"14\" text-anchor=\"middle\" textLength=\"28\" lengthAdjust=\"spacingAndGlyphs\">Plan<",
                        "<text x=\"96\" y=\"14\" text-anchor=\"middle\" textLength=\"77\"");
        Files.writeString(line.roadmap, "# 学习ᄀჿ\n");
        assertThat(export("badge")).contains("textLength=\"49\"");
    }

    @Test
    void aLongTitleIsShortenedOnTheBadge() throws IOException {
        String forty = "🚀".repeat(40);
        Files.writeString(line.roadmap, "# " + forty + "\n");
        assertThat(export("badge")).contains(">" + forty + "<");
        Files.writeString(line.roadmap, "# " + forty + "a\n");
        assertThat(export("badge")).contains(">" + "🚀".repeat(39) + "…<");
        Files.writeString(line.roadmap, "# " + "b".repeat(38) + " cdef\n");
        assertThat(export("badge")).contains(">" + "b".repeat(38) + "…<");
    }
}
