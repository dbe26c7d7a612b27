package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAFullSentenceWithItsDetails(Problem.Kind kind) {
        String text = messages.text(Problem.of(kind, "first", "second", "third"));

        assertThat(text).endsWith(".").doesNotContain("{", "}", "''");
        if (kind != Problem.Kind.INTERNAL_ERROR) {
            assertThat(text).contains("first");
        }
    }
}
