package waymark.review;

import java.util.List;
import java.util.Optional;
import waymark.model.Blank;
import waymark.model.FoldedText;
import waymark.model.SearchWords;
import waymark.progress.Period;

/**
 * The answers for one period.
 *
 * @param answers the answers in the order of the prompts; prompts without an answer are left out
 */
public record Review(Period period, List<Answer> answers) {

    /** A prompt and its answer. */
    public record Answer(Blank prompt, String text) {}

    public Review {
        answers = List.copyOf(answers);
    }

    /** The answer to a prompt; empty if there is none. */
    public Optional<String> answer(Blank prompt) {
        return answers.stream()
                .filter(answer -> answer.prompt() == prompt)
                .map(Answer::text)
                .findFirst();
    }

    /** The first answer that contains one of the words, if each of them is in some answer; otherwise empty. */
    public Optional<Answer> find(SearchWords words) {
        boolean found = words.words().stream()
                .allMatch(word -> answers.stream()
                        .anyMatch(answer -> FoldedText.fold(answer.text()).contains(word)));
        return found
                ? answers.stream().filter(answer -> words.anyIn(answer.text())).findFirst()
                : Optional.empty();
    }
}
