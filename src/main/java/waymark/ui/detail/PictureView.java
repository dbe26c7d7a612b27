package waymark.ui.detail;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import waymark.app.PictureFile;

/** A picture in the text: its words, until it is loaded, and for good where it isn't. Never wider than the text. */
final class PictureView extends StackPane {
    /** No pane is wider; what a picture has more of only costs memory. */
    private static final int WIDEST = 1600;

    private final Region around;

    /** @param around the text that it stands in */
    PictureView(String words, Region around) {
        this.around = around;
        getStyleClass().add("picture");
        setAccessibleText(words);
        var label = new Label(words);
        label.setWrapText(true);
        label.maxWidthProperty().bind(around.widthProperty());
        getChildren().add(label);
    }

    void show(PictureFile picture) {
        double width = Math.min(picture.width(), WIDEST);
        var image = new Image(picture.file().toUri().toString(), width, 0, true, true, true);
        image.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() >= 1 && !image.isError() && image.getWidth() > 0) {
                show(image);
            }
        });
    }

    private void show(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.min(around.widthProperty(), image.getWidth()));
        getChildren().setAll(view);
    }
}
