package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Topic;

/** The roadmap that comes with the program, for whoever has none yet. */
class SampleRoadmapTest {
    @TempDir
    private Path folder;

    @Test
    void itIsPutIntoAFolderThatIsMadeForItAndStaysAsItIsThere() throws Exception {
        Path file = SampleRoadmap.in(folder.resolve("new"));
        assertThat(RoadmapFile.read(file).items().count()).isGreaterThan(300);
        Files.writeString(file, "- [ ] mine\n");
        assertThat(SampleRoadmap.in(folder.resolve("new"))).isEqualTo(file).hasContent("- [ ] mine\n");
    }

    @Test
    void whereItCantBeWrittenThatIsTold() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SampleRoadmap.in(inTheWay))
                .satisfies(told -> assertThat(told.problem().kind()).isEqualTo(Problem.Kind.EXPORT_FAILED));
    }

    @Test
    void anEditBringsOneItemTakesOneAwayAndRewordsOneElsewhere() throws Exception {
        Path file = SampleRoadmap.in(folder);
        var before = texts(file);
        SampleRoadmap.edit(file);
        var after = texts(file);
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        assertThat(gone).hasSize(2);
        after.removeAll(before);
        assertThat(after).containsExactly("More of: " + gone.getFirst(), "One more");
    }

    private static List<String> texts(Path file) throws Exception {
        return RoadmapFile.read(file).items().map(Topic::text).collect(Collectors.toCollection(ArrayList::new));
    }
}
