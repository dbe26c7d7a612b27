package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import waymark.links.PictureFile;
import waymark.ui.TestWindow;

/** All pictures of a text share one limit, whatever each of them may have. */
class PictureDecoderTest {
    @TempDir
    private Path folder;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    /** A file of a few kilobytes that takes so many pixels. */
    private PictureFile picture(int width, int height) throws Exception {
        Path file = folder.resolve(width + "x" + height + ".png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        return PictureFile.read(file).orElseThrow();
    }

    @Test
    void whatIsOverTheLimitOfAllTogetherIsNotDecoded() throws Exception {
        FxToolkit.registerPrimaryStage();
        var decoder = new PictureDecoder();
        List<PictureFile> pictures = List.of(
                picture(3000, 6000), picture(3000, 6001), picture(3000, 6002), picture(10, 10), picture(6000, 4000));

        Platform.runLater(() -> pictures.forEach(picture -> decoder.decode(picture, image -> note(picture))));
        TestWindow.until(() -> shown.contains("10x10.png"));
        assertThat(shown).containsExactly("3000x6000.png", "3000x6001.png", "10x10.png");

        shown.clear();
        Platform.runLater(() -> {
            decoder.begin();
            decoder.decode(pictures.getLast(), image -> note(pictures.getLast()));
        });
        TestWindow.until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("6000x4000.png");
    }

    private void note(PictureFile picture) {
        shown.add(picture.file().getFileName().toString());
    }
}
