package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;

/** The figures of the roadmap that the product exists for. */
class GivenRoadmapTest {
    private final Roadmap roadmap = read();

    private static Roadmap read() {
        try {
            return RoadmapParser.parse(
                    SourceText.read(Files.readAllBytes(Path.of("roadmap", "ai-engineer-roadmap.md"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same roadmap as it came: each byte taken for a character of windows-1252 and encoded again. */
    private Roadmap damaged() {
        var text = new StringBuilder();
        for (byte value : roadmap.source().bytes()) {
            boolean undefined = "\u0081\u008D\u008F\u0090\u009D".indexOf(value & 0xFF) >= 0;
            text.append(
                    undefined
                            ? "" + (char) (value & 0xFF)
                            : new String(new byte[] {value}, Charset.forName("windows-1252")));
        }
        return RoadmapParser.parse(SourceText.read(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheSameWhereItsLettersWereEncodedTwice() {
        var damaged = damaged();
        assertThat(damaged.source().text()).contains("ðŸš€", "AurÃ©lien");
        assertThat(damaged.topics().stream().map(Topic::text))
                .containsExactlyElementsOf(
                        roadmap.topics().stream().map(Topic::text).toList());
        assertThat(damaged.items().map(Item::text)).anyMatch(text -> text.contains("Aurélien Géron"));
    }

    private long items(CountingKind countingKind) {
        return roadmap.items()
                .filter(item -> item.countingKind() == countingKind)
                .count();
    }

    @Test
    void hasSeventeenChaptersBelowItsTitle() {
        assertThat(roadmap.root().text()).isEqualTo("🚀 Complete AI Engineer Roadmap");
        assertThat(roadmap.root().children().stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast))
                .hasSize(17)
                .allMatch(section -> section.level() == 2);
    }

    @Test
    void hasTenPhasesOfWhichTwoAreOngoing() {
        var durations = roadmap.phases().stream()
                .map(phase -> phase.plannedDuration().orElseThrow())
                .toList();
        var weeks = durations.stream()
                .filter(PlannedDuration.Weeks.class::isInstance)
                .map(PlannedDuration.Weeks.class::cast)
                .toList();
        assertThat(durations).hasSize(10);
        assertThat(weeks).hasSize(8);
        assertThat(weeks.stream().mapToInt(PlannedDuration.Weeks::min).sum()).isEqualTo(62);
        assertThat(weeks.stream().mapToInt(PlannedDuration.Weeks::max).sum()).isEqualTo(78);
    }

    @Test
    void countsItsItems() {
        assertThat(roadmap.items()).hasSize(515);
        assertThat(roadmap.items().filter(Item::isLeaf)).hasSize(478);
        assertThat(items(CountingKind.GOAL)).isEqualTo(20);
        assertThat(items(CountingKind.ROUTINE)).isEqualTo(13);
        assertThat(items(CountingKind.OPTIONAL)).isEqualTo(6);
        assertThat(roadmap.items().filter(item -> item.isLeaf() && item.countingKind() == CountingKind.ONCE))
                .hasSize(439);
    }

    @Test
    void numbersEveryItem() {
        assertThat(roadmap.items()).noneMatch(item -> item.number().isEmpty());
        assertThat(roadmap.items().findFirst().orElseThrow())
                .returns("1.1.1", Item::number)
                .returns("Linear Algebra", Item::text);
    }

    @Test
    void tiesEachStatusLineToItsPhase() {
        var choices = roadmap.all(StatusLine.class).toList();
        assertThat(choices).hasSize(10).allMatch(choice -> choice.options().size() == 3);
        assertThat(choices.stream().map(StatusLine::phase))
                .isEqualTo(roadmap.phases().stream().map(Section::index).toList());
    }

    @Test
    void findsTheBlanksAndTheirKinds() {
        assertThat(roadmap.all(Blank.class).map(Blank::kind))
                .containsExactly(
                        Blank.Kind.TEXT,
                        Blank.Kind.TEXT,
                        Blank.Kind.DATE,
                        Blank.Kind.DATE,
                        Blank.Kind.REVIEW,
                        Blank.Kind.REVIEW,
                        Blank.Kind.REVIEW,
                        Blank.Kind.REVIEW);
        assertThat(roadmap.all(Blank.class).map(Blank::text))
                .startsWith("Current Phase", "Current Topic", "Start Date", "Target Completion");
    }
}
