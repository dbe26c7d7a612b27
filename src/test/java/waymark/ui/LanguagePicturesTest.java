package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.settings.Theme;
import waymark.ui.command.Command;
import waymark.ui.window.WindowPicture;

/** Draws the window in other languages, from the right, and in high contrast. */
class LanguagePicturesTest {
    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    @Test
    void inGerman() throws Exception {
        drawing.in(new UiText(Locale.GERMANY));
        drawing.draw("german", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "2.2.5"))
                .shows("In Arbeit");
        drawing.drawWindow("german-preferences", Theme.LIGHT, Command.PREFERENCES)
                .shows("Darstellung");
        drawing.drawWindow("german-keys", Theme.LIGHT, Command.KEYS).shows("Tastenkürzel");
    }

    @Test
    void inGermanAtTwiceTheSize() throws Exception {
        drawing.in(new UiText(Locale.GERMANY));
        drawing.draw("german-200", new WindowPicture(Theme.DARK, 1400, 900, 200), open -> Drawing.select(open, "2.2.5"))
                .shows("In Arbeit");
    }

    @Test
    void theChangesInGerman() throws Exception {
        drawing.in(new UiText(Locale.GERMANY));
        drawing.drawChanges(
                        "german-changes",
                        new WindowPicture(Theme.LIGHT, 960, 600, 100),
                        open -> Drawing.press("#tab-changes"))
                .shows("Zu entscheiden");
    }

    @Test
    void inChinese() throws Exception {
        drawing.in(new UiText(Locale.CHINA));
        drawing.draw("chinese", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> Drawing.select(open, "2.2.5"))
                .shows("进行中");
        drawing.drawWindow("chinese-keys", Theme.LIGHT, Command.KEYS).shows("Esc");
        drawing.drawWindow("chinese-welcome", Theme.LIGHT, Command.SAVED).shows("您的路线图");
    }

    @Test
    void inChineseInANarrowPlace() throws Exception {
        drawing.in(new UiText(Locale.CHINA));
        drawing.draw(
                        "chinese-narrow",
                        new WindowPicture(Theme.DARK, 960, 600, 100),
                        open -> Drawing.select(open, "15.2.1"))
                .shows("Phase 2");
    }

    @Test
    void inHighContrast() throws Exception {
        drawing.draw(
                        "high-contrast",
                        new WindowPicture(Theme.HIGH_CONTRAST, 1400, 900, 100),
                        open -> Drawing.select(open, "2.2.5"))
                .shows("In progress");
        drawing.drawWindow("high-contrast-preferences", Theme.HIGH_CONTRAST, Command.PREFERENCES)
                .shows("Appearance");
    }

    @Test
    void theChangesInHighContrast() throws Exception {
        drawing.drawChanges(
                        "high-contrast-changes",
                        new WindowPicture(Theme.HIGH_CONTRAST, 1400, 900, 100),
                        open -> Drawing.press("#tab-changes"))
                .shows("To decide");
    }

    @Test
    void fromTheRight() throws Exception {
        drawing.in(PseudoWords.in(Locale.of("ar")));
        drawing.draw(
                        "right-to-left",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        open -> Drawing.select(open, "2.2.5"))
                .shows("⟦");
    }

    @Test
    void theChangesFromTheRight() throws Exception {
        drawing.in(PseudoWords.in(Locale.of("ar")));
        drawing.drawChanges(
                        "right-to-left-changes",
                        new WindowPicture(Theme.DARK, 1400, 900, 100),
                        open -> Drawing.press("#tab-changes"))
                .shows("⟦");
    }

    /** Each text has the direction of its own letters, in a window of either direction. */
    @Test
    void textsOfBothDirections() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("mixed.md"), """
                # תכנית לימודים (AI)!

                ## 1. שלב ראשון: יסודות (3 weeks)!
                *Duration: 3 weeks*

                זו פסקה בעברית, עם מילה English באמצע. וגם סוף!

                An English paragraph, with the word שלום in it. And an end!

                - נקודה ראשונה (a).
                - A second one (ב).

                - [ ] 1.1 שלום (world)!
                - [ ] 1.2 Hello (שלום)!

                ## 2. English: the rest?
                - [ ] 2.1 One!
                """);
        var session = Session.open(roadmap, Sample.environment("2026-11-23T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1"), "הערה שלי: לקרוא עוד!");
        drawing.draw(
                        "directions",
                        new WindowPicture(Theme.LIGHT, 1200, 800, 100),
                        roadmap,
                        open -> Drawing.select(open, "1"))
                .shows("הערה שלי");
        drawing.in(PseudoWords.in(Locale.of("he")));
        drawing.draw(
                        "directions-mirrored",
                        new WindowPicture(Theme.LIGHT, 1200, 800, 100),
                        roadmap,
                        open -> Drawing.select(open, "1.2"))
                .shows("Hello (שלום)!");
    }
}
