package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes roadmaps, and folders that hold one, that are dropped on a window. */
public final class RoadmapDrop {
    private RoadmapDrop() {}

    /** @param choose asks for a roadmap in a folder that doesn't say which one is meant */
    static void accept(Scene scene, Consumer<Path> open, Consumer<Path> choose) {
        scene.setOnDragOver(event -> {
            if (!dropped(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<File> files = dropped(event);
            event.setDropCompleted(!files.isEmpty());
            // What was dragged is let go of first: a question would hold it.
            Platform.runLater(() -> files.forEach(file -> take(file, open, choose)));
            event.consume();
        });
    }

    private static List<File> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> isRoadmap(file) || file.isDirectory())
                .toList();
    }

    static void take(File dropped, Consumer<Path> open, Consumer<Path> choose) {
        if (dropped.isDirectory()) {
            roadmap(dropped)
                    .ifPresentOrElse(found -> open.accept(found.toPath()), () -> choose.accept(dropped.toPath()));
        } else {
            open.accept(dropped.toPath());
        }
    }

    /** The only Markdown file of a folder, or the only one that was worked with. */
    private static Optional<File> roadmap(File folder) {
        File[] listed = folder.listFiles(RoadmapDrop::isRoadmap);
        List<File> files = Stream.ofNullable(listed).flatMap(Stream::of).toList();
        List<File> begun = files.stream()
                .filter(file -> new File(file.getPath() + ".progress.jsonl").isFile())
                .toList();
        return files.size() == 1
                ? Optional.of(files.getFirst())
                : begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static boolean isRoadmap(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
