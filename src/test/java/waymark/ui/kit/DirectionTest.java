package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "Hello (שלום), LEFT_TO_RIGHT",
        "שלום (world), RIGHT_TO_LEFT",
        "1.2 שלום, RIGHT_TO_LEFT",
        "(« مرحبا », RIGHT_TO_LEFT",
        "– 第一章, LEFT_TO_RIGHT",
        "𞤀𞤣𞤤𞤢𞤥 and more, RIGHT_TO_LEFT",
        "'', INHERIT",
        "1.2 (!), INHERIT"
    })
    void isThatOfTheFirstLetterThatHasOne(String text, NodeOrientation direction) {
        assertThat(TextDirection.of(text)).isEqualTo(direction);
    }
}
