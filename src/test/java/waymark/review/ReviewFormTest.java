package waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.SearchWords;
import waymark.model.Topic;
import waymark.progress.Period;

class ReviewFormTest {
    private static final String PLAN = """
            # Plan

            - **Name**: ____

            ## Monthly Review

            **Learned**: ____

            ### Life
            - **Joy**: ____

            ## Weekly Review
            - **Week's goals**: ____
            """;

    @TempDir
    Path folder;

    private Session session() throws Exception {
        return Sessions.open(Sessions.write(folder, PLAN));
    }

    @Test
    void promptsAreGroupedByHowOftenAndWhereTheyAreAsked() throws Exception {
        var forms = ReviewForm.of(session().state().roadmap());

        assertThat(forms).extracting(ReviewForm::cadence).containsExactly(BlankInterval.WEEK, BlankInterval.MONTH);
        assertThat(forms.getLast().parts())
                .extracting(part -> part.section().text())
                .containsExactly("Monthly Review", "Life");
        assertThat(forms.getLast().prompts()).extracting(Topic::text).containsExactly("Learned", "Joy");
        assertThat(forms.getFirst().goals()).map(Topic::text).contains("Week's goals");
        assertThat(forms.getLast().goals()).isEmpty();
    }

    @Test
    void aReviewIsWhatWasAnsweredForAPeriod() throws Exception {
        Session session = session();
        var learned = (Blank) Sessions.topic(session, "Learned");
        var joy = (Blank) Sessions.topic(session, "Joy");
        session.setReview(joy, Period.month(2026, 11), "Music, every Evening");
        session.setReview(learned, Period.month(2026, 11), "Linear algebra");
        session.setReview(learned, Period.month(2026, 10), "gone again");
        session.setReview(learned, Period.month(2026, 10), "");
        session.setReview(learned, Period.month(2026, 8), "Reading");
        var state = session.state();
        var reviews = ReviewForm.of(state.roadmap()).getLast().reviews(state.ids(), state.progress());

        assertThat(reviews.keySet()).containsExactly(Period.month(2026, 8), Period.month(2026, 11));
        Review november = reviews.lastEntry().getValue();
        assertThat(november.answers()).extracting(Review.Answer::prompt).containsExactly(learned, joy);
        assertThat(november.find(SearchWords.of("evening")))
                .map(Review.Answer::prompt)
                .contains(joy);
        assertThat(november.find(SearchWords.of("evening linear"))).isPresent();
        assertThat(november.find(SearchWords.of("evening reading"))).isEmpty();
    }
}
