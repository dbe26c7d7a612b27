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

    private void draw(String name, Theme theme, int zoom, Path roadmap) throws Exception {
        drawing.draw(
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
        draw("fresh", Theme.LIGHT, 100, Sample.in(folder));
        draw("empty", Theme.DARK, 100, Files.writeString(folder.resolve("empty.md"), "# Nothing yet\n"));
    }

    @Test
    void halfOfItInAllLooks() throws Exception {
        Path roadmap = study(TODAY.minusMonths(9), TODAY, 210);
        draw("half", Theme.LIGHT, 100, roadmap);
        draw("half-dark", Theme.DARK, 100, roadmap);
        draw("half-contrast", Theme.HIGH_CONTRAST, 100, roadmap);
        draw("half-200", Theme.LIGHT, 200, roadmap);
        draw("half-70", Theme.LIGHT, 70, roadmap);
        drawing.in(new UiText(Locale.GERMAN));
        draw("half-german", Theme.LIGHT, 100, roadmap);
    }

    @Test
    void aPausedOne() throws Exception {
        draw("paused", Theme.LIGHT, 100, study(TODAY.minusMonths(9), TODAY.minusMonths(2), 120));
    }

    @Test
    void aFinishedOneOfEighteenMonths() throws Exception {
        draw("finished", Theme.LIGHT, 100, study(TODAY.minusMonths(18), TODAY.minusDays(10), 439));
    }
}
