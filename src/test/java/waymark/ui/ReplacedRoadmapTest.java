package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.ui.command.Command;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/** A window that shows another roadmap lets go of the one before. */
class ReplacedRoadmapTest {
    private static final List<Command> PLACES =
            List.of(Command.TODAY, Command.PROGRESS, Command.REVIEWS, Command.CHANGES, Command.CLEAR);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private ShellViewModel model;
    private Theming look;
    private Stage stage;

    private void show() {
        model = new ShellViewModel(Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD), Sample.words());
        look = new Theming();
        var shell = new ShellView(model, look);
        var scene = new Scene(shell.root(), 1000, 800);
        look.applyTo(scene);
        shell.installKeys(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Opens a roadmap and goes to all places. */
    private WeakReference<Node> open(String name) throws Exception {
        Path file = Files.writeString(
                folder.resolve(name + ".md"),
                "# " + name + "\n\n## Monthly Review\n- **Learned**: ____\n\n- [ ] one\n");
        var tree = new ArrayList<WeakReference<Node>>();
        robot.interact(() -> {
            model.open(file);
            for (Command place : PLACES) {
                stage.getScene().getAccelerators().get(place.keys().getFirst()).run();
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
            tree.add(new WeakReference<>(stage.getScene().getRoot().lookup(".tree-table-view")));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tree.getFirst().get()).isNotNull();
        return tree.getFirst();
    }

    @Test
    void whatWasShownBeforeIsNotHeld() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(this::show);
        try {
            WeakReference<Node> before = open("Piano");
            open("Chess");
            for (int i = 0; i < 100 && before.get() != null; i++) {
                System.gc();
                WaitForAsyncUtils.waitForFxEvents();
                Thread.sleep(10);
            }
            assertThat(before.get()).isNull();
        } finally {
            robot.interact(() -> {
                stage.close();
                look.close();
            });
        }
    }
}
