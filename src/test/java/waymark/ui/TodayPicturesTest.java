package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.model.Status;
import waymark.settings.Theme;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.window.WindowPicture;

/** Draws the place Today as {@link PicturesTest} draws the others. */
class TodayPicturesTest {
    private static final String MONDAY = "2026-11-23T18:40:00Z";
    private static final String SUNDAY = "2026-11-22T10:15:00Z";
    private static final String LATER = "2026-12-12T10:15:00Z";

    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    private Drawing.Picture draw(
            String name, WindowPicture picture, String time, Path roadmap, Consumer<RoadmapViewModels> scene)
            throws Exception {
        return drawing.draw(name, picture, roadmap, time, open -> {
            Drawing.press("#tab-today");
            scene.accept(open);
        });
    }

    /** Three weeks in which a routine was kept, mostly. */
    private Path kept() throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        var session = Session.open(roadmap, Sample.environment("2026-11-23T08:15:00Z", Background.SAME_THREAD));
        session.setField((Blank) Sample.topic(session, "15.2.2"), "Decision Tree Regression");
        for (int day = 1; day <= 22; day++) {
            var date = LocalDate.of(2026, 11, day);
            var weekend = List.of(Sample.topic(session, "13.4.1"), Sample.topic(session, "13.4.4"));
            var weekday = List.of(
                    Sample.topic(session, "13.1.1"),
                    Sample.topic(session, "13.2.1"),
                    Sample.topic(session, day % 4 == 0 ? "13.3.1" : "13.1.2"));
            session.set(date.getDayOfWeek().getValue() > 5 ? weekend : weekday, Status.DONE, date);
        }
        session.set(List.of(Sample.topic(session, "13.1.1"), Sample.topic(session, "13.1.2")), Status.DONE);
        session.set(List.of(Sample.topic(session, "13.1.3")), Status.SKIPPED);
        session.set(List.of(Sample.topic(session, "2.3.3")), Status.DONE);
        session.setNote(Sample.topic(session, "2.2.5"), "Pruning: see chapter 8.");
        return roadmap;
    }

    @Test
    void aDayInAllItsLooks() throws Exception {
        Path roadmap = kept();
        draw("today", new WindowPicture(Theme.LIGHT, 1400, 900, 100), MONDAY, roadmap, open -> {})
                .shows("Routine", "Up next");
        draw("today-dark", new WindowPicture(Theme.DARK, 1400, 900, 100), MONDAY, roadmap, open -> {})
                .shows("Routine", "Up next");
        draw("today-200", new WindowPicture(Theme.LIGHT, 1400, 900, 200), MONDAY, roadmap, open -> {})
                .shows("Routine");
        draw("today-narrow", new WindowPicture(Theme.DARK, 960, 600, 100), MONDAY, roadmap, open -> {})
                .shows("Routine");
        draw("today-weekend", new WindowPicture(Theme.LIGHT, 1400, 900, 100), SUNDAY, roadmap, open -> {})
                .shows("Routine");
    }

    @Test
    void aPastDayThatIsFilledIn() throws Exception {
        draw(
                        "today-past",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        MONDAY,
                        kept(),
                        open -> open.today().show(LocalDate.of(2026, 11, 14)))
                .shows("Back to today");
    }

    @Test
    void aPause() throws Exception {
        draw(
                        "today-paused",
                        new WindowPicture(Theme.DARK, 1400, 900, 100),
                        MONDAY,
                        kept(),
                        open -> open.today().pauses().pause())
                .shows("Paused since");
    }

    @Test
    void aWelcomeAfterWeeks() throws Exception {
        draw("today-welcome", new WindowPicture(Theme.LIGHT, 1400, 900, 100), LATER, kept(), open -> {})
                .shows("Welcome back");
    }

    @Test
    void aRoadmapWithoutRoutineAndBlanks() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("plan.md"), "# Plan\n\n- [ ] Read\n- [ ] Write\n");
        draw("today-bare", new WindowPicture(Theme.LIGHT, 1400, 900, 100), MONDAY, roadmap, open -> {})
                .shows("Read", "To get a routine here");
        Path empty = Files.writeString(folder.resolve("empty.md"), "# Nothing yet\n");
        draw("today-empty", new WindowPicture(Theme.DARK, 960, 600, 100), MONDAY, empty, open -> {})
                .shows("Nothing yet");
    }
}
