package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.model.Item;
import waymark.ui.LivePreferences;
import waymark.ui.Sample;
import waymark.ui.shell.WelcomeViewModel.Card;

/** What the library tells of the roadmaps that were opened. */
class WelcomeViewModelTest {
    @TempDir
    Path folder;

    private final Environment environment = Sample.environment("2026-11-20T10:00:00Z", Background.SAME_THREAD);
    private final List<URI> opened = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();

    private WelcomeViewModel model() {
        var program = new ProgramContext(environment, Sample.words(), opened::add, LivePreferences.forgotten(), folder);
        return new WelcomeViewModel(program, file -> {}, failed::add);
    }

    private Path file(String name, String markdown) throws Exception {
        return Files.writeString(folder.resolve(name), markdown);
    }

    private Map<Path, Card> read(Path... files) {
        var told = new LinkedHashMap<Path, Card>();
        model().read(List.of(files), () -> true, told::put);
        return told;
    }

    @Test
    void tellsTitleFiguresWhatIsNextAndWhenItWasTouched() throws Exception {
        Path plan = file("plan.md", "# My plan\n\n- [x] One\n- [ ] Two\n- [ ] Three\n- [ ] Four\n");
        Session session = Session.open(plan, environment);
        Item two = session.state().roadmap().items().skip(1).findFirst().orElseThrow();
        session.toggle(List.of(two));
        Card card = read(plan).get(plan);
        assertThat(card.title()).isEqualTo("My plan");
        assertThat(card.part()).isEqualTo(0.5);
        assertThat(card.counted()).isEqualTo("2 of 4 done");
        assertThat(card.next()).isEqualTo("Next: Three");
        assertThat(card.touched()).startsWith("last change");
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreReadAllTheSame() throws Exception {
        Path noise = Files.write(folder.resolve("noise.md"), new byte[] {0, 1, 2, 0, 3, 0, 0, 7, 0, 0, 0});
        Path gone = folder.resolve("gone.md");
        Path done = file("done.md", "- [x] One\n");
        Map<Path, Card> cards = read(noise, gone, folder, done);
        assertThat(cards.keySet()).containsExactly(noise, gone, folder, done);
        assertThat(cards.get(gone).next()).contains("gone.md");
        assertThat(cards.get(gone).counted()).isEmpty();
        assertThat(cards.get(folder).next()).isNotEmpty();
        assertThat(cards.get(done).next()).isEqualTo("Everything is done");
        assertThat(failed).isEmpty();
    }

    @Test
    void readingEndsWhenNobodyLooksAnyMore() throws Exception {
        var told = new ArrayList<Path>();
        model().read(
                        List.of(file("a.md", "- [ ] a\n"), file("b.md", "- [ ] b\n")),
                        told::isEmpty,
                        (path, card) -> told.add(path));
        assertThat(told).containsExactly(folder.resolve("a.md"));
    }

    @Test
    void lookingWritesNothing() throws Exception {
        Path plan = file("plan.md", "- [ ] a\n");
        read(plan);
        assertThat(Files.list(folder)).containsExactly(plan);
    }

    @Test
    void aRoadmapIsShownInItsFolder() throws Exception {
        model().reveal(file("plan.md", ""));
        assertThat(opened).containsExactly(folder.toUri());
    }
}
