package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Export;
import waymark.app.Messages;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.export.EarlierReviews.Where;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.progress.Period;

/** Where the reviews go that don't fit into the roadmap's blanks. */
class EarlierReviewsTest {
    private static final String PLAN = """
            # Plan

            - [ ] Vectors

            ## Monthly Review

            - **What I Learned**: ____
            - **Next Month Goals**: ____

            ---

            ## Phase 1
            *Duration: 2 weeks*
            - [ ] Matrices
            """;

    /** All that could be read as something else than words. */
    private static final String HOSTILE = """
            Duration: 6-8 weeks

            - [ ] a task
            * [x] another
            12. [ ] a third

            # A heading
            under
            ===
            Todo: ____
            Phase 1: [ ] Not Started [x] In Progress [ ] Completed

            Phase 1: [ ] Not Started [x] In Progress [ ] Completed

            Todo: ____

            > a quote
                - [ ] indented
            ```
            <!-- a comment
            | a | b |
            | - | - |
            - [ ] the last\\""";

    @TempDir
    Path folder;

    private Session open(String markdown) throws Exception {
        return Sessions.open(Sessions.write(folder, markdown));
    }

    private static void review(Session session, String prompt, int month, String text) {
        session.setReview((Blank) Sessions.topic(session, prompt), Period.month(2026, month), text);
    }

    private static Export export(Where where) {
        return new Export(Marks.PLAIN, where, new Messages(Locale.ENGLISH));
    }

    private static String below(Session session) {
        return new String(export(Where.BELOW).markdown(session.state()), StandardCharsets.UTF_8);
    }

    @Test
    void earlierReviewsFollowTheSectionThatAsksForThem() throws Exception {
        Session session = open(PLAN);
        review(session, "What I Learned", 9, "Sets");
        review(session, "What I Learned", 10, "Regression\nand trees\n\nSlowly.");
        review(session, "Next Month Goals", 10, "Forests");
        review(session, "Next Month Goals", 11, "Boosting");

        assertThat(below(session)).isEqualTo("""
                # Plan

                - [ ] Vectors

                ## Monthly Review

                - **What I Learned**: ____
                - **Next Month Goals**: Boosting

                ### October 2026

                **What I Learned**

                > Regression\\
                > and trees
                >
                > Slowly.

                **Next Month Goals**

                > Forests

                ### September 2026

                **What I Learned**

                > Sets

                ---

                ## Phase 1
                *Duration: 2 weeks*
                - [ ] Matrices
                """);
    }

    @Test
    void withoutAnEarlierReviewNothingIsAdded() throws Exception {
        Session session = open(PLAN);
        review(session, "What I Learned", 11, "Sets");

        assertThat(below(session)).isEqualTo(PLAN.replaceFirst("____", "Sets"));
        assertThat(Export.hasEarlierReviews(session.state())).isFalse();
    }

    @Test
    void anExportThatIsTheRoadmapNowGetsNothingTwice() throws Exception {
        Session session = open(PLAN);
        review(session, "What I Learned", 9, "Sets");
        review(session, "What I Learned", 11, "Trees");
        export(Where.BELOW).write(session.state(), session.state().file(), true);
        String once = Files.readString(session.state().file());

        Session again = Sessions.open(session.state().file());

        assertThat(once).containsOnlyOnce("### September 2026");
        assertThat(below(again)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAN,
                "## Review\n- **A**: ____",
                "## Review\n- **A**: ____\n- list\n\n  - [ ] below\n",
                "## Review\n- [ ] task\n  - **A**: ____\n\n    more\n    - [ ] deep\n",
                "- Review\n  - **A**: ____\n  - [ ] in the same entry\n    - [x] deeper\n- [ ] behind it\n",
                "> ## Review\n> - **A**: ____\n> - [ ] in a quote\n\n- [ ] behind it\n",
                "Review\n------\n**A**: ____\n***\nNext\n----\n- [ ] x\n",
                "## Review\n**A**: ____\n\n---\n\n***\n\n## Next\n- [ ] x\n",
                "###### Review\n\n**A**: ____\n  ## Next\n- [ ] x\n",
                "# Review\n\n**A**: ____\n\n- x\n\n  ---\n\n## Next\n- [ ] x\n",
                "# Review\n\n## One\n**A**: ____\n\n## Two\n**B**: ____\n\n- [ ] x\n",
            })
    void readingTheExportAgainGivesTheSameTasksAndStates(String markdown) throws Exception {
        for (String ending : List.of("\n", "\r\n", "\r")) {
            Session session = open(markdown.replace("\n", ending));
            session.state().roadmap().items().findFirst().ifPresent(item -> session.set(List.of(item), Status.DONE));
            for (Blank prompt : session.state().roadmap().all(Blank.class).toList()) {
                for (int month = 8; month < 12; month++) {
                    session.setReview(prompt, Period.month(2026, month), month == 11 ? "now" : HOSTILE);
                }
            }
            Path file = folder.resolve("again.md");
            export(Where.BELOW).write(session.state(), file, true);

            var before = Sessions.open(file).state();
            var plain = Files.write(
                    folder.resolve("plain.md"), Export.of(Marks.PLAIN).markdown(session.state()));
            var without = Sessions.open(plain).state();

            assertThat(before.roadmap()
                            .items()
                            .map(item -> before.ids().id(item) + before.rollup().box(item)))
                    .isEqualTo(without.roadmap()
                            .items()
                            .map(item ->
                                    without.ids().id(item) + without.rollup().box(item))
                            .toList());
            assertThat(before.roadmap().all(Blank.class).count())
                    .isEqualTo(without.roadmap().all(Blank.class).count());
            assertThat(before.roadmap().all(StatusLine.class).count())
                    .isEqualTo(without.roadmap().all(StatusLine.class).count());
            assertThat(before.roadmap().phases())
                    .hasSameSizeAs(without.roadmap().phases());
            assertThat(before.roadmap().source().encoding().lineEnding())
                    .isEqualTo(session.state().roadmap().source().encoding().lineEnding());
        }
    }

    @Test
    void onlyTextIsAddedAndNothingElseTouched() throws Exception {
        Session session = open(PLAN.replace("\n", "\r\n"));
        review(session, "What I Learned", 9, HOSTILE);
        review(session, "What I Learned", 11, "Trees");
        String plain = new String(Export.of(Marks.PLAIN).markdown(session.state()), StandardCharsets.UTF_8);
        String with = below(session);
        int from = with.indexOf("### September 2026");
        int added = with.length() - plain.length();

        assertThat(with.substring(0, from) + with.substring(from + added)).isEqualTo(plain);
        assertThat(with.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aFileOfItsOwnHoldsThemAll() throws Exception {
        Session session = open(PLAN);
        review(session, "What I Learned", 9, "Sets");
        review(session, "What I Learned", 11, "Trees");
        Path target = folder.resolve("out.md");
        Path beside = folder.resolve("out.reviews.md");
        Files.writeString(beside, "mine");
        export(Where.FILE).write(session.state(), target, false);

        assertThat(Files.readString(target)).isEqualTo(PLAN.replaceFirst("____", "Trees"));
        assertThat(Files.readString(beside)).isEqualTo("""
                # Plan – reviews

                ## November 2026

                **What I Learned**

                > Trees

                ## September 2026

                **What I Learned**

                > Sets
                """);
        assertThat(Files.readString(folder.resolve("out.reviews.md.bak"))).isEqualTo("mine");
    }

    @Test
    void theFileOfItsOwnIsNeverTheRoadmap() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("plan.reviews.md"), PLAN);
        Session session = Sessions.open(roadmap);
        review(session, "What I Learned", 9, "Sets");

        assertThatThrownBy(() -> export(Where.FILE).write(session.state(), folder.resolve("plan.md"), true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.EXPORT_ONTO_ROADMAP));
        assertThat(roadmap).hasContent(PLAN);
        assertThat(folder.resolve("plan.md")).doesNotExist();
    }

    @Test
    void theBlanksHoldTheAnswersOfOneReview() throws Exception {
        Session session = open(PLAN);
        review(session, "What I Learned", 10, "Regression");
        review(session, "Next Month Goals", 11, "Boosting");

        assertThat(new String(Export.of(Marks.PLAIN).markdown(session.state()), StandardCharsets.UTF_8))
                .isEqualTo(PLAN.replace("Goals**: ____", "Goals**: Boosting"));
    }

    @Test
    void eachKindOfReviewHasItsOwnPlace() throws Exception {
        Session session = open("# P\n\n## Weekly Review\n- **W**: ____\n\n## Quarterly Review\n- **Q**: ____\n");
        Blank week = (Blank) Sessions.topic(session, "W");
        Blank quarter = (Blank) Sessions.topic(session, "Q");
        session.setReview(week, Period.parse("2026-W46"), "w46");
        session.setReview(week, Period.parse("2026-W47"), "w47");
        session.setReview(quarter, Period.parse("2026-Q3"), "q3");
        session.setReview(quarter, Period.parse("2026-Q4"), "q4");

        assertThat(week.cadence()).isEqualTo(BlankInterval.WEEK);
        assertThat(below(session)).isEqualTo("""
                # P

                ## Weekly Review
                - **W**: w47

                ### Week 46, 2026

                **W**

                > w46

                ## Quarterly Review
                - **Q**: q4

                ### Q3 2026

                **Q**

                > q3
                """);
    }
}
