package waymark.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.SymbolicLinks;
import waymark.app.Background;
import waymark.app.Session;
import waymark.ui.Sample;

class ReplaceQuestionTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void theRoadmapIsAskedAboutByWhateverNameItIsChosen() throws Exception {
        Path roadmap = Sample.in(folder);
        var state = Session.open(roadmap, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD))
                .state();
        Path link = SymbolicLinks.create(folder.resolve("link.md"), roadmap);
        Path other = Files.writeString(folder.resolve("other.md"), "");
        assertThat(ReplaceQuestion.isNeeded(state, roadmap)).isTrue();
        assertThat(ReplaceQuestion.isNeeded(state, link)).isTrue();
        assertThat(ReplaceQuestion.isNeeded(state, Files.createLink(folder.resolve("hard.md"), roadmap)))
                .isTrue();
        assertThat(ReplaceQuestion.isNeeded(state, other)).isFalse();
        assertThat(ReplaceQuestion.isNeeded(state, folder.resolve("new.md"))).isFalse();
    }
}
