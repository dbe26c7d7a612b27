package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Export;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.progress.Period;

/** Contract 2: nothing done exports the input; what was done changes its own characters alone. */
class MarkdownExportTest {
    private static final Path SAMPLE = Path.of("roadmap/ai-engineer-roadmap.md");

    @TempDir
    Path folder;

    private Session open(String markdown) throws Exception {
        return Sessions.open(Sessions.write(folder, markdown));
    }

    private static String export(Session session, Marks marks) {
        return new String(Export.of(marks).markdown(session.state()), StandardCharsets.UTF_8);
    }

    private static String export(Session session) {
        return export(session, Marks.PLAIN);
    }

    @Test
    void nothingDoneExportsTheInput() throws Exception {
        Path copy = Files.copy(SAMPLE, folder.resolve("roadmap.md"));
        assertThat(Export.of(Marks.PLAIN).markdown(Sessions.open(copy).state())).isEqualTo(Files.readAllBytes(SAMPLE));
        assertThat(Export.of(Marks.RICH).markdown(Sessions.open(copy).state())).isEqualTo(Files.readAllBytes(SAMPLE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomTicksChangeOneByteEachAndReadBackTheSame(long seed) throws Exception {
        Path copy = Files.copy(SAMPLE, folder.resolve("roadmap.md"));
        var session = Sessions.open(copy);
        var random = new Random(seed);
        var items = session.state().roadmap().items().toList();
        for (int i = 0; i < 60; i++) {
            var status = Status.values()[random.nextInt(Status.values().length)];
            session.set(List.of(items.get(random.nextInt(items.size()))), status);
        }
        byte[] before = Files.readAllBytes(SAMPLE);
        byte[] after = Export.of(Marks.RICH).markdown(session.state());
        assertThat(after).hasSameSizeAs(before);
        int changed = 0;
        for (int i = 0; i < before.length; i++) {
            changed += before[i] == after[i] ? 0 : 1;
        }
        var state = session.state();
        long differing = items.stream()
                .filter(item -> item.countingKind() != CountingKind.ROUTINE)
                .filter(item ->
                        state.rollup().box(item).status() != item.marker().status())
                .count();
        long statusLines = state.roadmap()
                .all(StatusLine.class)
                .filter(line -> state.rollup()
                                .phase(state.roadmap().phases().get(phaseNumber(line) - 1))
                                .status()
                        != PhaseStatus.NOT_STARTED)
                .count();
        assertThat((long) changed).as("seed %d", seed).isEqualTo(differing + statusLines);

        var again = Sessions.open(Files.write(folder.resolve("export.md"), after));
        again.state()
                .roadmap()
                .items()
                .filter(item -> item.countingKind() != CountingKind.ROUTINE)
                .forEach(item -> {
                    Item original = items.get((int) again.state()
                            .roadmap()
                            .items()
                            .takeWhile(other -> other != item)
                            .count());
                    assertThat(again.state().rollup().box(item).status())
                            .as("%s, seed %d", item.text(), seed)
                            .isEqualTo(state.rollup().box(original).status());
                });
    }

    private static int phaseNumber(StatusLine line) {
        return Integer.parseInt(line.text().replaceAll("\\D", ""));
    }

    @Test
    void parentsFollow() throws Exception {
        var session = open("- [ ] a\n  - [ ] b\n  - [ ] c\n");
        session.toggle(List.of(Sessions.topic(session, "b")));
        assertThat(export(session)).isEqualTo("- [ ] a\n  - [x] b\n  - [ ] c\n");
        assertThat(export(session, Marks.RICH)).isEqualTo("- [/] a\n  - [x] b\n  - [ ] c\n");
        session.toggle(List.of(Sessions.topic(session, "c")));
        assertThat(export(session)).isEqualTo("- [x] a\n  - [x] b\n  - [x] c\n");
    }

    @Test
    void marksThatSayTheSameStay() throws Exception {
        String text = "- [X] a\n- [-] b\n- [?] c\n- [x] d\n";
        var session = open(text);
        assertThat(export(session)).isEqualTo(text);
        session.set(List.of(Sessions.topic(session, "d")), Status.OPEN);
        assertThat(export(session)).isEqualTo(text.replace("[x]", "[ ]"));
    }

    @Test
    void onlyTheRichExportTellsSkippedDeferredAndBegun() throws Exception {
        var session = open("- [ ] a\n- [ ] b\n- [ ] c\n");
        session.set(List.of(Sessions.topic(session, "a")), Status.SKIPPED);
        session.set(List.of(Sessions.topic(session, "b")), Status.DEFERRED);
        session.set(List.of(Sessions.topic(session, "c")), Status.DOING);
        assertThat(export(session)).isEqualTo("- [ ] a\n- [ ] b\n- [ ] c\n");
        assertThat(export(session, Marks.RICH)).isEqualTo("- [-] a\n- [>] b\n- [/] c\n");
    }

    private static final String PHASES = """
            ## Phase 1: Basics
            *Duration: 2 weeks*

            - [ ] a
            - [ ] b

            ## Status

            - **Phase 1**: [ ] Not Started [ ] In Progress [ ] Completed
            """;

    @Test
    void aStatusLineFollowsItsPhase() throws Exception {
        var session = open(PHASES);
        session.toggle(List.of(Sessions.topic(session, "a")));
        assertThat(export(session)).contains("[ ] Not Started [x] In Progress [ ] Completed");
        session.toggle(List.of(Sessions.topic(session, "b")));
        assertThat(export(session)).contains("[ ] Not Started [ ] In Progress [x] Completed");
        session.setPhase(Sessions.section(session, "Phase 1: Basics"), Optional.of(PhaseStatus.NOT_STARTED));
        assertThat(export(session)).contains("[x] Not Started [ ] In Progress [ ] Completed");
    }

    @Test
    void aStatusLineThatTheAuthorTickedStaysUntilTheReaderTicks() throws Exception {
        var session = open(PHASES.replace("[ ] In", "[x] In"));
        assertThat(export(session)).isEqualTo(PHASES.replace("[ ] In", "[x] In"));
        session.toggle(List.of(Sessions.topic(session, "a"), Sessions.topic(session, "b")));
        assertThat(export(session)).contains("[ ] Not Started [ ] In Progress [x] Completed");
    }

    private static final String BLANKS = """
            ## Focus

            - **Current Topic**: ______

            ## Monthly Review

            > 1. **What I Learned**: ______
            """;

    private static Blank field(Session session, String label) {
        return (Blank) Sessions.topic(session, label);
    }

    @Test
    void blanksAreFilledIn() throws Exception {
        var session = open(BLANKS);
        session.setField(field(session, "Current Topic"), "SVD");
        assertThat(export(session)).isEqualTo(BLANKS.replaceFirst("______", "SVD"));
    }

    @Test
    void theNewestReviewIsWritten() throws Exception {
        var session = open(BLANKS);
        Blank learned = field(session, "What I Learned");
        session.setReview(learned, Period.month(2026, 11), "new");
        session.setReview(learned, Period.month(2026, 10), "old");
        assertThat(export(session)).contains("**What I Learned**: new\n");
    }

    @Test
    void furtherLinesStayInTheSameItem() throws Exception {
        var session = open(BLANKS);
        session.setField(field(session, "Current Topic"), "one\n\ntwo");
        session.setReview(field(session, "What I Learned"), Period.month(2026, 11), "one\ntwo");
        assertThat(export(session))
                .contains("- **Current Topic**: one\n\n  two\n")
                .contains("> 1. **What I Learned**: one\n>    two\n");
    }

    @Test
    void whatIsTypedNeverBecomesATaskOrAHeading() throws Exception {
        var session = open(BLANKS);
        String hostile = "x\n- [ ] a\n\n[a]: /b\n# h\n===\n1. n\n> q\n```\n<!--\n| - |\n    - [x] y";
        session.setField(field(session, "Current Topic"), hostile);
        session.setReview(field(session, "What I Learned"), Period.month(2026, 11), hostile);
        var again = Sessions.open(Files.writeString(folder.resolve("export.md"), export(session)));
        assertThat(again.state().roadmap().items()).isEmpty();
        assertThat(again.state().roadmap().topics().stream().map(topic -> topic.text()))
                .contains("Focus", "Monthly Review")
                .doesNotContain("h");
    }

    @Test
    void newLinesAreWrittenAsTheFileWritesThem() throws Exception {
        var session = open(BLANKS.replace("\n", "\r\n"));
        session.setField(field(session, "Current Topic"), "one\ntwo");
        assertThat(export(session)).contains("one\r\n  two\r\n");
    }

    @Test
    void routineIsNotExported() throws Exception {
        String text = "## Daily Routine\n\n- [ ] read\n";
        var session = open(text);
        session.toggle(List.of(Sessions.topic(session, "read")));
        assertThat(export(session)).isEqualTo(text);
    }

    @Test
    void whatAnEarlierExportWroteIsABlankAgainOnceItIsCleared() throws Exception {
        var session = open(BLANKS);
        session.setField(field(session, "Current Topic"), "SVD");
        var written = Sessions.open(Files.writeString(session.state().file(), export(session)));
        written.setField(field(written, "Current Topic"), "");
        assertThat(export(written)).isEqualTo(BLANKS.replaceFirst("______", "____________"));
    }
}
