package waymark.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.HeldBackground;
import waymark.app.Job;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.review.ReviewForm;
import waymark.ui.Jobs;
import waymark.ui.Sample;
import waymark.ui.TestWindow;
import waymark.ui.UiText;
import waymark.ui.kit.Png;

/** Pages of the given roadmap: all of it, once, within the paper; pictures of them lie in target/print. */
class PrintedPagesTest {
    @TempDir
    Path folder;

    private final UiText words = Sample.words();
    private TestWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private SessionState open(String text) throws Exception {
        window = new TestWindow(
                text.isEmpty() ? Sample.in(folder) : Files.writeString(folder.resolve("p.md"), text),
                "2026-11-23T10:15:00Z");
        return window.state();
    }

    private static PageSize size(String paper) {
        return paper.equals("a4") ? PageSize.A4 : PageSize.LETTER;
    }

    private static String letters(List<String> texts) {
        return texts.stream().collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    /** Within the page, nothing on anything else, all words once. */
    private void check(PrintedPages pages, List<PrintedBlock> blocks) {
        PageSize size = pages.size();
        var printed = new ArrayList<String>();
        for (int page = 0; page < pages.count(); page++) {
            Pane view = pages.view(page, words);
            double bottom = 0;
            List<Text> texts = view.getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
            for (Text text : texts) {
                var bounds = text.getBoundsInParent();
                assertThat(bounds.getMinX()).isGreaterThan(-3);
                assertThat(bounds.getMaxX()).as(text.getText()).isLessThan(size.printableWidth() + 3);
                assertThat(bounds.getMaxY()).as(text.getText()).isLessThan(size.printableHeight() + 1);
                assertThat(text.getLayoutY() + text.getLayoutBounds().getMinY())
                        .as(text.getText())
                        .isGreaterThan(bottom - 1);
                bottom = text.getLayoutY() + text.getLayoutBounds().getMaxY();
            }
            printed.addAll(texts.subList(0, texts.size() - 1).stream()
                    .map(Text::getText)
                    .toList());
            assertThat(texts.getLast().getText()).isEqualTo("Page " + (page + 1) + " of " + pages.count());
        }
        assertThat(letters(printed))
                .isEqualTo(letters(blocks.stream().map(PrintedBlock::text).toList()));
    }

    private void picture(PrintedPages pages, int page, String name) throws Exception {
        Path file = Files.createDirectories(Path.of("target/print")).resolve(name + ".png");
        var image = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var sheet = PrintDialog.sheet(pages, page, words, 1.5);
            new Scene(sheet);
            return sheet.snapshot(null, null);
        });
        Files.write(file, Png.of(image));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void theWholeRoadmap(String paper) throws Exception {
        SessionState state = open("");
        List<PrintedBlock> blocks =
                PrintedContent.of(state, words, state.roadmap().root());
        PrintedPages pages = PrintedPages.of(blocks, size(paper), new Job(Job.What.PRINT));

        check(pages, blocks);
        assertThat(pages.count()).isGreaterThan(5);
        assertThat(blocks)
                .extracting(PrintedBlock::text)
                .anySatisfy(text -> assertThat(text).startsWith("1.1.1.1 "));
        picture(pages, 0, "roadmap-1-" + paper);
        picture(pages, 1, "roadmap-2-" + paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void textsOfAllKinds(String paper) throws Exception {
        SessionState state = open("# All\n\n## 1. " + "Long heading ".repeat(30) + "\n- [ ] 1.1 Open\n- [x] 1.2 Done\n"
                + "- [-] 1.3 Skipped\n- [/] 1.4 Begun\n- [>] 1.5 Put off\n- [ ] 1.6 Some\n  - [x] 1.6.1 yes\n  - [ ] 1.6.2 no\n"
                + "- [ ] 1.7 " + "word ".repeat(200) + "\n- [ ] 1.8 " + "x".repeat(600)
                + "\n- [ ] 1.9 学习中文 العربية 🚀\n"
                + "- [ ] row\n".repeat(150));
        List<PrintedBlock> blocks =
                PrintedContent.of(state, words, state.roadmap().root());
        PrintedPages pages = PrintedPages.of(blocks, size(paper), new Job(Job.What.PRINT));

        check(pages, blocks);
        assertThat(blocks.stream().filter(block -> block.box().isPresent()).count())
                .isEqualTo(state.roadmap().items().count());
        picture(pages, 0, "all-kinds-" + paper);
    }

    @Test
    void sectionsWithoutAnythingToPrintAreLeftOut() throws Exception {
        SessionState state =
                open("# P\n\n## Empty\nWords.\n\n### Empty too\n\n## A\n### B\n- [ ] b\n\n### C\n\n## D\n");
        assertThat(PrintedContent.of(state, words, state.roadmap().root()))
                .extracting(PrintedBlock::text)
                .containsExactly("P", "0 of 1 topics done, 23 Nov 2026", "A  –  0 of 1", "B  –  0 of 1", "b");
    }

    @Test
    void theReviewOfAMonth() throws Exception {
        SessionState state = open("# P\n\n## Monthly Review\n- **What I Learned**: ______\n- **Next Goals**: ______\n");
        var prompt = (Blank) state.roadmap().topics().stream()
                .filter(Blank.class::isInstance)
                .findFirst()
                .orElseThrow();
        var month = Period.of(
                ReviewForm.of(state.roadmap()).getFirst().cadence(),
                YearMonth.of(2026, 11).atDay(1));
        window.robot.interact(() -> window.model
                .opened()
                .orElseThrow()
                .model()
                .setReview(prompt, month, "Vectors.\n\n" + "And more of it. ".repeat(400)));
        SessionState after = window.state();
        List<PrintedBlock> blocks =
                PrintedContent.of(after, words, ReviewForm.of(after.roadmap()).getFirst(), month);
        PrintedPages pages = PrintedPages.of(blocks, PageSize.A4, new Job(Job.What.PRINT));

        check(pages, blocks);
        assertThat(blocks)
                .extracting(PrintedBlock::text)
                .contains("What I Learned", "Next Goals", "Not answered")
                .anySatisfy(text -> assertThat(text).contains("November"));
        picture(pages, 0, "review-a4");
    }

    @Test
    void theDialogShowsThePagesAndSaysWhereThereIsNoPrinter() throws Exception {
        open("# P\n\n## Phase 1: A (2 weeks)\n" + "- [ ] row\n".repeat(150));
        Assumptions.assumeTrue(PrinterJob.createPrinterJob() == null, "somebody has a printer");
        var background = new HeldBackground();
        var stage = (Stage) window.table().getScene().getWindow();
        var model = window.model.opened().orElseThrow().model();
        Platform.runLater(() -> {
            model.goTo(model.state().roadmap().items().findFirst().orElseThrow());
            PrintDialog.show(stage, words, model, new Jobs(background), failure -> {});
        });
        TestWindow.until(() -> window.robot
                .lookup("#print-place")
                .<Label>tryQuery()
                .filter(label -> label.getText().startsWith("Page 1 of "))
                .isPresent());
        ChoiceBox<PrintChoice> what = window.robot.lookup("#print-what").query();
        assertThat(what.getItems())
                .extracting(PrintChoice::name)
                .containsExactly("Whole roadmap", "Phase 1: A (2 weeks)");
        Label place = window.robot.lookup("#print-place").query();
        window.robot.interact(
                () -> window.robot.lookup("#print-on").<Button>query().fire());
        assertThat(place.getText()).startsWith("Page 2 of ");
        // As a disk does that takes its time.
        background.hold();
        window.press(KeyCode.ENTER);
        TestWindow.until(() -> window.model.announcementProperty().get().text().startsWith("No printer"));
    }
}
