package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.app.Sessions.topic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.SymbolicLinks;
import waymark.app.Problem.Kind;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportFormat;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Blank;
import waymark.model.Status;
import waymark.model.Tracking;
import waymark.progress.Period;
import waymark.store.ProgressStore;

/** What an export writes, what it keeps, and what it never touches. */
class ExportTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            - [ ] Vectors
            - [ ] Matrices

            ## Monthly Review
            - **What I Learned**: ____________
            """;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private Path target;

    ExportTest() {
        super(PLAN);
    }

    @BeforeEach
    void tick() {
        session.set(List.of(topic(session, "Vectors")), Status.DONE);
        target = folder.resolve("out.md");
    }

    private SessionState state() {
        return session.state();
    }

    private Path progress() {
        return ProgressStore.beside(file);
    }

    private static Job cancelled() {
        var job = new Job(Job.What.EXPORT);
        job.cancel();
        return job;
    }

    private static Job job() {
        return new Job(Job.What.EXPORT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void refuses(Kind kind, ThrowingCallable export) throws Exception {
        byte[] lines = Files.readAllBytes(progress());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(export)
                .satisfies(told -> assertThat(told.problem().kind()).isEqualTo(kind));
        assertThat(progress()).hasBinaryContent(lines);
        assertThat(file).hasContent(PLAN);
    }

    private void write(ExportRequest request) throws Exception {
        request.write(state(), messages, OffsetDateTime::toLocalDate, target, true, job());
    }

    private String firstLines(String form, int lines, Job job) {
        return ExportRequest.of(form).firstLines(state(), messages, OffsetDateTime::toLocalDate, job, lines);
    }

    @Test
    void eachFormOfMarkdownSaysWhatItPromises() throws Exception {
        session.set(List.of(topic(session, "Matrices")), Status.DOING);
        write(ExportRequest.of(ExportRequest.PLAIN));
        assertThat(target).hasContent(PLAN.replace("[ ] Vectors", "[x] Vectors"));
        write(ExportRequest.of(ExportRequest.RICH));
        assertThat(target).content().contains("[x] Vectors ✅ 2026-11-23", "[/] Matrices");
        write(ExportRequest.of(ExportRequest.CSV));
        assertThat(target).content().startsWith("id,number,");
    }

    @Test
    void onlyOneFormGivesABoxToEachEntryThatIsTracked() throws Exception {
        Files.writeString(file, "# Plan\n\n- Emma\n- Faust\n");
        session = Sessions.open(file);
        session.track(session.state().roadmap().root(), Optional.of(Tracking.ON));
        write(ExportRequest.of(ExportRequest.PLAIN));
        assertThat(target).hasContent("# Plan\n\n- Emma\n- Faust\n");
        write(ExportRequest.of(ExportRequest.BOXES));
        assertThat(target).hasContent("# Plan\n\n- [ ] Emma\n- [ ] Faust\n");
    }

    @Test
    void aLookAtItEndsAfterSoManyLines() {
        String all = new String(
                ExportFile.bytes(state(), ExportFormat.of("csv").orElseThrow(), OffsetDateTime::toLocalDate, job()),
                StandardCharsets.UTF_8);
        List<String> lines = all.lines().toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(firstLines("csv", 1, job())).isEqualTo(all.substring(0, all.indexOf('\n') + 1));
        assertThat(firstLines("csv", 2, job()).lines()).containsExactlyElementsOf(lines.subList(0, 2));
        assertThat(firstLines("csv", 99, job())).isEqualTo(all);
        assertThat(firstLines("md", 3, job())).isEqualTo("# Plan\n\n- [x] Vectors");
    }

    @Test
    void whatIsCancelledStopsAndWritesNothing() {
        assertThatThrownBy(() -> firstLines("csv", 1, cancelled())).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> ExportFile.write(state(), bytes("x"), target, false, cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void itIsToldWhatARoadmapHasThatOnlySomeExportsWrite() throws Exception {
        assertThat(Export.isRoadmap(state(), file)).isTrue();
        assertThat(Export.isRoadmap(state(), target)).isFalse();
        assertThat(Export.hasOwnTopics(state())).isFalse();
        assertThat(Export.hasEarlierReviews(state())).isFalse();
        new OwnTopicEdits(session).add(topic(session, "Vectors"), "Norms");
        session.setReview((Blank) topic(session, "What I Learned"), Period.month(2026, 9), "A little");
        session.setReview((Blank) topic(session, "What I Learned"), Period.month(2026, 10), "A lot");
        assertThat(Export.hasOwnTopics(state())).isTrue();
        assertThat(Export.hasEarlierReviews(state())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.md, plan.reviews.md",
        "plan, plan.reviews.md",
        ".md, .md.reviews.md",
        ".plan, .plan.reviews.md",
        "a.b.txt, a.b.reviews.txt"
    })
    void reviewsGoToAFileOfTheSameNameBesideIt(String target, String reviews) {
        assertThat(Export.beside(folder.resolve(target))).isEqualTo(folder.resolve(reviews));
    }

    @Test
    void reviewsNeverGoThroughALinkToTheProgress() throws Exception {
        session.setReview((Blank) topic(session, "What I Learned"), Period.month(2026, 10), "A lot");
        SymbolicLinks.create(folder.resolve("out.reviews.md"), progress());
        refuses(Kind.EXPORT_FAILED, () -> new Export(Marks.PLAIN, Where.FILE, messages).write(state(), target, true));
        assertThat(target).doesNotExist();
    }

    @Test
    void anEmptyFileIsReplacedWithoutAQuestionAndLeavesNoBackup() throws Exception {
        Files.createFile(target);
        Export.of(Marks.PLAIN).write(state(), target, false);
        assertThat(target).content().contains("[x] Vectors");
        assertThat(folder.resolve("out.md.bak")).doesNotExist();
    }

    @Test
    void whatIsKeptAlreadyIsNotKeptTwiceAndNothingElseIsInTheWay() throws Exception {
        Files.createDirectory(folder.resolve("out.md.bak"));
        for (String before : List.of("one", "other", "one")) {
            Files.writeString(target, before);
            Export.of(Marks.PLAIN).write(state(), target, true);
        }
        assertThat(folder.resolve("out.md.bak-2")).hasContent("one");
        assertThat(folder.resolve("out.md.bak-3")).hasContent("other");
        assertThat(folder.resolve("out.md.bak-4")).doesNotExist();
    }

    @Test
    void progressThatIsSavedElsewhereSparesCopiesAndKeepsWhatWasThere() throws Exception {
        Path copy = Files.writeString(
                folder.resolve("plan.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl"), "of another device\n");
        refuses(Kind.EXPORT_FAILED, () -> Export.progress(state(), copy, job()));
        assertThat(copy).hasContent("of another device\n");

        Path elsewhere = Files.writeString(folder.resolve("kept.jsonl"), "precious");
        Export.progress(state(), elsewhere, job());
        assertThat(elsewhere).hasSameTextualContentAs(progress());
        assertThat(folder.resolve("kept.jsonl.bak")).hasContent("precious");
    }

    @Test
    void noFormReplacesTheRoadmapOrTheProgress() throws Exception {
        for (Path own : List.of(file, progress())) {
            refuses(Kind.EXPORT_FAILED, () -> ExportFile.write(state(), bytes("x"), own, true, job()));
            refuses(Kind.EXPORT_FAILED, () -> ExportFile.update(state(), bytes("x"), own, Files.readAllBytes(own)));
        }
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheRoadmapsFolder() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
        Path link = SymbolicLinks.create(folder.resolve("link"), elsewhere);
        refuses(Kind.EXPORT_FAILED, () -> Export.of(Marks.PLAIN).write(state(), link.resolve("out.md"), true));
        assertThat(elsewhere).isEmptyDirectory();
        Files.delete(elsewhere);
    }

    @Test
    void anUpdateKeepsOnlyWhatSomeoneElseWrote() throws Exception {
        ExportFile.update(state(), bytes("first"), target, bytes(""));
        ExportFile.update(state(), bytes("second"), target, bytes("first"));
        assertThat(target).hasContent("second");
        assertThat(folder.resolve("out.md.bak")).doesNotExist();

        Files.writeString(target, "edited");
        ExportFile.update(state(), bytes("third"), target, bytes("second"));
        assertThat(target).hasContent("third");
        assertThat(folder.resolve("out.md.bak")).hasContent("edited");
        Files.writeString(target, "longer than that");
        ExportFile.update(state(), bytes("fourth"), target, bytes("third"));
        assertThat(folder.resolve("out.md.bak-2")).hasContent("longer than that");
    }

    @Test
    void aPictureIsWrittenAsAWholeAndWhatWasThereIsKept() throws Exception {
        Path picture = Files.writeString(folder.resolve("plan.png"), "photo");
        PictureExport.check(picture);
        PictureExport.write(picture, bytes("drawn"));
        assertThat(picture).hasContent("drawn");
        assertThat(folder.resolve("plan.png.bak")).hasContent("photo");
        Path inTheWay = Files.createDirectory(folder.resolve("folder.png"));
        refuses(Kind.EXPORT_FAILED, () -> PictureExport.check(inTheWay));
    }
}
