package waymark.ui.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.ui.PlaceView;
import waymark.ui.UiText;
import waymark.ui.controls.PeriodChooser;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.kit.ScrollIntoView;
import waymark.ui.kit.TextInputState;

/** The place Reviews: the list on the left, the review in the middle, help for writing it on the right. */
public final class ReviewsView implements PlaceView {
    /** In a narrower window than this, in ems, the help is above the form. */
    private static final double NARROW = 66;
    /** The list's part of the width, within limits in ems. */
    private static final double LIST = 0.27;

    private static final double LEAST_LIST = 13;

    /** In a narrower window than this, in ems, the list is hidden. */
    private static final double VERY_NARROW = 30;

    private static final double SMALLEST_LIST = 9;

    /** In a narrower window than this, in ems, everything is closer together. */
    private static final double ROOM = 40;

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final double MOST_LIST = 19;

    private final ReviewsViewModel model;
    private final Runnable escape;
    private final ReviewList list;
    private final ReviewContextView beside = new ReviewContextView();
    private final VBox content = new VBox();
    private final HBox row = new HBox(content);
    private final ScrollPane pane = new ScrollPane(row);
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final List<PromptView> prompts = new ArrayList<>();
    private Optional<TextInputState> typing = Optional.empty();

    /** @param escape what the Escape key does while nothing is searched for */
    public ReviewsView(ReviewsViewModel model, Runnable escape) {
        this.model = model;
        this.escape = escape;
        model.setInSight(true);
        list = new ReviewList(model, this::enter);
        DirectDrawing.of(pane);
        pane.setId("review");
        pane.getStyleClass().add("review-pane");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        content.getStyleClass().add("review-content");
        row.getStyleClass().add("review-row");
        HBox.setHgrow(content, Priority.ALWAYS);
        ScrollIntoView.keep(pane, row);
        stayInSight();
        frame.setLeft(list);
        frame.setCenter(pane);
        root.getStyleClass().add("reviews-place");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.visibleProperty().subscribe(model::setInSight);
        model.beforeReload(() -> {
            typing = TextInputState.in(content);
            keep();
        });
        model.pageProperty().subscribe(this::show);
        model.rows().addListener((ListChangeListener<ReviewRow>) change -> showBeside());
        frame.widthProperty().subscribe(this::arrange);
        frame.setMinWidth(0);
        pane.setMinWidth(0);
        list.onResized(this::arrange);
    }

    @Override
    public Node node() {
        return root;
    }

    private void show(@Nullable ReviewPage page) {
        prompts.clear();
        if (page == null) {
            root.getChildren().setAll(NoReviews.view(model.words()));
            return;
        }
        root.getChildren().setAll(frame);
        UiText words = model.words();
        content.getChildren().setAll(head(words));
        boolean several = page.parts().size() > 1;
        for (ReviewPage.Part part : page.parts()) {
            if (several) {
                var title = new Label(part.title());
                title.getStyleClass().add("part-title");
                content.getChildren().add(title);
            }
            for (PromptViewModel prompt : part.prompts()) {
                var view = new PromptView(prompt, words.period(page.period()), words);
                ScrollIntoView.follow(pane, row, view.area());
                prompts.add(view);
                content.getChildren().add(view);
            }
        }
        pane.setVvalue(0);
        page.figuresProperty().subscribe(this::showBeside);
        arrange();
        if (typing.isPresent()) {
            content.applyCss();
            typing.get().resume(content, typing.get().id());
            typing = Optional.empty();
        }
    }

    private Node head(UiText words) {
        var chooser = new PeriodChooser(model.pageProperty().map(ReviewPage::period), model::mayGo, model::go, words);
        chooser.setFocusTraversable(false);
        var asItWas = new Button(words.text("reviews.as-it-was"));
        asItWas.setId("as-it-was");
        asItWas.getStyleClass().add("plain-button");
        asItWas.setFocusTraversable(false);
        asItWas.managedProperty().bind(asItWas.visibleProperty());
        asItWas.visibleProperty().bind(model.pageProperty().map(page -> model.isOver(page.period())));
        asItWas.setOnAction(pressed -> model.lookBack());
        // They wrap if the font is large and the window small.
        var head = new FlowPane(chooser, asItWas);
        head.getStyleClass().add("review-head");
        return head;
    }

    private void showBeside() {
        ReviewPage page = model.pageProperty().get();
        if (page != null) {
            beside.show(page, model.words());
        }
    }

    private void arrange() {
        double em = list.em();
        root.pseudoClassStateChanged(SMALL, frame.getWidth() < ROOM * em);
        double least = frame.getWidth() < VERY_NARROW * em ? SMALLEST_LIST : LEAST_LIST;
        list.setPrefWidth(Math.clamp(frame.getWidth() * LIST, least * em, MOST_LIST * em));
        boolean narrow = frame.getWidth() < NARROW * em;
        Pane wanted = narrow ? content : row;
        if (beside.getParent() != wanted) {
            row.getChildren().remove(beside);
            content.getChildren().remove(beside);
            wanted.getChildren().add(1, beside);
        }
    }

    /** The help doesn't scroll away while it is beside the form. */
    private void stayInSight() {
        beside.translateYProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double seen = pane.getViewportBounds().getHeight();
                            boolean fits = beside.getParent() == row && beside.prefHeight(beside.getWidth()) <= seen;
                            return fits ? pane.getVvalue() * Math.max(0, row.getHeight() - seen) : 0;
                        },
                        pane.vvalueProperty(),
                        pane.viewportBoundsProperty(),
                        row.heightProperty(),
                        beside.parentProperty()));
    }

    /** Moves the cursor to where the user is likely to continue. */
    @Override
    public void focus() {
        model.visit();
        if (root.getScene() != null) {
            // The content of a scroll pane only belongs to the scene, with a position, after styles have been applied.
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
        }
        ReviewPage page = model.pageProperty().get();
        if (page == null) {
            root.requestFocus();
        } else {
            page.first().ifPresent(this::focus);
        }
    }

    private void focus(PromptViewModel wanted) {
        prompts.stream()
                .filter(view -> view.area().getId().equals(wanted.id()))
                .findFirst()
                .ifPresent(view -> {
                    view.area().requestFocus();
                    view.area().end();
                });
    }

    /** Moves to the answer that matches the search and selects the match; otherwise to where the user is likely to continue. */
    private void enter() {
        model.match()
                .ifPresentOrElse(
                        found -> {
                            focus(found);
                            prompts.stream()
                                    .filter(view -> view.area().getId().equals(found.id()))
                                    .forEach(view -> view.select(model.lit()));
                        },
                        this::focus);
    }

    @Override
    public void keep() {
        ReviewPage page = model.pageProperty().get();
        if (page != null) {
            page.keep();
        }
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        if (event.getCode() == KeyCode.PAGE_UP && event.isAltDown()) {
            move(false);
        } else if (event.getCode() == KeyCode.PAGE_DOWN && event.isAltDown()) {
            move(true);
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            list.focusSearch();
        } else if (event.getCode() == KeyCode.F6) {
            if (isWriting()) {
                list.focusList();
            } else {
                focus();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (model.queryProperty().get().isEmpty()) {
                escape.run();
            } else {
                model.queryProperty().set("");
            }
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    private boolean isWriting() {
        return prompts.stream().anyMatch(view -> view.area().isFocused());
    }

    private void move(boolean on) {
        boolean writing = isWriting();
        model.move(on);
        if (writing) {
            focus();
        }
    }
}
