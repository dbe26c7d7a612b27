package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.ExportRequest;
import waymark.app.HeldBackground;
import waymark.app.Problem;
import waymark.ui.Sample;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandKeys;

class ShellViewModelTest {
    @TempDir
    Path folder;

    private final ShellViewModel shell =
            new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());

    @Test
    void aMissingFileIsAProblemAndNotAnEnd() throws Exception {
        shell.open(folder.resolve("nowhere.md"));
        assertThat(shell.opened()).isEmpty();
        assertThat(shell.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ROADMAP_MISSING);
        shell.open(Sample.in(folder));
        assertThat(shell.opened()).isPresent();
        assertThat(shell.problems()).isEmpty();
    }

    @Test
    void whatIsReadAfterItWasCancelledIsNotShown() throws Exception {
        var slow = HeldBackground.held();
        var window = new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", slow), Sample.words());
        window.open(Sample.in(folder));
        assertThat(window.loadingProperty().getValue()).isTrue();
        window.cancelOpening();
        slow.next();
        assertThat(window.loadingProperty().getValue()).isFalse();
        assertThat(window.opened()).isEmpty();
        assertThat(window.problems()).isEmpty();
    }

    @Test
    void anExportWhoseNameNobodyWasAskedAboutReplacesNothing() throws Exception {
        shell.open(Sample.in(folder));
        Path there = Files.writeString(folder.resolve("plan.html"), "mine");
        var page = ExportRequest.of("html");

        shell.export(there, page, false);
        assertThat(there).hasContent("mine");
        assertThat(shell.problems()).extracting(Problem::kind).contains(Problem.Kind.EXPORT_ONTO_FILE);
        assertThat(folder.resolve("plan.html.bak")).doesNotExist();

        shell.export(there, page, true);
        assertThat(there).content().startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("plan.html.bak")).hasContent("mine");
    }

    @Test
    void whatCannotBeSavedIsToldUntilItIs() throws Exception {
        Path roadmap = Sample.in(folder);
        shell.open(roadmap);
        Path progress = folder.resolve("ai-engineer-roadmap.md.progress.jsonl");
        Files.createDirectory(progress);
        var model = shell.opened().orElseThrow().model();
        model.statuses().toggle(List.of(model.state().roadmap().phases().getFirst()));
        assertThat(shell.problems()).extracting(Problem::kind).contains(Problem.Kind.NOT_SAVED);
        Files.delete(progress);
        model.retrySaving();
        assertThat(shell.problems()).extracting(Problem::kind).doesNotContain(Problem.Kind.NOT_SAVED);
    }

    @Test
    void whatCannotBeSavedCanBeSavedElsewhereAndIsFoundThere() throws Exception {
        Path roadmap = Sample.in(folder);
        shell.open(roadmap);
        Path progress = Files.createDirectory(folder.resolve("ai-engineer-roadmap.md.progress.jsonl"));
        var model = shell.opened().orElseThrow().model();
        model.statuses().toggle(List.of(model.state().roadmap().phases().getFirst()));
        var done = new ArrayList<Path>();

        shell.saveElsewhere(folder, () -> done.add(folder));
        assertThat(done).isEmpty();
        assertThat(shell.problems()).extracting(Problem::kind).contains(Problem.Kind.EXPORT_FAILED);

        Path elsewhere = folder.resolve(shell.nameElsewhere());
        shell.saveElsewhere(elsewhere, () -> done.add(elsewhere));
        assertThat(done).containsExactly(elsewhere);
        Files.delete(progress);
        shell.open(roadmap);
        assertThat(shell.opened().orElseThrow().model().state().progress().latest())
                .containsExactlyInAnyOrderElementsOf(model.state().progress().latest());
    }

    @Test
    void aDismissedProblemStaysAway() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.md"), "# Nothing to do\n\nReally.\n");
        shell.open(plain);
        assertThat(shell.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.NO_TASKS);
        shell.dismiss(shell.problems().getFirst());
        var model = shell.opened().orElseThrow().model();
        model.setNote(model.state().roadmap().root(), "Later");
        assertThat(shell.problems()).isEmpty();
    }

    @Test
    void anExportIsAnnounced() throws Exception {
        shell.open(Sample.in(folder));
        Path target = folder.resolve("out.md");
        shell.export(target, ExportRequest.of(ExportRequest.PLAIN), false);
        assertThat(target).hasSameBinaryContentAs(folder.resolve("ai-engineer-roadmap.md"));
        assertThat(shell.announcementProperty().get().text()).isEqualTo("Exported to out.md");
    }

    @Test
    void thePercentageIsNotFullBeforeAllIsDone() throws Exception {
        shell.open(Sample.in(folder));
        var model = shell.opened().orElseThrow().model();
        model.statuses().toggle(List.of(model.state().roadmap().root()));
        assertThat(ProgressSummary.percent(Sample.words(), model.state())).isEqualTo("100%");
        model.statuses()
                .toggle(List.of(model.state()
                        .roadmap()
                        .items()
                        .filter(item -> item.isLeaf())
                        .findFirst()
                        .orElseThrow()));
        assertThat(ProgressSummary.percent(Sample.words(), model.state())).isEqualTo("99%");
    }

    @Test
    void everyCommandHasWordsAndKeysOfItsOwn() {
        var words = new UiText(Locale.UK);
        var keys = Stream.of(Command.values())
                .flatMap(command -> command.keys().stream())
                .map(KeyCombination::getName)
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(Command.values()).allSatisfy(command -> {
            assertThat(words.text(command.message())).isNotBlank();
            // Statuses, what is tracked and what is rarely switched are asked for from menus and the palette.
            if (!command.name()
                    .matches("MARK_.*|PHASE_.*|.*TRACK|OPEN_IN_EDITOR|SHOW_IN_FOLDER|ABOUT|REVISION|KNOWN")) {
                assertThat(CommandKeys.STANDARD.shortcuts(command)).isNotEmpty();
            }
        });
    }

    @Test
    void everyTextIsAWellFormedPattern() {
        var bundle = ResourceBundle.getBundle("waymark.ui.messages", Locale.ROOT);
        var words = new UiText(Locale.UK);
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(words.text(key, 1, 2)).isNotBlank());
    }
}
