package waymark.cli;

import java.util.List;
import java.util.Locale;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.JsonProblem;

/** Writes the problems of a roadmap and its progress file as JSON. */
final class JsonProblems {
    private JsonProblems() {}

    static List<JsonProblem> of(SessionState state, Messages messages) {
        return state.problems().stream()
                .map(problem -> new JsonProblem(
                        word(problem.kind()), word(problem.kind().severity()), messages.text(problem)))
                .toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
