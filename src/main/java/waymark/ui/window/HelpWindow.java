package waymark.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;
import waymark.ui.detail.FormattedTextView;
import waymark.ui.kit.Theming;
import waymark.ui.window.UserGuide.Page;

/** The user guide: a searchable list of its pages, and the selected page. */
final class HelpWindow {
    private static final double WIDTH = 62;
    private static final double HEIGHT = 44;
    private static final double PARTS = 0.32;

    private final UserGuide guide = UserGuide.read();
    private final ListView<Page> parts = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = SideWindow.page(page);
    private final UiText words;

    private HelpWindow(UiText words) {
        this.words = words;
    }

    static void show(Window owner, UiText words, Theming look) {
        new HelpWindow(words).show(owner, look);
    }

    private void show(Window owner, Theming look) {
        var search = new TextField();
        search.setId("help-search");
        search.setPromptText(words.text("help.search"));
        search.setAccessibleText(words.text("help.search"));
        search.textProperty().subscribe(this::list);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                parts.requestFocus();
                event.consume();
            }
        });
        parts.setId("help-parts");
        parts.setAccessibleText(words.text("command.HELP"));
        parts.setPlaceholder(new Label(words.text("palette.nothing")));
        parts.setCellFactory(view -> new PartCell());
        parts.getSelectionModel().selectedItemProperty().subscribe(this::open);
        VBox.setVgrow(parts, Priority.ALWAYS);
        var left = new VBox(search, parts);
        left.getStyleClass().add("help-parts");
        left.setMinWidth(0);
        page.setId("help-page");
        page.getStyleClass().add("help-page");
        var split = new SplitPane(left, scroll);
        split.setDividerPositions(PARTS);
        parts.getSelectionModel().selectFirst();
        new SideWindow(owner, words, look).show(words.text("command.HELP"), split, WIDTH, HEIGHT);
        search.requestFocus();
    }

    private void list(String typed) {
        parts.getItems().setAll(guide.find(typed));
        parts.getSelectionModel().selectFirst();
    }

    private void open(@Nullable Page chosen) {
        if (chosen == null) {
            return;
        }
        var title = new Label(chosen.title());
        title.getStyleClass().add("topic-name");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        page.getChildren().setAll(title, new FormattedTextView(words, this::follow).draw(chosen.blocks()));
        scroll.setVvalue(0);
    }

    /** Goes to another page. The guide has no other links. */
    private void follow(String target) {
        guide.at(target.substring(1)).ifPresent(there -> {
            parts.getItems().setAll(guide.pages());
            parts.getSelectionModel().select(there);
            parts.scrollTo(there);
        });
    }

    private static final class PartCell extends ListCell<Page> {
        @Override
        protected void updateItem(@Nullable Page part, boolean empty) {
            super.updateItem(part, empty);
            setPrefWidth(0);
            setText(part == null || empty ? null : "    ".repeat(part.level() - 1) + part.title());
        }
    }
}
