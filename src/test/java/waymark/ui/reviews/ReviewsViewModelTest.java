package waymark.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.HeldBackground;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.model.SearchWords;
import waymark.progress.Period;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** The Reviews place without a toolkit. */
class ReviewsViewModelTest {
    private static final Period SEPTEMBER = Period.month(2026, 9);
    private static final Period OCTOBER = Period.month(2026, 10);
    private static final Period NOVEMBER = Period.month(2026, 11);

    @TempDir
    Path folder;

    private Path roadmap;
    private Session session;
    private RoadmapModel roadmapModel;
    private ReviewsViewModel model;

    @BeforeEach
    void open() throws Exception {
        roadmap = Sample.in(folder);
        Sample.study(roadmap);
        Sample.review(roadmap);
        session = Session.open(roadmap, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        roadmapModel = new RoadmapModel(session, Sample.words());
        model = new ReviewsViewModel(roadmapModel, Background.SAME_THREAD);
        model.setInSight(true);
    }

    private ReviewPage page() {
        return model.pageProperty().get();
    }

    private PromptViewModel prompt(int number) {
        return page().prompts().get(number);
    }

    private String answer(String number, Period period) {
        var state = session.state();
        return state.progress()
                .review(state.ids().id(Sample.topic(session, number)), period)
                .orElse("");
    }

    private List<Period> listed() {
        return model.rows().stream().map(ReviewRow::period).toList();
    }

    @Test
    void itOpensOnThePresentMonthAndListsAllEarlierOnes() {
        assertThat(page().period()).isEqualTo(NOVEMBER);
        assertThat(page().prompts())
                .extracting(prompt -> prompt.prompt().text())
                .containsExactly("What I Learned", "Projects Completed", "Challenges Faced", "Next Month Goals");
        assertThat(listed()).containsExactly(NOVEMBER, OCTOBER, SEPTEMBER);
        assertThat(model.rows())
                .extracting(ReviewRow::name)
                .containsExactly("November 2026", "October 2026", "September 2026");
        assertThat(model.rows()).extracting(ReviewRow::answered).containsExactly(1, 4, 2);
    }

    @Test
    void whatIsTypedIsKeptForItsMonthAlone() {
        prompt(1).answer().draftProperty().set("A house price model");
        model.go(OCTOBER);

        assertThat(answer("15.3.2", NOVEMBER)).isEqualTo("A house price model");
        assertThat(answer("15.3.2", OCTOBER)).isEqualTo("A small crawler for recipes.");
        assertThat(prompt(1).answer().draftProperty().get()).isEqualTo("A small crawler for recipes.");
        assertThat(model.rows().getFirst().answered()).isEqualTo(2);
    }

    @Test
    void aDraftIsNeverKeptBeforeItIsUsed() {
        assertThat(prompt(3).draftProperty().get()).startsWith("Current Phase: Phase 2: Core Machine Learning\n");
        page().keep();
        model.go(OCTOBER);
        model.go(NOVEMBER);
        assertThat(answer("15.3.4", NOVEMBER)).isEmpty();

        assertThat(prompt(3).useDraft()).isTrue();
        assertThat(answer("15.3.4", NOVEMBER))
                .isEqualTo(prompt(3).draftProperty().get());
        roadmapModel.undo();
        assertThat(answer("15.3.4", NOVEMBER)).isEmpty();
        assertThat(prompt(3).isEmpty()).isTrue();
    }

    @Test
    void aDraftNeverReplacesWhatIsWritten() {
        assertThat(prompt(0).draftProperty().get()).isNotEmpty();
        assertThat(prompt(0).useDraft()).isFalse();
        assertThat(answer("15.3.1", NOVEMBER)).isEqualTo("Regression, and why scaling matters.");
    }

    @Test
    void aDraftFollowsWhatIsTicked() {
        assertThat(prompt(0).draftProperty().get()).doesNotContain("Naive Bayes");
        roadmapModel.statuses().toggle(List.of(Sample.topic(session, "2.3.5")));
        assertThat(prompt(0).draftProperty().get())
                .contains(Sample.topic(session, "2.3.5").text());
    }

    @Test
    void typingThatWasKeptIsUndonePauseByPause() {
        prompt(1).answer().draftProperty().set("One");
        prompt(1).answer().keep();
        prompt(1).answer().draftProperty().set("One and two");
        prompt(1).answer().keep();
        roadmapModel.undo();
        assertThat(prompt(1).answer().draftProperty().get()).isEqualTo("One");
        roadmapModel.undo();
        assertThat(prompt(1).isEmpty()).isTrue();
        roadmapModel.redo();
        assertThat(prompt(1).answer().draftProperty().get()).isEqualTo("One");
    }

    @Test
    void lastMonthsGoalsStandBesideTheReview() {
        assertThat(page().goals()).hasValueSatisfying(goals -> {
            assertThat(goals.period()).isEqualTo("October 2026");
            assertThat(goals.text()).startsWith("Regression, trees, forests.");
        });
        assertThat(page().figuresProperty().get()).containsExactly("9 topics ticked", "1 day of routine");
        model.go(OCTOBER);
        assertThat(page().goals()).isEmpty();
        assertThat(page().figuresProperty().get()).containsExactly("34 topics ticked", "1 phase finished");
    }

    @Test
    void oneCanGoBackAsFarAsOneLikesAndForwardAsFarAsSomethingIs() {
        model.move(true);
        assertThat(page().period()).isEqualTo(NOVEMBER);
        for (int i = 0; i < 5; i++) {
            model.move(false);
        }
        assertThat(page().period()).isEqualTo(Period.month(2026, 6));
        assertThat(listed()).contains(Period.month(2026, 6)).doesNotContain(Period.month(2026, 7));

        session.setReview((Blank) Sample.topic(session, "15.3.1"), Period.month(2026, 12), "early");
        model.go(NOVEMBER);
        model.move(true);
        assertThat(page().period()).isEqualTo(Period.month(2026, 12));
        model.move(true);
        assertThat(page().period()).isEqualTo(Period.month(2026, 12));
    }

    @Test
    void allAnswersOfAllMonthsAreSearched() {
        model.queryProperty().set("FORESTS paper");
        assertThat(listed()).containsExactly(OCTOBER);
        assertThat(model.foundProperty().get()).isEqualTo(1);
        ReviewRow row = model.rows().getFirst();
        assertThat(row.lit().words()).containsExactly("forests", "paper");
        assertThat(row.words()).contains("forests");
        model.go(OCTOBER);
        assertThat(model.match()).map(found -> found.prompt().text()).contains("Next Month Goals");

        model.queryProperty().set("nowhere at all");
        assertThat(listed()).isEmpty();
        assertThat(page().period()).isEqualTo(OCTOBER);
        model.queryProperty().set("");
        assertThat(listed()).containsExactly(NOVEMBER, OCTOBER, SEPTEMBER);
    }

    @Test
    void aNewVersionOfTheRoadmapKeepsTheMonthAndItsAnswers() throws Exception {
        model.beforeReload(page()::keep);
        prompt(1).answer().draftProperty().set("half a sen");
        Files.writeString(
                roadmap,
                Files.readString(roadmap).replace("### 15.3 Monthly", "- [ ] 15.2.9 One more\n\n### 15.3 Monthly"));
        roadmapModel.reload();
        assertThat(page().period()).isEqualTo(NOVEMBER);
        assertThat(prompt(1).answer().draftProperty().get()).isEqualTo("half a sen");
        assertThat(session.state().roadmap().has(prompt(1).prompt())).isTrue();
    }

    @Test
    void weeksAndMonthsAreListedTogether() throws Exception {
        Files.writeString(
                roadmap,
                Files.readString(roadmap)
                        .replace(
                                "### 15.3 Monthly", "### 15.4 Weekly Review\n- **My week**: ____\n\n### 15.3 Monthly"));
        roadmapModel.reload();
        assertThat(listed()).startsWith(Period.parse("2026-W48"), NOVEMBER);
        model.go(Period.parse("2026-W48"));
        assertThat(page().prompts())
                .extracting(prompt -> prompt.prompt().text())
                .containsExactly("My week");
        model.move(false);
        assertThat(page().period()).isEqualTo(Period.parse("2026-W47"));
    }

    @Test
    void monthsStayWhenTheHeadingAsksForWeeks() throws Exception {
        Files.writeString(roadmap, Files.readString(roadmap).replace("Monthly Review", "Weekly Review"));
        roadmapModel.reload();
        assertThat(listed()).containsExactly(Period.parse("2026-W48"), NOVEMBER, OCTOBER, SEPTEMBER);
        model.go(OCTOBER);
        assertThat(page().period()).isEqualTo(OCTOBER);
        assertThat(prompt(1).answer().draftProperty().get()).isEqualTo("A small crawler for recipes.");
    }

    @Test
    void aRoadmapThatAsksForNothingHasNoPage() throws Exception {
        Files.writeString(roadmap, "# Plan\n\n- [ ] a\n");
        roadmapModel.reload();
        assertThat(page()).isNull();
        assertThat(model.rows()).isEmpty();
        model.move(false);
        model.go(NOVEMBER);
        assertThat(page()).isNull();
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        model.setInSight(false);
        var before = List.copyOf(model.rows());
        session.setReview((Blank) Sample.topic(session, "15.3.1"), SEPTEMBER, "");
        assertThat(model.rows()).isEqualTo(before);
        model.setInSight(true);
        assertThat(model.rows().getLast().answered()).isEqualTo(1);
    }

    @Test
    void aSnippetShowsWhatWasSearchedFor() {
        String text = "Vectors and matrices at first.\nThen a determinant is a volume, which I did not know.";
        assertThat(Snippet.of(text, SearchWords.NONE)).startsWith("Vectors and matrices at first. Then");
        assertThat(Snippet.of(text, SearchWords.of("volume"))).startsWith("… ").contains("volume");
        assertThat(Snippet.of("x".repeat(500) + " end", SearchWords.of("end"))).isEqualTo("… end");
    }

    @Test
    void whatALargeRoadmapSuggestsIsWorkedOutInTheBackground() throws Exception {
        Files.writeString(roadmap, "\n## More\n\n" + "- [ ] Something more\n".repeat(5_000), StandardOpenOption.APPEND);
        session.reload();
        var held = HeldBackground.held();
        model = new ReviewsViewModel(roadmapModel, held);
        model.setInSight(true);
        assertThat(page().figuresProperty().get()).isEmpty();
        held.next();
        assertThat(page().figuresProperty().get()).containsExactly("9 topics ticked", "1 day of routine");

        roadmapModel.statuses().toggle(List.of(Sample.topic(session, "3.1.4.2")));
        roadmapModel.undo();
        assertThat(model.isSettled()).isFalse();
        held.next();
        held.next();
        assertThat(held.isIdle()).isTrue();
        assertThat(model.isSettled()).isTrue();
        assertThat(page().figuresProperty().get()).containsExactly("9 topics ticked", "1 day of routine");
    }

    @Test
    void whatWasMadeAheadIsOfTheMonthInWhichTheUserComes() throws Exception {
        var now = new AtomicReference<>(Instant.parse("2026-11-30T20:00:00Z"));
        InstantSource hands = now::get;
        session = Session.open(
                roadmap,
                new Environment(
                        hands.withZone(ZoneId.of("Europe/Berlin")), "test", new Random(1), Background.SAME_THREAD));
        roadmapModel = new RoadmapModel(session, Sample.words());
        model = new ReviewsViewModel(roadmapModel, Background.SAME_THREAD);
        model.setInSight(true);
        model.setInSight(false);
        now.set(Instant.parse("2026-12-01T08:00:00Z"));
        session.followDay();
        model.setInSight(true);
        model.visit();
        assertThat(page().period()).isEqualTo(NOVEMBER.next());
        model.go(NOVEMBER);
        model.setInSight(false);
        model.setInSight(true);
        model.visit();
        assertThat(page().period()).as("where the user was").isEqualTo(NOVEMBER);
    }

    @Test
    void aReloadBeforeTheFirstVisitWorksNothingOut() throws Exception {
        model.setInSight(false);
        Files.writeString(roadmap, Files.readString(roadmap) + "\n## One more\n- [ ] Topic\n");
        roadmapModel.reload();
        assertThat(page()).isNull();
        model.setInSight(true);
        model.visit();
        assertThat(page().period()).isEqualTo(NOVEMBER);
        assertThat(answer("15.3.1", NOVEMBER))
                .isEqualTo(prompt(0).answer().draftProperty().get());
    }
}
