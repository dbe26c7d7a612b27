package waymark.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import waymark.app.ExportRequest;
import waymark.app.SessionState;
import waymark.imports.CsvList.Columns;
import waymark.imports.ImportPreview;
import waymark.ui.UiText;
import waymark.ui.message.ColumnsQuestion;
import waymark.ui.message.ImportAnswer;
import waymark.ui.message.ImportQuestion;
import waymark.ui.message.ReplaceQuestion;
import waymark.ui.message.ReviewsQuestion;
import waymark.ui.message.TickListQuestion;
import waymark.ui.print.PrintDialog;
import waymark.ui.shell.ExportViewModel;
import waymark.ui.shell.ImportViewModel.Questions;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/** The dialogs for exporting, importing and printing. */
final class ImportExportDialogs {
    private final Stage stage;
    private final ShellViewModel model;
    private final ShellView shell;
    private final UiText words;
    private final FileDialogs dialogs;

    ImportExportDialogs(Stage stage, ShellViewModel model, ShellView shell, UiText words, FileDialogs dialogs) {
        this.stage = stage;
        this.model = model;
        this.shell = shell;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** Prompts for a file and exports the progress to it. */
    void export() {
        if (model.opened().isEmpty() || model.opened().get().model().refuses()) {
            return;
        }
        shell.keep();
        var exports = model.opened().get().exports();
        ExportDialog.ask(stage, words, exports)
                .flatMap(request -> withReviews(request, exports))
                .ifPresent(
                        request -> export(request, model.opened().get().model().state()));
    }

    private Optional<ExportRequest> withReviews(ExportRequest request, ExportViewModel exports) {
        if (request.format().isPresent() || !exports.hasEarlierReviews()) {
            return Optional.of(request);
        }
        var where = ReviewsQuestion.ask(stage, words, model.reviewsProperty().get());
        where.ifPresent(model.reviewsProperty()::set);
        return where.map(request::with);
    }

    private void export(ExportRequest request, SessionState state) {
        dialogs.export(state.file(), request).ifPresent(chosen -> {
            if (request.format().isPresent()) {
                model.export(chosen.file(), request, chosen.asked());
                return;
            }
            boolean own = ReplaceQuestion.isNeeded(state, chosen.file());
            if (!own || ReplaceQuestion.ask(stage, words, state.file())) {
                model.export(chosen.file(), request, own);
            }
        });
    }

    /** Imports a copy of the roadmap after a preview. */
    void importCopy() {
        dialogs.copy().ifPresent(this::importFrom);
    }

    private void importFrom(Path copy) {
        shell.keep();
        model.opened()
                .map(RoadmapViewModels::imports)
                .ifPresent(imports -> imports.read(copy, questions(copy), model::report));
    }

    private Questions questions(Path copy) {
        return new Questions() {
            @Override
            public Optional<Columns> columns(List<String> names) {
                return ColumnsQuestion.ask(stage, words, copy, names);
            }

            @Override
            public Optional<ImportAnswer> preview(
                    ImportPreview preview, List<String> remarks, String home, boolean history) {
                return ImportQuestion.ask(stage, words, copy, preview, remarks, home, history);
            }
        };
    }

    /** Prints the roadmap, a phase or a review. */
    void print() {
        shell.keep();
        model.opened()
                .map(RoadmapViewModels::model)
                .ifPresent(
                        roadmapModel -> PrintDialog.show(stage, words, roadmapModel, model.background(), model::fail));
    }

    /** Ticks what the user already knows, after a pass through the sections. */
    void known() {
        shell.keep();
        model.opened()
                .map(RoadmapViewModels::imports)
                .ifPresent(imports -> imports.tickKnown(state -> PriorKnowledgeDialog.ask(stage, words, state)));
    }

    /** Ticks the topics named in a list, after a preview. */
    void tickList() {
        shell.keep();
        model.opened()
                .map(RoadmapViewModels::imports)
                .ifPresent(imports -> imports.tickList(named -> TickListQuestion.ask(stage, words, named)));
    }
}
