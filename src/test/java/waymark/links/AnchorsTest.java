package waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.Sessions;
import waymark.model.Roadmap;

/** GitHub's rules for the anchors of headings. */
class AnchorsTest {
    private static final String PLAN = """
            # Plan

            ## 1. Phase 1: Maths & *Code*
            ## Again
            ## Again
            ## Again-1
            ## Again
            ## 🚀 Start_here, `now`!
            ## Größe und Maß
            ## 第一章 基础
            ## C++ / C#
            - Entry
              - [ ] task <a name="mine"></a>
            ## Entry
            """;

    @TempDir
    Path folder;

    private Roadmap roadmap() throws Exception {
        return Sessions.open(Sessions.write(folder, PLAN)).state().roadmap();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, 1",
        "1-phase-1-maths--code, 3",
        "again, 4",
        "again-1, 5",
        "again-1-1, 6",
        "again-2, 7",
        "-start_here-now, 8",
        "größe-und-maß, 9",
        "GRÖSSE-und-maß, 0",
        "Größe-Und-Maß, 9",
        "第一章-基础, 10",
        "c--c, 11",
        "entry, 14",
        "Mine, 13",
        "again-3, 0",
        "maths, 0"
    })
    void aLinkNamesAHeading(String anchor, int line) throws Exception {
        var roadmap = roadmap();
        int found = Anchors.find(roadmap, anchor)
                .map(topic -> roadmap.source().line(topic.range().start()))
                .orElse(0);
        assertThat(found).isEqualTo(line);
    }

    @Test
    void theTopIsTheWholeRoadmap() throws Exception {
        assertThat(Anchors.find(roadmap(), "")).contains(roadmap().root());
    }
}
