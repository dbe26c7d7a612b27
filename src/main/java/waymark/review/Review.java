package waymark.review;

import java.util.List;
import java.util.Optional;
import waymark.model.Blank;
import waymark.model.FoldedText;
import waymark.model.SearchWords;
import waymark.progress.Period;

/**
 * What was answered for one period.
 *
 * @param answers what was, in the order of the prompts; a prompt without an answer is left out
 */
public record Review(Period period, List<Answer> answers) {

    /** A prompt and what was answered to it. */
    public record Answer(Blank prompt, String text) {}

    public Review {
        answers = List.copyOf(answers);
    }

    /** What was answered to a prompt. */
    public Optional<String> answer(Blank prompt) {
        return answers.stream()
                .filter(answer -> answer.prompt() == prompt)
                .map(Answer::text)
                .findFirst();
    }

    /** The first answer that holds one of the words, where each of them is in some answer. */
    public Optional<Answer> find(SearchWords words) {
        boolean found = words.words().stream()
                .allMatch(word -> answers.stream()
                        .anyMatch(answer -> FoldedText.fold(answer.text()).contains(word)));
        return found
                ? answers.stream().filter(answer -> words.anyIn(answer.text())).findFirst()
                : Optional.empty();
    }
}
