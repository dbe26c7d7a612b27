package waymark.ui.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.app.Background;
import waymark.app.DraftText;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Period;
import waymark.review.ReviewDraft;
import waymark.review.ReviewForm;
import waymark.schedule.Activity;
import waymark.ui.LatestOnly;
import waymark.ui.RoadmapModel;

/** The review of a period while it is being written: its prompts, and help for answering them. */
final class ReviewPage {
    private final RoadmapModel model;
    private final ReviewForm form;
    private final Period period;
    private final DraftText texts;
    private final List<Part> parts = new ArrayList<>();
    private final LatestOnly<Suggested> renewal;
    private final ReadOnlyObjectWrapper<List<String>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private int seen;

    /** The prompts below a heading. */
    record Part(String title, List<PromptViewModel> prompts) {}

    /** What an earlier review planned. */
    record Goals(String period, String text) {}

    /** The suggestions for each prompt and the period's figures, in words. */
    private record Suggested(List<String> texts, List<String> figures) {}

    /** @param background computes the suggestions for a large roadmap */
    ReviewPage(RoadmapModel model, ReviewForm form, Period period, Background background) {
        this.model = model;
        this.renewal = new LatestOnly<>(model, background, this::suggested, this::show);
        this.form = form;
        this.period = period;
        this.texts = model.words().drafts();
        for (ReviewForm.Part part : form.parts()) {
            var prompts = part.prompts().stream()
                    .map(prompt -> new PromptViewModel(model, prompt, period))
                    .toList();
            parts.add(new Part(part.section().text(), prompts));
        }
        this.seen = model.state().ledger().entries().size();
        renewal.start();
    }

    private Callable<Suggested> suggested() {
        Activity activity = model.activity();
        List<Blank> asking = prompts().stream().map(PromptViewModel::prompt).toList();
        return () -> {
            var draft = ReviewDraft.of(activity, period);
            return new Suggested(
                    asking.stream()
                            .map(prompt -> texts.of(draft, prompt, activity))
                            .toList(),
                    figures(draft));
        };
    }

    private void show(Suggested made) {
        for (int i = 0; i < made.texts().size(); i++) {
            prompts().get(i).suggest(made.texts().get(i));
        }
        figures.set(made.figures());
    }

    /** Whether the suggestions are those for the present state. */
    boolean isSettled() {
        return !renewal.isRunning();
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

    /** The prompt to start with: the first without an answer, or else the first. */
    Optional<PromptViewModel> first() {
        return prompts().stream()
                .filter(PromptViewModel::isEmpty)
                .findFirst()
                .or(() -> prompts().stream().findFirst());
    }

    /** Saves everything that was typed. */
    void keep() {
        prompts().forEach(prompt -> prompt.answer().keep());
    }

    /** Shows the saved answers and the present suggestions. */
    void refresh() {
        prompts().forEach(prompt -> prompt.answer().refresh());
        var entries = model.state().ledger().entries();
        boolean onlyAnswers = entries.size() >= seen
                && entries.subList(seen, entries.size()).stream().allMatch(ReviewPage::isAnswer);
        seen = entries.size();
        if (!onlyAnswers) {
            renewal.start();
        }
    }

    /** Answers in a review don't change suggestions. They are frequent, and computing suggestions looks at all items. */
    private static boolean isAnswer(Entry entry) {
        return entry instanceof Change.OfField field && field.review() != null;
    }

    /** What the latest review before this one planned. */
    Optional<Goals> goals() {
        SessionState state = model.state();
        Optional<Blank> prompt = form.goals();
        return prompt.flatMap(goals ->
                form.reviews(state.ids(), state.progress()).headMap(period).reversed().values().stream()
                        .flatMap(review ->
                                review
                                        .answer(goals)
                                        .map(text -> new Goals(model.words().period(review.period()), text))
                                        .stream())
                        .findFirst());
    }

    /** What was done in the period, in a few words each; empty until it has been computed. */
    ReadOnlyObjectProperty<List<String>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    private List<String> figures(ReviewDraft draft) {
        var words = model.words();
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
