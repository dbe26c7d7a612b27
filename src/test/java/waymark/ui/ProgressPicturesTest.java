package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.SimulatedStudy;
import waymark.settings.Theme;
import waymark.ui.window.WindowPicture;

/** Draws the place Progress as {@link PicturesTest} draws the others: nothing done yet, half of it, paused, finished. */
class ProgressPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    private Drawing.Picture draw(String name, Theme theme, int zoom, Path roadmap) throws Exception {
        return drawing.draw(
                "progress-" + name,
                new WindowPicture(theme, 1400, 900, zoom),
                roadmap,
                "2026-11-23T18:40:00Z",
                open -> Drawing.press("#tab-progress"));
    }

    private Path study(LocalDate from, LocalDate to, int topics) throws Exception {
        Path roadmap = Sample.in(folder);
        new SimulatedStudy(roadmap, 7).work(from, to, topics);
        return roadmap;
    }

    @Test
    void aFreshRoadmap() throws Exception {
        draw("fresh", Theme.LIGHT, 100, Sample.in(folder)).shows("A forecast appears");
        draw("empty", Theme.DARK, 100, Files.writeString(folder.resolve("empty.md"), "# Nothing yet\n"))
                .shows("nothing to tick");
    }

    @Test
    void halfOfItInAllLooks() throws Exception {
        Path roadmap = study(TODAY.minusMonths(9), TODAY, 210);
        draw("half", Theme.LIGHT, 100, roadmap).shows("Done and still to do", "At this pace");
        draw("half-dark", Theme.DARK, 100, roadmap).shows("Done and still to do");
        draw("half-contrast", Theme.HIGH_CONTRAST, 100, roadmap).shows("Done and still to do");
        draw("half-200", Theme.LIGHT, 200, roadmap).shows("At this pace");
        draw("half-70", Theme.LIGHT, 70, roadmap).shows("Phases");
        drawing.in(new UiText(Locale.GERMAN));
        draw("half-german", Theme.LIGHT, 100, roadmap).shows("Phasen");
    }

    @Test
    void aPausedOne() throws Exception {
        draw("paused", Theme.LIGHT, 100, study(TODAY.minusMonths(9), TODAY.minusMonths(2), 120))
                .shows("Nothing has been done for four weeks");
    }

    @Test
    void aFinishedOneOfEighteenMonths() throws Exception {
        draw("finished", Theme.LIGHT, 100, study(TODAY.minusMonths(18), TODAY.minusDays(10), 439))
                .shows("Everything is done.");
    }

    @Test
    void allOfItDownToTheEnd() throws Exception {
        Path roadmap = study(TODAY.minusMonths(9), TODAY, 210);
        drawing.draw(
                        "progress-whole",
                        new WindowPicture(Theme.LIGHT, 1400, 2700, 100),
                        roadmap,
                        "2026-11-23T18:40:00Z",
                        open -> Drawing.press("#tab-progress"))
                .shows("Routine days in each week", "Contradictions in the plan");
    }
}
