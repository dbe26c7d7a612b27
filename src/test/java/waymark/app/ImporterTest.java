package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.item;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.app.Problem.Kind;
import waymark.model.Status;
import waymark.schedule.CountingRule;

/** What is told of a copy that is imported, and what comes over. */
class ImporterTest extends SessionFixture {
    private static final Clock AFTERNOON = Clock.offset(Sessions.NOON, Duration.ofHours(3));

    private final Importer importing =
            new Importer(new Environment(AFTERNOON, "test", new Random(-51), Background.SAME_THREAD));

    ImporterTest() {
        super(Sessions.PLAN);
    }

    private Importer.ReadSource read(String copy) throws Exception {
        Path from = Files.writeString(
                Files.createDirectories(folder.resolve("copies")).resolve("copy.md"), copy);
        return importing.read(from, CountingRule.STANDARD, false);
    }

    private List<Kind> told(String copy) throws Exception {
        return read(copy).problems().stream().map(Problem::kind).toList();
    }

    private Importer.Prepared prepare(String copy) throws Exception {
        return Importer.prepare(session.state(), read(copy).copy());
    }

    private Status status(String text) {
        return session.state().rollup().status(item(session, text));
    }

    @Test
    void onlyWhatMayBeMissingFromACopyIsTold() throws Exception {
        assertThat(told(Sessions.PLAN)).isEmpty();
        assertThat(told("# Just words\n"))
                .as("nothing to track is nothing to lose")
                .isEmpty();
        assertThat(told("# Plan\n\n- Vectors\n- Matrices\n- Limits\n")).isEmpty();
        assertThat(told(Sessions.PLAN + "- [] Series\n"))
                .as("notes are for its author")
                .isEmpty();
        assertThat(told(Sessions.PLAN + "\n<<<<<<< here\n- [ ] One\n=======\n- [ ] Two\n>>>>>>> there\n"))
                .containsExactly(Kind.CONFLICT_MARKS);
        Files.writeString(folder.resolve("copies/copy.md.progress.jsonl"), "nonsense\n");
        assertThat(told(Sessions.PLAN)).containsExactly(Kind.PROGRESS_DAMAGED);
    }

    @Test
    void whatTheUserDidSinceThePreviewStays() throws Exception {
        var prepared = prepare("# Plan\n\n- [x] Vectors\n- [x] Matrices\n- [ ] Limits\n");
        assertThat(prepared.isOf(session.state())).isTrue();
        session.set(List.of(item(session, "Vectors")), Status.SKIPPED);
        assertThat(prepared.isOf(session.state())).isFalse();

        assertThat(importing.apply(session, prepared, true, Optional.empty())).isEqualTo(1);

        assertThat(status("Vectors")).isEqualTo(Status.SKIPPED);
        assertThat(status("Matrices")).isEqualTo(Status.DONE);
    }

    @Test
    void whatWasDoneTodayWasDoneNowAndWhatWasDoneEarlierAtNoonOfItsDay() throws Exception {
        var prepared = prepare("# Plan\n\n- [x] Vectors ✅ 2026-11-23\n- [x] Matrices ✅ 2026-11-20\n- [x] Limits\n");
        session = Sessions.open(file, AFTERNOON);
        importing.apply(session, prepared, true, Optional.empty());
        assertThat(List.of("Vectors", "Matrices", "Limits"))
                .map(text -> TopicHistory.of(session.state(), item(session, text))
                        .getFirst()
                        .metadata()
                        .at()
                        .toString())
                .containsExactly("2026-11-23T15:00+01:00", "2026-11-20T12:00+01:00", "2026-11-23T15:00+01:00");
    }
}
