package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Export;
import waymark.app.Messages;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.export.EarlierReviews.Where;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Blank;
import waymark.progress.Period;

/** At which place of a file, under which heading and behind which lines, an earlier review is put. */
class EarlierReviewsPlaceTest {
    @TempDir
    Path folder;

    /** The export of a roadmap of which the prompt was answered in October, too. */
    private String below(String markdown) throws Exception {
        Session session = Sessions.open(Sessions.write(folder, markdown));
        Blank prompt = (Blank) Sessions.topic(session, "What I Learned");
        session.setReview(prompt, Period.month(2026, 11), "Trees");
        assertThat(Export.hasEarlierReviews(session.state())).isFalse();
        session.setReview(prompt, Period.month(2026, 10), "Sets");
        assertThat(Export.hasEarlierReviews(session.state())).isTrue();
        var export = new Export(Marks.PLAIN, Where.BELOW, new Messages(Locale.ENGLISH));
        return new String(export.markdown(session.state()), StandardCharsets.UTF_8);
    }

    private static String review(int level) {
        return "#".repeat(level) + " October 2026\n\n**What I Learned**\n\n> Sets\n";
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "5, 6", "6, 6"})
    void itsHeadingIsOneLevelBelowThatOfItsSectionAndNeverDeeperThanSix(int level, int expected) throws Exception {
        String plan = "#".repeat(level) + " Monthly Review\n\n- **What I Learned**: ____\n";
        assertThat(below(plan)).isEqualTo(plan.replace("____", "Trees") + "\n" + review(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "\n\n\n"})
    void anEmptyLineStandsBeforeIt(String end) throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____";
        assertThat(below(plan + end))
                .isEqualTo(plan.replace("____", "Trees") + (end.length() < 2 ? "\n\n" : end) + review(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void itsLinesEndAsThoseOfTheFile(String end) throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____\n".replace("\n", end);
        assertThat(below(plan))
                .isEqualTo(plan.replace("____", "Trees") + end + review(3).replace("\n", end));
    }

    @Test
    void aLoneCarriageReturnAtTheEndMakesNoEmptyLine() throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____\r";
        assertThat(below(plan)).isEqualTo(plan.replace("____", "Trees") + "\n\n" + review(3));
    }

    @Test
    void aPromptInAListBelongsToTheHeadingAboveTheList() throws Exception {
        String plan = "## Monthly Review\n\n- Thoughts\n  - **What I Learned**: ____\n- [ ] after\n";
        assertThat(below(plan)).isEqualTo(plan.replace("____", "Trees") + "\n" + review(3));
    }

    @Test
    void anEmptyLineStandsBehindItWhereTheFileGoesOn() throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____\n## Next\n- [ ] a\n";
        assertThat(below(plan))
                .isEqualTo(plan.replace("____", "Trees").replace("## Next", "\n" + review(3) + "\n## Next"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "* * *", "___", "- - -"})
    void aRuleBeforeTheNextHeadingStaysThere(String rule) throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____\n\n" + rule + "\n\n## Next\n- [ ] a\n";
        assertThat(below(plan)).isEqualTo(plan.replace("____", "Trees").replace(rule, review(3) + "\n" + rule));
    }

    @Test
    void whatIsNoRuleIsText() throws Exception {
        String plan = "## Monthly Review\n\n- **What I Learned**: ____\n\nWords\n---\n\n## Next\n- [ ] a\n";
        assertThat(below(plan)).doesNotContain(review(3) + "\n---").contains("Words\n---\n");
    }
}
