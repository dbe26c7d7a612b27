package waymark.ui.reviews;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;
import waymark.ui.kit.Icon;

/** All reviews, with a search field. The selected one is shown. */
final class ReviewList extends VBox {
    private static final double ROOM = 24;

    private final ReviewsViewModel model;
    private final ListView<ReviewRow> list = new ListView<>();
    private final TextField search = new TextField();
    private boolean following;

    /** @param enter moves the focus to the review itself */
    ReviewList(ReviewsViewModel model, Runnable enter) {
        this.model = model;
        UiText words = model.words();
        getStyleClass().add("review-list");
        search.setId("review-search");
        search.setPromptText(words.text("reviews.search.short"));
        search.setAccessibleText(words.text("reviews.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                selectShown();
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("reviews");
        list.getStyleClass().add("reviews");
        list.setAccessibleText(words.text("reviews.list"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new ReviewCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe(this::go);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.rows().addListener((ListChangeListener<ReviewRow>) change -> follow());
        model.pageProperty().subscribe(page -> follow());
        follow();
        var keys = new Label(words.text("reviews.keys"));
        keys.getStyleClass().addAll("quiet", "review-keys");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        // In a small window, the reviews come first.
        keys.visibleProperty().bind(heightProperty().map(height -> height.doubleValue() > ROOM * em()));
        keys.managedProperty().bind(keys.visibleProperty());
        getChildren().addAll(searchField(), found(words), list, keys);
    }

    private Node searchField() {
        var icon = Icon.SEARCH.node();
        icon.getStyleClass().add("filter-icon");
        var box = new StackPane(search, icon);
        box.getStyleClass().add("search-box");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }

    private Label found(UiText words) {
        var label = new Label();
        label.setId("reviews-found");
        label.getStyleClass().addAll("quiet", "found");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        model.foundProperty().subscribe(found -> label.setText(words.text("reviews.found", found.intValue())));
        label.visibleProperty().bind(search.textProperty().map(text -> !text.isBlank()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void go(@Nullable ReviewRow row) {
        if (row != null && !following) {
            model.go(row.period());
        }
    }

    /** Selects the review that is shown, after the list was rebuilt. */
    private void follow() {
        following = true;
        ReviewPage page = model.pageProperty().get();
        ReviewRow shown = page == null
                ? null
                : model.rows().stream()
                        .filter(row -> row.period().equals(page.period()))
                        .findFirst()
                        .orElse(null);
        if (shown == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(model.rows().indexOf(shown));
        }
        following = false;
    }

    private void selectShown() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** The font size. */
    double em() {
        return search.getFont().getSize();
    }

    /** Runs an action when the font size changes. */
    void onResized(Runnable action) {
        search.fontProperty().subscribe(action);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void focusList() {
        selectShown();
        list.requestFocus();
    }
}
