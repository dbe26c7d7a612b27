package waymark.ui.reviews;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.kit.GrowingArea;

/** Explains how a roadmap asks for reviews, if it doesn't. */
final class NoReviews {
    private NoReviews() {}

    static Node view(UiText words) {
        var title = new Label(words.text("reviews.none"));
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        var example = new GrowingArea(1);
        example.setText(words.text("reviews.none.example"));
        example.setId("review-example");
        example.getStyleClass().add("example");
        example.setEditable(false);
        example.setAccessibleText(words.text("reviews.none.how"));
        var none =
                new VBox(title, text(words.text("reviews.none.how")), example, text(words.text("reviews.none.more")));
        none.setAlignment(Pos.CENTER_LEFT);
        none.getStyleClass().add("no-reviews");
        return none;
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }
}
