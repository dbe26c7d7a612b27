package waymark.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
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
import waymark.model.Field;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;

/** The given roadmap in a folder of a test's own. */
public final class Sample {
    private static final Path GIVEN = Path.of("roadmap/ai-engineer-roadmap.md");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Sample() {}

    /** A copy of the roadmap that can be opened. */
    public static Path in(Path folder) throws IOException {
        return Files.copy(GIVEN, folder.resolve("ai-engineer-roadmap.md"));
    }

    /** A world whose clock stands still. */
    public static Environment environment(String time, Background background) {
        return new Environment(Clock.fixed(Instant.parse(time), ZONE), "test", new Random(1), background);
    }

    /** The words of the tests. */
    public static Words words() {
        return new Words(Locale.UK);
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
        later.setField((Field) topic(later, "15.2.1"), "Phase 2: Core Machine Learning");
        later.setField((Field) topic(later, "15.2.2"), "Decision trees");
        later.setField((Field) topic(later, "15.2.3"), "2026-06-01");
        later.setReview((Field) topic(later, "15.3.1"), YearMonth.of(2026, 11), "Regression, and why scaling matters.");
    }

    private static void tick(Session session, String... numbers) {
        for (String number : numbers) {
            session.set(List.of(topic(session, number)), Status.DONE);
        }
    }
}
