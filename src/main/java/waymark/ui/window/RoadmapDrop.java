package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes roadmaps that are dropped on a window. */
public final class RoadmapDrop {
    private RoadmapDrop() {}

    static void accept(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (!roadmaps(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<File> files = roadmaps(event);
            event.setDropCompleted(!files.isEmpty());
            files.forEach(file -> open.accept(file.toPath()));
            event.consume();
        });
    }

    private static List<File> roadmaps(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> {
                    String name = file.getName().toLowerCase(Locale.ROOT);
                    return name.endsWith(".md") || name.endsWith(".markdown");
                })
                .toList();
    }
}
