package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.TopicSnapshot;
import waymark.store.ProgressStore;

/** The generator makes what it says it does: otherwise what is tested and measured with it says nothing. */
class YearsOfUseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 92;

    @TempDir
    private Path folder;

    private List<Entry> use(String name, long seed) throws Exception {
        Path roadmap = Files.createDirectory(folder.resolve(name)).resolve("plan.md");
        return YearsOfUse.write(roadmap, seed, FIRST, DAYS, 40);
    }

    private byte[] file(String name) throws Exception {
        return Files.readAllBytes(ProgressStore.beside(folder.resolve(name).resolve("plan.md")));
    }

    @Test
    void allOfItFollowsFromTheSeed() throws Exception {
        use("one", 1);
        use("again", 1);
        use("other", 2);

        assertThat(file("again")).isEqualTo(file("one"));
        assertThat(file("other")).isNotEqualTo(file("one"));
    }

    @Test
    void everythingThatPeopleDoIsInIt() throws Exception {
        List<Entry> lines = use("one", 1);
        List<Change> changes = lines.stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();

        assertThat(changes.stream().map(change -> change.metadata().by()).distinct())
                .hasSize(3);
        assertThat(changes.stream()
                        .filter(change -> change instanceof Change.OfStatus status && status.day() != null)
                        .map(change -> ((Change.OfStatus) change).day())
                        .collect(Collectors.toSet()))
                .as("days with a routine")
                .hasSize(DAYS);
        assertThat(changes.stream()
                        .filter(change -> change instanceof Change.OfField field && field.review() != null)
                        .map(change -> ((Change.OfField) change).review())
                        .distinct())
                .as("months with a review")
                .hasSize(3);
        assertThat(lines.stream().filter(TopicSnapshot.class::isInstance))
                .as("weekly edits")
                .hasSizeGreaterThanOrEqualTo(13);
        assertThat(changes.stream().filter(change -> change.metadata().undoes().isPresent()))
                .as("undos")
                .hasSizeGreaterThan(100);
        assertThat(lines.stream().map(line -> line.metadata().id()))
                .as("devices that come together later")
                .doesNotHaveDuplicates()
                .isNotEqualTo(lines.stream()
                        .map(line -> line.metadata().id())
                        .sorted()
                        .toList());
        // What it wrote is a progress file like any other, of which nothing is odd.
        Session session = Sessions.open(folder.resolve("one").resolve("plan.md"));
        assertThat(session.state().problems()).allMatch(problem -> problem.kind() == Problem.Kind.LOST_TOPICS);
    }
}
