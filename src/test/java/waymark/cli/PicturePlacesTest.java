package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.ui.Place;

/** The command line can't ask the window which places there are. */
class PicturePlacesTest {
    @Test
    void aPictureCanBeDrawnOfEachPlace() {
        assertThat(PictureCommand.PLACES)
                .containsExactlyElementsOf(Stream.of(Place.values())
                        .map(place -> place.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
