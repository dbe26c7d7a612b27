package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;

/** Sessions on small roadmaps for tests, with a clock that stands at noon of 23 November 2026. */
public final class Sessions {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Berlin"));

    /** A roadmap of three topics. */
    public static final String PLAN = """
            # Plan

            - [ ] Vectors
            - [ ] Matrices
            - [ ] Limits
            """;

    // Upwards from 1: a test with a seed of its own takes a negative one, as no two writers may be the same.
    private static final AtomicLong SEED = new AtomicLong();

    private Sessions() {}

    public static Path write(Path folder, String markdown) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), markdown);
    }

    public static Session open(Path roadmap) throws ProblemException {
        return open(roadmap, NOON);
    }

    public static Session open(Path roadmap, Clock clock) throws ProblemException {
        return Session.open(
                roadmap, new Environment(clock, "test", new Random(SEED.incrementAndGet()), Background.SAME_THREAD));
    }

    public static Topic topic(Session session, String text) {
        return session.state().roadmap().topics().stream()
                .filter(topic -> topic.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no topic " + text));
    }

    public static Item item(Session session, String text) {
        return (Item) topic(session, text);
    }

    public static Section section(Session session, String text) {
        return (Section) topic(session, text);
    }
}
