package waymark.ui;

import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** For tests of the window: it is open on a roadmap before each of them, in the morning of 23 November 2026, and closed after it. */
public abstract class OpenWindow {
    protected static final String NOW = "2026-11-23T10:15:00Z";

    @TempDir
    protected Path folder;

    protected Path roadmap;
    protected TestWindow window;

    /** The roadmap that is opened: a copy of the given one, if a test wants no other. */
    protected Path prepare() throws Exception {
        return Sample.in(folder);
    }

    @BeforeEach
    public final void openWindow() throws Exception {
        roadmap = prepare();
        window = new TestWindow(roadmap, NOW);
    }

    @AfterEach
    public final void closeWindow() throws Exception {
        window.close();
    }

    protected final Node focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> window.table().getScene().getFocusOwner());
    }
}
