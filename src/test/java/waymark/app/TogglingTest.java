package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.Status;
import waymark.model.Topic;

/** What one key does to several topics that stand differently, and to a section of such. */
class TogglingTest extends SessionFixture {
    TogglingTest() {
        super("""
                # Plan

                ## One
                - [ ] a
                - [ ] b

                ## Two
                - [ ] c

                ## Empty
                """);
    }

    private void set(String topic, Status status) {
        session.set(List.of(Sessions.topic(session, topic)), status);
    }

    private List<Topic> topics(String... texts) {
        return Stream.of(texts).map(text -> Sessions.topic(session, text)).toList();
    }

    private void are(Status a, Status b, Status c) {
        assertThat(Stream.of("a", "b", "c").map(text -> session.state().rollup().status(Sessions.item(session, text))))
                .containsExactly(a, b, c);
    }

    @Test
    void whatIsSkippedIsNotTickedAlongWithOthers() {
        set("a", Status.SKIPPED);
        session.toggle(topics("a", "b", "c"));
        are(Status.SKIPPED, Status.DONE, Status.DONE);
        session.toggle(topics("a", "b", "c"));
        are(Status.SKIPPED, Status.OPEN, Status.OPEN);
    }

    @Test
    void whereAllIsSkippedItIsOpened() {
        set("a", Status.SKIPPED);
        session.toggle(topics("a"));
        are(Status.OPEN, Status.OPEN, Status.OPEN);
    }

    @Test
    void whatIsDoneIsNotSkippedAlongWithOthersButAlone() {
        set("a", Status.DONE);
        session.toggleSkipped(topics("a", "b"));
        are(Status.DONE, Status.SKIPPED, Status.OPEN);
        session.toggleSkipped(topics("a"));
        are(Status.SKIPPED, Status.SKIPPED, Status.OPEN);
    }

    @Test
    void whatIsDoneInPartIsDoneWhole() {
        set("a", Status.DONE);
        session.toggle(topics("a", "b"));
        are(Status.DONE, Status.DONE, Status.OPEN);
        session.toggle(topics("a", "b"));
        are(Status.OPEN, Status.OPEN, Status.OPEN);
    }

    @Test
    void aSectionIsDoneWhereAllOfItIsClosedAndAnyIsDone() {
        set("a", Status.SKIPPED);
        session.toggle(topics("One"));
        are(Status.SKIPPED, Status.DONE, Status.OPEN);
        session.toggle(topics("One"));
        are(Status.SKIPPED, Status.OPEN, Status.OPEN);
        set("b", Status.DONE);
        session.toggle(topics("One", "Two"));
        are(Status.SKIPPED, Status.DONE, Status.DONE);
    }

    @Test
    void aSectionThatIsOpenInPartIsTickedNotOpened() {
        set("a", Status.DONE);
        session.toggle(topics("One"));
        are(Status.DONE, Status.DONE, Status.OPEN);
        assertThat(session.toggle(topics("Empty"))).isZero();
    }

    @Test
    void aSectionOfWhichAllIsSkippedStaysSoAlongWithOthers() {
        session.toggleSkipped(topics("One"));
        set("c", Status.DONE);
        session.toggle(topics("One", "c"));
        are(Status.SKIPPED, Status.SKIPPED, Status.OPEN);
    }
}
