package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.settings.DismissedSuggestions;

class TodayCommandTest extends CommandTest {
    private static final String DAILY = """

            ## Daily Routine
            ### Morning
            - [ ] Read
            ### Weekend
            - [ ] Rest
            """;

    @BeforeEach
    void plan() throws Exception {
        Files.writeString(line.roadmap, Files.readString(line.roadmap) + DAILY);
    }

    @Test
    void tellsWhatIsDueAndWhatWasDone() {
        line.on("tick", "Read");
        assertThat(line.on("today")).isZero();
        assertThat(line.out())
                .contains("Routine 100% consistent", "Morning", "[x] Read", "Up next")
                .doesNotContain("Rest");
    }

    @Test
    void anotherDayHasItsOwnRoutine() {
        line.on("tick", "Rest", "--day", "2026-11-22");
        assertThat(line.on("today", "--day", "2026-11-22")).isZero();
        assertThat(line.out()).contains("2026-11-22", "[x] Rest").doesNotContain("Read", "Up next");
    }

    @Test
    void jsonListsAllParts() {
        line.on("tick", "Read");
        assertThat(line.on("today", "--json")).isZero();
        assertThat(line.out())
                .contains(
                        "\"score\":1.0",
                        "\"text\":\"Morning\",\"due\":true",
                        "\"text\":\"Weekend\",\"due\":false",
                        "\"status\":\"done\"",
                        "\"reason\":\"next\"");
    }

    @Test
    void severalRoadmapsAreShownOneAfterAnotherUnderTheirTitles() throws Exception {
        Path chess = Files.writeString(folder.resolve("chess.md"), "# Chess\n\n- [ ] Rooks\n");
        assertThat(line.on("today", chess.toString())).isZero();
        assertThat(line.out()).startsWith("Plan\n2026-11-23").contains("\n\nChess\n2026-11-23");
        assertThat(line.out().indexOf("Adding")).isLessThan(line.out().indexOf("Chess"));
        assertThat(line.out().indexOf("Rooks")).isGreaterThan(line.out().indexOf("Chess"));
        assertThat(line.on("today", chess.toString(), "--json")).isZero();
        assertThat(line.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("plan.md"),
                        second -> assertThat(second).contains("chess.md", "Rooks"));
    }

    @Test
    void aRoadmapThatIsMissingHidesNoneOfTheOthers() throws Exception {
        Path chess = Files.writeString(folder.resolve("chess.md"), "# Chess\n\n- [ ] Rooks\n");
        assertThat(line.on("today", folder.resolve("gone.md").toString(), chess.toString()))
                .isEqualTo(ExitCode.NO_ROADMAP.code());
        assertThat(line.out()).contains("Adding", "Rooks");
        assertThat(line.err()).contains("gone.md");
    }

    @Test
    void whatTheReaderDismissedInTheWindowIsNotSuggestedHere() throws Exception {
        line.on("show", "--json");
        var adding = JsonTree.list(JsonTree.object(line.out()), "items").stream()
                .filter(item -> item.get("text").equals("Adding"))
                .findFirst()
                .orElseThrow();
        line.on("today");
        assertThat(line.out()).contains("Adding");
        var day = LocalDate.parse("2026-11-23");
        line.settings.keep(
                line.roadmap, DismissedSuggestions.NONE.with(adding.get("id").toString(), "open", day));
        line.on("today");
        assertThat(line.out()).doesNotContain("Adding");
    }
}
