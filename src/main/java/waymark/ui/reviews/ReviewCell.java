package waymark.ui.reviews;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.HighlightedText;

/** A review in the list: its period, how much of it is written, and its first words or the match of a search. */
final class ReviewCell extends ListCell<ReviewRow> {
    private static final int WITH_FIGURES = 14;

    private final UiText words;
    private final Label name = new Label();
    private final Label answered = new Label();
    private final HighlightedText snippet = new HighlightedText();
    private final VBox lines;

    ReviewCell(UiText words) {
        this.words = words;
        getStyleClass().add("review-cell");
        setPrefWidth(0);
        name.getStyleClass().add("review-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        answered.getStyleClass().add("quiet");
        answered.setMinWidth(Region.USE_PREF_SIZE);
        snippet.getStyleClass().add("snippet");
        name.setMinWidth(Region.USE_PREF_SIZE);
        answered.visibleProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue()
                                > WITH_FIGURES * name.getFont().getSize()));
        answered.managedProperty().bind(answered.visibleProperty());
        var head = new HBox(name, answered);
        head.setAlignment(Pos.BASELINE_LEFT);
        lines = new VBox(head, snippet);
    }

    @Override
    protected void updateItem(@Nullable ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean written = row.answered() > 0;
        name.setText(row.name());
        answered.setText(written ? words.text("reviews.answered", row.answered(), row.asked()) : "");
        String said = written ? FontCoverage.drawable(row.words()) : words.text("reviews.unwritten");
        snippet.show(said, row.lit());
        setGraphic(lines);
        setAccessibleText(
                written
                        ? row.name() + ", " + words.text("reviews.answered.told", row.answered(), row.asked()) + ", "
                                + said
                        : row.name() + ", " + said);
    }
}
