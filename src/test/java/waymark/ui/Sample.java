package waymark.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Period;

/** The given roadmap in a folder of a test's own. */
public final class Sample {
    /** What the given roadmap is called in the title of a window. */
    public static final String TITLE = "🚀 Complete AI Engineer Roadmap";

    private static final Path GIVEN = Path.of("roadmap/ai-engineer-roadmap.md");
    /** What the user wrote in two earlier reviews. */
    static final List<String> ANSWERS = List.of(
            "Vectors, matrices, and that a determinant is a volume. Drawing everything once by hand helped more than any"
                    + " video.",
            "Too little time in the second week.",
            "The whole of phase 1. Probability was harder than I thought: Bayes needed three evenings.\n\nPython is fine by"
                    + " now.",
            "A small crawler for recipes.",
            "Evenings after work. Mornings are better.",
            "Regression, trees, forests.\nRead the paper on random forests.\nOne notebook from start to finish.");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String RICH = """
            # Rich

            ## 1. All of it

            A paragraph with *emphasis*, **strong words**, ***both***, ~~struck out~~, `code in a line` and a
            [link to the web with **strong** words in it that goes on in the next line](https://example.org/a), a
            [mail address](mailto:kim@example.org), [another part](#2-the-other-part), and <https://example.org>.

            - [notes beside it](notes.md)
            - [something bad](javascript:alert(1))

            ![The window](window.png)

            ![A picture from elsewhere](https://example.org/elsewhere.png)

            - [ ] 1.1 Something to do

            ## 2. The other part

            - [ ] 2.1 More, see [the web](https://example.org/more)

            ## 3. Blocks

            > A quote of *some* length, so that it goes on in the next line and shows its edge.
            >
            > > And one within.
            >
            > - with a list

            - bullets
              - nested, with `code`
              - and a second one that is long enough to go on in the next line of the pane
            - again

            3. three
            4. four

               with a second paragraph

            | Name | What it is | Links |
            |------|:----------:|------:|
            | Python | a language that is read by many and written by more, as they say | [docs](https://docs.python.org) |
            | `git` | keeps **all** versions | [book](https://git-scm.com/book) |

            ```python
            def area(radius):
                return 3.14159 * radius ** 2  # a line that is longer than the pane is wide, to be scrolled
            ```

                indented code

            <div align="center">HTML is <b>text</b></div>

            ***

            Last words with <kbd>inline</kbd> HTML.\\
            A hard break.

            - [ ] 3.1 Done with blocks
            """;

    private Sample() {}

    /** A copy of the roadmap that can be opened. */
    public static Path in(Path folder) throws IOException {
        return Files.copy(GIVEN, folder.resolve("ai-engineer-roadmap.md"));
    }

    /** A roadmap with all that Markdown can look like, and a picture beside it. */
    public static Path rich(Path folder) throws IOException {
        Files.copy(Path.of("docs/images/form.png"), folder.resolve("window.png"));
        Files.writeString(folder.resolve("notes.md"), "# Notes\n");
        return Files.writeString(folder.resolve("rich.md"), RICH);
    }

    /** A world whose clock stands still. */
    public static Environment environment(String time, Background background) {
        return new Environment(Clock.fixed(Instant.parse(time), ZONE), "test", new Random(1), background);
    }

    /** The words of the tests. */
    public static UiText words() {
        return new UiText(Locale.UK);
    }

    /** The topic with that number. */
    public static Topic topic(Session session, String number) {
        return session.state().roadmap().topics().stream()
                .filter(topic -> topic.number().matches(Pattern.quote(number) + "\\.?"))
                .findFirst()
                .orElseThrow();
    }

    /** Half a year's work, so that pictures have something to show. */
    public static void study(Path roadmap) throws ProblemException {
        var session = Session.open(roadmap, environment("2026-10-02T10:00:00Z", Background.SAME_THREAD));
        tick(session, "1.1", "1.2", "1.3", "2.1", "2.2.1", "2.2.2");
        session.setPhase((Section) topic(session, "1"), Optional.of(PhaseStatus.COMPLETED));
        var later = Session.open(roadmap, environment("2026-11-14T10:00:00Z", Background.SAME_THREAD));
        tick(later, "2.2.3", "2.2.4", "2.3.1", "2.3.2", "3.1.1", "3.1.2", "3.1.4.1", "3.1.4.2", "3.4.1", "13.1.1");
        later.set(List.of(topic(later, "2.2.5"), topic(later, "3.1.3")), Status.DOING);
        later.set(List.of(topic(later, "2.2.6")), Status.SKIPPED);
        later.set(List.of(topic(later, "2.2.7")), Status.DEFERRED);
        later.setPhase((Section) topic(later, "2"), Optional.of(PhaseStatus.IN_PROGRESS));
        later.setNote(topic(later, "2.2.5"), "Gini or entropy: hardly a difference. Depth matters more.");
        later.setField((Blank) topic(later, "15.2.1"), "Phase 2: Core Machine Learning");
        later.setField((Blank) topic(later, "15.2.2"), "Decision trees");
        later.setField((Blank) topic(later, "15.2.3"), "2026-06-01");
        later.setReview((Blank) topic(later, "15.3.1"), Period.month(2026, 11), "Regression, and why scaling matters.");
    }

    /** The reviews of two months before. */
    public static void review(Path roadmap) throws ProblemException {
        var session = Session.open(roadmap, environment("2026-11-15T10:00:00Z", Background.SAME_THREAD));
        Period september = Period.month(2026, 9);
        session.setReview((Blank) topic(session, "15.3.1"), september, ANSWERS.get(0));
        session.setReview((Blank) topic(session, "15.3.3"), september, ANSWERS.get(1));
        Period october = Period.month(2026, 10);
        for (int prompt = 1; prompt <= 4; prompt++) {
            session.setReview((Blank) topic(session, "15.3." + prompt), october, ANSWERS.get(prompt + 1));
        }
    }

    private static void tick(Session session, String... numbers) {
        for (String number : numbers) {
            session.set(List.of(topic(session, number)), Status.DONE);
        }
    }
}
