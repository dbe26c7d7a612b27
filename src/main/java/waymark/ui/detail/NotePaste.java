package waymark.ui.detail;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javafx.scene.input.Clipboard;
import waymark.links.NotePictures;
import waymark.ui.detail.DetailViewModel.PictureSource;
import waymark.ui.kit.Png;

/** The pictures on the clipboard or in a drag. */
final class NotePaste {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

    private NotePaste() {}

    /** Whether it contains nothing but pictures. */
    static boolean isPictures(Clipboard clipboard) {
        return clipboard.hasFiles()
                ? clipboard.getFiles().stream().allMatch(NotePaste::isPicture)
                : clipboard.hasImage() && !clipboard.hasString();
    }

    private static boolean isPicture(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The pictures; empty if it contains anything else. */
    static Optional<PictureSource> pictures(Clipboard clipboard) {
        if (!isPictures(clipboard)) {
            return Optional.empty();
        }
        if (clipboard.hasFiles()) {
            List<File> files = List.copyOf(clipboard.getFiles());
            return Optional.of(pictures -> all(files, pictures));
        }
        return Optional.ofNullable(clipboard.getImage())
                .map(image -> pictures -> pictures.keep(Png.withAlpha(image), ""));
    }

    private static String all(List<File> files, NotePictures pictures) throws IOException {
        var lines = new StringJoiner("\n");
        for (File file : files) {
            lines.add(pictures.keep(file.toPath()));
        }
        return lines.toString();
    }
}
