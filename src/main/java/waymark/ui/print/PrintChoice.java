package waymark.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.review.ReviewForm;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/**
 * Something that can be printed.
 *
 * @param name its name in the dialog
 * @param state the state in which it was chosen: a newer version of the roadmap has other topics
 */
record PrintChoice(String name, SessionState state, Content content) {
    /** The content to print. */
    private sealed interface Content {
        /** A topic and everything below it. */
        record Part(Topic top) implements Content {}

        /** The answers in a review. */
        record Answers(ReviewForm form, Period period) implements Content {}
    }

    /** The roadmap, the phase of the selected topic, and the current and previous reviews. */
    static List<PrintChoice> of(RoadmapModel model, UiText words) {
        SessionState state = model.state();
        var choices = new ArrayList<PrintChoice>();
        choices.add(new PrintChoice(
                words.text("print.roadmap"),
                state,
                new Content.Part(state.roadmap().root())));
        Optional<Section> phase =
                Optional.ofNullable(model.topicProperty().get()).flatMap(state.roadmap()::phaseOf);
        phase.ifPresent(section -> choices.add(new PrintChoice(section.text(), state, new Content.Part(section))));
        for (ReviewForm form : ReviewForm.of(state.roadmap())) {
            var periods = new ArrayList<>(
                    form.reviews(state.ids(), state.progress()).reversed().keySet());
            var now = Period.of(form.cadence(), state.rollup().today());
            if (!periods.contains(now)) {
                periods.addFirst(now);
            }
            periods.forEach(period -> choices.add(new PrintChoice(
                    words.text("print.review-of", words.period(period)), state, new Content.Answers(form, period))));
        }
        return choices;
    }

    /** The paragraphs to print. Looks at all of the content, so don't call it on the UI thread. */
    List<PrintedBlock> blocks(UiText words) {
        return switch (content) {
            case Content.Part part -> PrintedContent.of(state, words, part.top());
            case Content.Answers answers -> PrintedContent.of(state, words, answers.form(), answers.period());
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
