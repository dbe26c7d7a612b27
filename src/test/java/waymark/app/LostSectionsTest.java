package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Period;

/** What the user said of a section or a blank goes over to the one that it is now. */
class LostSectionsTest extends SessionFixture {
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final Period OCTOBER = Period.parse("2026-10");

    private String phase;
    private String start;
    private String learned;

    LostSectionsTest() {
        super("""
                # Plan

                ## Phase 1: Vectors and matrices (2 weeks)
                - [ ] Norms

                ## Focus
                - **Start Date**: ____________

                ## Monthly Review
                - **What I Learned**: ____________
                """);
    }

    @BeforeEach
    void loseThem() throws Exception {
        Section section = (Section) topic("Phase 1: Vectors and matrices (2 weeks)");
        session.setPhase(section, Optional.of(PhaseStatus.COMPLETED));
        session.setCountingKind(section, Optional.of(CountingKind.OPTIONAL));
        session.track(section, Optional.of(Tracking.ON));
        session.setNote(section, "Mine");
        session.setField((Blank) topic("Start Date"), "2026-11-02");
        assertThat(((Blank) topic("What I Learned")).cadence()).isEqualTo(BlankInterval.MONTH);
        session.setReview((Blank) topic("What I Learned"), NOVEMBER, "A lot");
        session.setReview((Blank) topic("What I Learned"), OCTOBER, "Little");
        phase = id("Phase 1: Vectors and matrices (2 weeks)");
        start = id("Start Date");
        learned = id("What I Learned");
        Files.writeString(file, """
                # Plan

                ## Monthly Review
                - **Thoughts**: ____________

                ## Cooking for guests (5 weeks)
                - [ ] Soup

                ## Others
                - **Birthday**: ____________
                """);
        session = Sessions.open(file);
    }

    private Topic topic(String text) {
        return Sessions.topic(session, text);
    }

    private String id(String text) {
        return session.state().ids().id(topic(text));
    }

    @Test
    void aSectionKeepsItsStatusItsCountingItsTrackingAndItsNote() {
        assertThat(session.accept(phase, topic("Cooking for guests (5 weeks)"))).isEqualTo(5);
        var progress = session.state().progress();
        String now = id("Cooking for guests (5 weeks)");
        assertThat(progress.phase(now)).contains(PhaseStatus.COMPLETED);
        assertThat(progress.countingKind(now)).contains(CountingKind.OPTIONAL);
        assertThat(progress.tracking(now)).contains(Tracking.ON);
        assertThat(progress.note(now)).contains("Mine");
        session.undo();
        assertThat(session.state().progress().phase(now)).isEmpty();
    }

    @Test
    void aBlankKeepsWhatWasWrittenIntoIt() {
        assertThat(session.accept(start, topic("Cooking for guests (5 weeks)"))).isZero();
        assertThat(session.accept(start, topic("Birthday"))).isEqualTo(2);
        assertThat(session.state().progress().field(id("Birthday"))).contains("2026-11-02");
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgainAndTheNewerHolds() {
        Blank thoughts = (Blank) topic("Thoughts");
        session.setReview(thoughts, NOVEMBER, "A lot");
        session.setReview(thoughts, OCTOBER, "Much");
        assertThat(session.accept(learned, thoughts)).isEqualTo(1);
        assertThat(session.state().progress().review(id("Thoughts"), OCTOBER)).contains("Much");
    }

    @Test
    void bothNotesAreKept() {
        session.setNote(topic("Cooking for guests (5 weeks)"), "Yours");
        session.accept(phase, topic("Cooking for guests (5 weeks)"));
        assertThat(session.state().progress().note(id("Cooking for guests (5 weeks)")))
                .contains("Yours\n\nMine");
    }

    @Test
    void aNoteThatIsInTheOtherIsNotWrittenTwice() {
        session.setNote(topic("Cooking for guests (5 weeks)"), "Mine and yours");
        assertThat(session.accept(phase, topic("Cooking for guests (5 weeks)"))).isEqualTo(4);
        assertThat(session.state().progress().note(id("Cooking for guests (5 weeks)")))
                .contains("Mine and yours");
    }
}
