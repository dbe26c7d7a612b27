package waymark.ui.print;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.ui.ChoiceText;
import waymark.ui.Jobs;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;
import waymark.ui.message.DialogStyle;

/** Prompts for what to print and the paper size, with a preview of the pages. */
public final class PrintDialog {
    private static final double ZOOM = 0.75;
    private static final double SHEET_SPACE = 24;
    private static final double HEIGHT = 380;
    private static final double WIDTH = 520;

    private enum Paper {
        INTERNATIONAL(PageSize.A4),
        NORTH_AMERICAN(PageSize.LETTER);

        private final PageSize size;

        Paper(PageSize size) {
            this.size = size;
        }
    }

    private final Stage owner;
    private final UiText words;
    private final RoadmapModel model;
    private final Jobs jobs;
    private final ChoiceBox<PrintChoice> what = new ChoiceBox<>();
    private final ChoiceBox<Paper> paper = new ChoiceBox<>(FXCollections.observableArrayList(Paper.values()));
    private final Button back = new Button("◀");
    private final Button on = new Button("▶");
    private final Label place = new Label();
    private final Label hint = new Label();
    private final StackPane sheet = new StackPane();
    private Job laying = new Job(What.PRINT);
    private @Nullable PrintedPages pages;
    private int shown;

    private PrintDialog(Stage owner, UiText words, RoadmapModel model, Jobs jobs) {
        this.owner = owner;
        this.words = words;
        this.model = model;
        this.jobs = jobs;
    }

    /**
     * Shows the dialog and prints what is chosen, as a job.
     *
     * @param jobs runs the layout of pages and knows of the printing
     * @param failed receives why nothing was printed
     */
    public static void show(Stage owner, UiText words, RoadmapModel model, Jobs jobs, Consumer<Exception> failed) {
        new PrintDialog(owner, words, model, jobs).show(failed);
    }

    private void show(Consumer<Exception> failed) {
        var dialog = new Dialog<PrintChoice>();
        dialog.setHeaderText(words.text("print.header"));
        what.setId("print-what");
        what.getItems().setAll(PrintChoice.of(model, words));
        what.setValue(what.getItems().getFirst());
        paper.setId("print-paper");
        paper.setValue(Paper.INTERNATIONAL);
        paper.setConverter(new ChoiceText<>(each -> words.text("print.paper", each)));
        var go = new ButtonType(words.text("print.go"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(content());
        pane.getButtonTypes().addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("print.header"));
        dialog.setResizable(true);
        what.valueProperty().subscribe(chosen -> layOut());
        paper.valueProperty().subscribe((before, chosen) -> layOut());
        dialog.setResultConverter(pressed -> pressed == go ? what.getValue() : null);
        var chosen = dialog.showAndWait();
        laying.cancel();
        chosen.ifPresent(choice -> new PagePrinter(owner, words, model, jobs.on(new PrintThread()), failed)
                .start(choice, paper.getValue() == Paper.INTERNATIONAL));
    }

    private VBox content() {
        back.setId("print-back");
        back.setAccessibleText(words.text("print.back"));
        back.setOnAction(pressed -> show(shown - 1));
        on.setId("print-on");
        on.setAccessibleText(words.text("print.on"));
        on.setOnAction(pressed -> show(shown + 1));
        place.setId("print-place");
        hint.setWrapText(true);
        hint.setText(words.text("print.pdf"));
        hint.setMinHeight(VBox.USE_PREF_SIZE);
        var whatLabel = new Label(words.text("print.what"));
        whatLabel.setLabelFor(what);
        var paperLabel = new Label(words.text("print.on-paper"));
        paperLabel.setLabelFor(paper);
        var choices = new HBox(whatLabel, what, paperLabel, paper);
        choices.getStyleClass().add("choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        var steps = new HBox(back, place, on);
        steps.getStyleClass().add("choices");
        steps.setAlignment(Pos.CENTER);
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setPrefViewportWidth(WIDTH);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(choices, scroll, steps, hint);
        content.getStyleClass().add("choices");
        return content;
    }

    private void layOut() {
        laying.cancel();
        var job = new Job(What.PRINT);
        laying = job;
        PrintChoice choice = what.getValue();
        PageSize size = paper.getValue().size;
        pages = null;
        sheet.getChildren().clear();
        place.setText(words.text("export.looking"));
        back.setDisable(true);
        on.setDisable(true);
        jobs.run(
                () -> PrintedPages.of(choice.blocks(words), size, job),
                laid -> {
                    if (laying == job) {
                        pages = laid;
                        show(0);
                    }
                },
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        Background.unexpected(failure);
                    }
                });
    }

    private void show(int page) {
        PrintedPages all = Objects.requireNonNull(pages);
        shown = page;
        place.setText(words.text("print.page", page + 1, all.count()));
        back.setDisable(page == 0);
        on.setDisable(page == all.count() - 1);
        sheet.getChildren().setAll(List.of(new Group(sheet(all, page, words, ZOOM))));
    }

    /** A page with its margins, as on paper. */
    static StackPane sheet(PrintedPages pages, int page, UiText words, double zoom) {
        PageSize size = pages.size();
        var view = new Group(pages.view(page, words));
        view.setScaleX(zoom);
        view.setScaleY(zoom);
        var paper = new StackPane(new Group(view));
        paper.setStyle("-fx-background-color: white; -fx-border-color: gray");
        paper.setMinSize(size.width() * zoom, size.height() * zoom);
        paper.setMaxSize(size.width() * zoom, size.height() * zoom);
        var around = new StackPane(paper);
        around.setMinSize(size.width() * zoom + SHEET_SPACE, size.height() * zoom + SHEET_SPACE);
        return around;
    }
}
