package waymark.ui.window;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon, in the sizes that systems show. */
final class ProgramIcon {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private ProgramIcon() {}

    /** Gives a window the icon. */
    static void of(Stage stage) {
        stage.getIcons().setAll(SIZES.stream().flatMap(ProgramIcon::image).toList());
    }

    /** The icon with most detail. */
    static Optional<Image> largest() {
        return image(SIZES.getLast()).findFirst();
    }

    private static Stream<Image> image(int size) {
        InputStream file = ProgramIcon.class.getResourceAsStream("/waymark/icons/waymark-" + size + ".png");
        return Stream.ofNullable(file).map(Image::new).filter(image -> !image.isError());
    }
}
