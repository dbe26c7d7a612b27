package waymark.ui.window;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import waymark.app.Background;

/** The program's icon. */
final class ProgramIcon {
    /** JavaFX passes a single icon to the system: this size under Windows, the next one elsewhere. */
    private static final List<Integer> SIZES = List.of(32, 128);

    private static final int LARGEST = 256;

    /** After the first frame: reading and scaling the icons takes as long as two frames. */
    private static final Duration AFTER_FIRST_FRAME = Duration.ofMillis(400);

    private ProgramIcon() {}

    /** Sets a window's icon. */
    static void of(Stage stage) {
        stage.getIcons().setAll(images());
    }

    /** Sets a window's icon shortly after it is shown. */
    static void follow(Stage stage, Background background) {
        background.later(
                AFTER_FIRST_FRAME,
                () -> background.run(ProgramIcon::images, stage.getIcons()::setAll, Background::unexpected));
    }

    private static List<Image> images() {
        return SIZES.stream().flatMap(ProgramIcon::image).toList();
    }

    /** The largest icon. */
    static Optional<Image> largest() {
        return image(LARGEST).findFirst();
    }

    private static Stream<Image> image(int size) {
        InputStream file = ProgramIcon.class.getResourceAsStream("/waymark/icons/waymark-" + size + ".png");
        return Stream.ofNullable(file).map(Image::new).filter(image -> !image.isError());
    }
}
