package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.app.ExportRequest;
import waymark.app.HeldBackground;
import waymark.app.OwnTopicEdits;
import waymark.app.Problem;
import waymark.export.EarlierReviews.Where;
import waymark.export.RichMarkdown;
import waymark.export.RichMarkdown.Dates;
import waymark.settings.Settings;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.Sample;

/** What the window's export offers, shows before, remembers and writes. */
class ExportViewModelTest {
    @TempDir
    Path folder;

    private final HeldBackground background = new HeldBackground();
    private final List<String> shown = new ArrayList<>();
    private Path roadmap;
    private Settings settings;
    private ShellViewModel shell;
    private ExportViewModel exports;

    @BeforeEach
    void open() throws Exception {
        roadmap = Sample.in(folder);
        settings = new Settings(folder.resolve("settings"));
        shell = new ShellViewModel(new ProgramContext(
                Sample.environment("2026-11-23T12:00:00Z", background),
                Sample.words(),
                Opener.NONE,
                new LivePreferences(settings, background),
                Path.of("")));
        shell.open(roadmap);
        exports = shell.opened().orElseThrow().exports();
    }

    static List<String> forms() {
        return ExportRequest.FORMS;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void thePreviewIsHowTheFileBegins(String form) throws Exception {
        var request = ExportRequest.of(form);
        Path target = folder.resolve("out");

        exports.preview(request, shown::add);
        exports.write(request, target, false, failure -> {});

        assertThat(shown).hasSize(1);
        String text = shown.getFirst().replaceFirst("…$", "");
        assertThat(text.lines().count()).isLessThanOrEqualTo(200);
        // An editor shows no \r.
        assertThat(Files.readString(target).replace("\r\n", "\n")).startsWith(text.replace("\r\n", "\n"));
        assertThat(text).hasSizeGreaterThan(100);
    }

    @Test
    void aPreviewThatIsNotWantedAnyMoreIsNotShown() {
        background.hold();
        exports.preview(ExportRequest.of("html"), shown::add);
        exports.preview(ExportRequest.of("csv"), shown::add);
        background.release();
        assertThat(shown).singleElement().satisfies(text -> assertThat(text).startsWith("id,number"));

        background.hold();
        exports.preview(ExportRequest.of("html"), shown::add);
        exports.stopPreview();
        background.release();
        assertThat(shown).hasSize(1);
    }

    @Test
    void whatWasChosenIsOfferedFirstTheNextTime() {
        assertThat(exports.chosen()).isEqualTo(ExportRequest.of("md"));
        var request = new ExportRequest("md-rich", true, new RichMarkdown.Form(Dates.WORDS, false), true, Where.NONE);
        exports.choose(request);
        assertThat(exports.chosen()).isEqualTo(request);
        assertThat(settings.preferences().exports().form()).isEqualTo("md-rich");
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        var failures = new ArrayList<Exception>();
        Path there = Files.writeString(folder.resolve("there.csv"), "mine");
        exports.write(ExportRequest.of("csv"), there, false, failures::add);
        assertThat(failures).hasSize(1);
        assertThat(there).hasContent("mine");

        exports.write(ExportRequest.of("csv"), there, true, failures::add);
        assertThat(there).content().startsWith("id,");
        assertThat(folder.resolve("there.csv.bak")).hasContent("mine");
        assertThat(shell.problems()).extracting(Problem::kind).doesNotContain(Problem.Kind.EXPORT_ONTO_FILE);
    }

    @Test
    void theMarkIsWrittenOnlyWhereItIsChosen() throws Exception {
        Path with = folder.resolve("with.csv");
        exports.write(
                new ExportRequest("csv", false, RichMarkdown.Form.STANDARD, true, Where.NONE),
                with,
                false,
                failure -> {});
        assertThat(Files.readString(with)).startsWith("\uFEFFid,");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormButTheTableHasTheMark(String form) throws Exception {
        Path target = folder.resolve("out");
        exports.write(
                new ExportRequest(form, false, RichMarkdown.Form.STANDARD, true, Where.NONE),
                target,
                false,
                failure -> {});
        assertThat(Files.readString(target).startsWith("\uFEFF")).isEqualTo(form.equals("csv"));
    }

    @Test
    void ownTopicsThatCannotBeWrittenAreTold() throws Exception {
        shell.open(
                Files.writeString(folder.resolve("open-ended.md"), "# A\n\n## B\n\n- [ ] bar\n\n```\nnever closed\n"));
        var model = shell.opened().orElseThrow().model();
        var last = model.state().roadmap().topics().stream()
                .filter(topic -> topic.text().equals("B"))
                .findFirst()
                .orElseThrow();
        model.step(session -> new OwnTopicEdits(session).add(last, "mine"));
        var request = new ExportRequest("md", true, RichMarkdown.Form.STANDARD, false, Where.NONE);
        shell.export(folder.resolve("out.md"), request, false);
        assertThat(shell.announcementProperty().get().text())
                .startsWith("Exported to out.md")
                .endsWith(": mine");
    }
}
