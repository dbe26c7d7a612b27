package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void coloursAreForThoseWhoSeeAndWantThem() {
        assertThat(Style.of(true, Map.of("TERM", "xterm"))).isEqualTo(Style.COLOURED);
        assertThat(Style.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Style.COLOURED);
        assertThat(Style.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Style.PLAIN);
        assertThat(Style.of(true, Map.of("TERM", "dumb"))).isEqualTo(Style.PLAIN);
        assertThat(Style.of(false, Map.of())).isEqualTo(Style.PLAIN);
    }

    @Test
    void aBarIsFullOnlyWhenAllIsDoneAndEmptyOnlyWhenNothingIs() {
        assertThat(Style.PLAIN.bar(0, 4)).isEqualTo("░░░░");
        assertThat(Style.PLAIN.bar(0.001, 4)).isEqualTo("█░░░");
        assertThat(Style.PLAIN.bar(0.999, 4)).isEqualTo("███░");
        assertThat(Style.PLAIN.bar(1, 4)).isEqualTo("████");
    }
}
