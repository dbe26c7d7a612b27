package waymark.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import waymark.app.Background;

/** Opens roadmaps that are dropped on a window, and folders that contain one. */
final class RoadmapDrop {
    private final Background background;
    private final Consumer<Path> open;
    private final Consumer<Path> choose;
    private List<File> latest = List.of();
    private List<File> welcome = List.of();

    RoadmapDrop(Background background, Consumer<Path> open, Consumer<Path> choose) {
        this.background = background;
        this.open = open;
        this.choose = choose;
    }

    /** @param choose prompts for a roadmap in a folder that has several */
    static void accept(Scene scene, Background background, Consumer<Path> open, Consumer<Path> choose) {
        var drop = new RoadmapDrop(background, open, choose);
        scene.setOnDragEntered(event -> drop.look(event.getDragboard().getFiles()));
        scene.setOnDragOver(event -> {
            if (!drop.welcome.isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            event.setDropCompleted(!drop.welcome.isEmpty());
            drop.welcome.forEach(drop::take);
            event.consume();
        });
    }

    /** Roadmaps are accepted immediately, folders once it is known that they contain one. */
    void look(List<File> dragged) {
        latest = dragged;
        welcome = dragged.stream().filter(RoadmapDrop::isRoadmap).toList();
        background.run(
                () -> dragged.stream()
                        .filter(file -> isRoadmap(file) || file.isDirectory())
                        .toList(),
                found -> {
                    if (latest == dragged) {
                        welcome = found;
                    }
                },
                Background::unexpected);
    }

    /** The dragged files that are accepted. */
    List<File> welcome() {
        return welcome;
    }

    /** A disk may be slow, and the drag has to be completed before the user is asked anything. */
    void take(File dropped) {
        background.run(
                () -> dropped.isDirectory() ? roadmap(dropped) : Optional.of(dropped),
                found -> found.ifPresentOrElse(
                        file -> open.accept(file.toPath()), () -> choose.accept(dropped.toPath())),
                Background::unexpected);
    }

    /** The only Markdown file in a folder, or the only one with progress. */
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
