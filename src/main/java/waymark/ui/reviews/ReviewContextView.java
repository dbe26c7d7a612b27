package waymark.ui.reviews;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;

/** Help for writing a review: what was planned for the period, and what was done in it. */
final class ReviewContextView extends VBox {

    ReviewContextView() {
        getStyleClass().add("review-beside");
        setId("review-beside");
    }

    void show(ReviewPage page, UiText words) {
        getChildren().clear();
        page.goals().ifPresent(goals -> {
            var text = text(goals.text(), "planned");
            text.setId("planned");
            getChildren().add(part(words.text("reviews.goals", goals.period()), text));
        });
        var figures = new VBox();
        figures.getStyleClass().add("review-figures");
        page.figuresProperty().get().forEach(figure -> figures.getChildren().add(text(figure, "figure")));
        getChildren().add(part(words.text("reviews.figures", words.period(page.period())), figures));
    }

    private static VBox part(String title, Region content) {
        var label = new Label(title);
        label.getStyleClass().add("part-title");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var part = new VBox(label, content);
        part.getStyleClass().add("part");
        return part;
    }

    private static Label text(String text, String style) {
        var label = new Label(FontCoverage.drawable(text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
