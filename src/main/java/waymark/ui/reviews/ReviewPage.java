package waymark.ui.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.DraftText;
import waymark.app.SessionState;
import waymark.model.Field;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Period;
import waymark.review.ReviewDraft;
import waymark.review.ReviewForm;
import waymark.ui.Desk;

/** The review of one period while it is written: its prompts, and what helps to answer them. */
final class ReviewPage {
    private final Desk desk;
    private final ReviewForm form;
    private final Period period;
    private final DraftText texts;
    private final List<Part> parts = new ArrayList<>();
    private ReviewDraft draft;
    private int seen;

    /** The prompts below one heading. */
    record Part(String title, List<PromptViewModel> prompts) {}

    /** What was planned in an earlier review. */
    record Goals(String period, String text) {}

    ReviewPage(Desk desk, ReviewForm form, Period period) {
        this.desk = desk;
        this.form = form;
        this.period = period;
        this.texts = desk.words().drafts();
        for (ReviewForm.Part part : form.parts()) {
            var prompts = part.prompts().stream()
                    .map(prompt -> new PromptViewModel(desk, prompt, period))
                    .toList();
            parts.add(new Part(part.section().text(), prompts));
        }
        this.draft = draft();
        this.seen = desk.state().ledger().entries().size();
        suggest();
    }

    private ReviewDraft draft() {
        return ReviewDraft.of(desk.activity(), period);
    }

    private void suggest() {
        prompts().forEach(prompt -> prompt.suggest(texts.of(draft, prompt.prompt())));
    }

    Period period() {
        return period;
    }

    List<Part> parts() {
        return parts;
    }

    List<PromptViewModel> prompts() {
        return parts.stream().flatMap(part -> part.prompts().stream()).toList();
    }

    /** The prompt to begin with: the first that is not answered, else the first. */
    Optional<PromptViewModel> first() {
        return prompts().stream()
                .filter(PromptViewModel::isEmpty)
                .findFirst()
                .or(() -> prompts().stream().findFirst());
    }

    /** Has all that is typed kept. */
    void keep() {
        prompts().forEach(prompt -> prompt.answer().keep());
    }

    /** Takes over what is kept now, and what the period suggests now. */
    void refresh() {
        prompts().forEach(prompt -> prompt.answer().refresh());
        var entries = desk.state().ledger().entries();
        boolean onlyAnswers = entries.size() >= seen
                && entries.subList(seen, entries.size()).stream().allMatch(ReviewPage::isAnswer);
        seen = entries.size();
        if (!onlyAnswers) {
            draft = draft();
            suggest();
        }
    }

    /** What is written in a review suggests nothing; it comes often, and a draft looks at all items. */
    private static boolean isAnswer(Entry entry) {
        return entry instanceof Change.OfField field && field.review() != null;
    }

    /** What the newest review before this one planned. */
    Optional<Goals> goals() {
        SessionState state = desk.state();
        Optional<Field> prompt = form.goals();
        return prompt.flatMap(goals ->
                form.reviews(state.ids(), state.progress()).headMap(period).reversed().values().stream()
                        .flatMap(review ->
                                review
                                        .answer(goals)
                                        .map(text -> new Goals(desk.words().period(review.period()), text))
                                        .stream())
                        .findFirst());
    }

    /** What was done in the period, in a few words each. */
    List<String> figures() {
        var words = desk.words();
        var figures = new ArrayList<String>();
        figures.add(words.text("reviews.ticked", draft.ticked()));
        if (draft.finished() > 0) {
            figures.add(words.text("reviews.finished", draft.finished()));
        }
        if (draft.routineDays() > 0) {
            figures.add(words.text("reviews.routine", draft.routineDays()));
        }
        return figures;
    }
}
