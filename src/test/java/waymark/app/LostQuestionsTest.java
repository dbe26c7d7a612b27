package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;

/** Which topics a lost one may be now, and for how long that is asked. */
class LostQuestionsTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            - [ ] Write unit tests for the parser
            - [ ] Read the whole specification
            - [ ] Draw a picture
            """;

    LostQuestionsTest() {
        super(PLAN);
    }

    private void edit(String from, String to) throws Exception {
        String before = Files.readString(file);
        assertThat(before).contains(from);
        Files.writeString(file, before.replace(from, to));
        session = Sessions.open(file);
    }

    private void split() throws Exception {
        edit(
                "- [ ] Write unit tests for the parser\n",
                "- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n");
    }

    private void tick(String text) {
        session.set(List.of(topic(session, text)), Status.DONE);
    }

    private List<List<String>> questions() {
        return session.state().changes().toDecide().stream()
                .map(lost -> lost.candidates().stream().map(Topic::text).toList())
                .toList();
    }

    @Test
    void aTopicThatWasSplitMayBeEachOfItsParts() throws Exception {
        tick("Write unit tests for the parser");
        split();
        assertThat(questions())
                .containsExactly(List.of("Write unit tests for the old parser", "Write unit tests for the new parser"));
        assertThat(session.state().changes().kept()).isEmpty();
    }

    @Test
    void aTopicThatNothingWasDoneToIsNoQuestion() throws Exception {
        tick("Draw a picture");
        split();
        assertThat(questions()).isEmpty();
    }

    @Test
    void whatHasTopicsBelowCanNotBeOneThatHadNone() throws Exception {
        tick("Write unit tests for the parser");
        edit(
                "- [ ] Write unit tests for the parser\n",
                "- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n  - [ ] Soup\n");
        assertThat(questions()).containsExactly(List.of("Write unit tests for the old parser"));
    }

    @Test
    void aQuestionStaysWhileOtherVersionsAreSeenAndIsDroppedAfterFourYoungerOnes() throws Exception {
        tick("Write unit tests for the parser");
        split();
        for (int version = 0; version < 5; version++) {
            assertThat(questions()).as("after %s", version).hasSize(Math.min(version + 1, 4));
            String begin = "Learn the steps of dance number " + version;
            edit("- [ ] Draw", "- [ ] " + begin + " in the hall\n- [ ] Draw");
            tick(begin + " in the hall");
            edit(
                    "- [ ] " + begin + " in the hall\n",
                    "- [ ] " + begin + " in the old hall\n- [ ] " + begin + " in the new hall\n");
        }
        assertThat(session.state().changes().undecided()).isEqualTo(6);
        assertThat(questions()).hasSize(4);
    }

    @Test
    void whatAnotherIsAlreadyComesLast() throws Exception {
        edit("- [ ] Draw", "- [ ] Write good tests for the parser\n- [ ] Draw");
        tick("Write unit tests for the parser");
        tick("Write good tests for the parser");
        edit("- [ ] Write good tests for the parser\n", "");
        split();
        var both = List.of("Write unit tests for the old parser", "Write unit tests for the new parser");
        assertThat(questions()).containsExactly(both, both);
        var first = session.state().changes().toDecide().getFirst();
        session.accept(first.before().id(), first.candidates().getFirst());
        assertThat(questions()).containsExactly(both.reversed());
    }

    @Test
    void whatWasDoneStandsInTheOrderOfTime() throws Exception {
        tick("Draw a picture");
        session.setNote(topic(session, "Draw a picture"), "of a horse");
        session.setNote(topic(session, "Read the whole specification"), "twice");
        tick("Read the whole specification");
        edit("- [ ] Draw a picture\n", "");
        edit("- [ ] Read the whole specification\n", "");
        assertThat(session.state().changes().kept())
                .extracting(
                        lost -> lost.before().text(),
                        lost -> lost.kept().getFirst().getClass())
                .containsExactlyInAnyOrder(
                        tuple("Draw a picture", Change.OfStatus.class),
                        tuple("Read the whole specification", Change.OfNote.class));
    }

    /** Such as lines from the progress file of a version that was never seen here. */
    @Test
    void aTopicThatNothingIsKnownOfIsNotDroppedSilently() throws Exception {
        tick("Draw a picture");
        String id = session.state().ids().id(topic(session, "Draw a picture"));
        var progress = folder.resolve("plan.md.progress.jsonl");
        String lines = Files.readString(progress)
                .lines()
                .filter(line -> line.contains("\"to\":\"done\""))
                .findFirst()
                .orElseThrow()
                .replace(id, "t_0123456789abcdef");
        Files.writeString(progress, lines + "\n");
        session = Sessions.open(file);
        assertThat(session.state().changes().kept())
                .extracting(lost -> lost.before().id(), lost -> lost.before().text())
                .containsExactly(tuple("t_0123456789abcdef", "t_0123456789abcdef"));
    }
}
