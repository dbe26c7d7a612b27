package waymark.ui.detail;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A picture in the text: its description until it is loaded, or for good if it can't be. Never wider than the text. */
final class PictureView extends StackPane {
    private final Region around;

    /** @param around the text that contains it */
    PictureView(String words, Region around) {
        this.around = around;
        getStyleClass().add("picture");
        setAccessibleText(words);
        var label = new Label(words);
        label.setWrapText(true);
        label.maxWidthProperty().bind(around.widthProperty());
        getChildren().add(label);
    }

    void show(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.min(around.widthProperty(), image.getWidth()));
        getChildren().setAll(view);
    }
}
