package waymark.app;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests on one small roadmap share: its file, in a folder of the test's own, and the session that has it open. */
public abstract class SessionFixture {
    private final String plan;

    @TempDir
    protected Path folder;

    protected Path file;
    protected Session session;

    protected SessionFixture(String plan) {
        this.plan = plan;
    }

    @BeforeEach
    protected final void openRoadmap() throws Exception {
        file = Sessions.write(folder, plan);
        session = Sessions.open(file);
    }
}
