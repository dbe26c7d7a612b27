package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static waymark.app.Sessions.item;
import static waymark.app.Sessions.section;
import static waymark.app.Sessions.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Problem.Kind;
import waymark.model.CountingKind;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.reconcile.Matching.How;
import waymark.schedule.Box;

class ChangesTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            ## 1. Algebra

            - [ ] 1.1 Vectors and their products
            - [ ] 1.2 Matrices and determinants
            - [ ] 1.3 Eigenvalues of symmetric matrices

            ## 2. Analysis

            - [ ] 2.1 Limits and continuity
            - [ ] 2.2 Derivatives of one variable
            """;

    ChangesTest() {
        super(PLAN);
    }

    @BeforeEach
    void open() throws Exception {
        session.set(
                List.of(topic(session, "Vectors and their products"), topic(session, "Limits and continuity")),
                Status.DONE);
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private RoadmapDiff reopened() throws Exception {
        session = Sessions.open(file);
        return session.state().changes();
    }

    private long done() {
        return session.state()
                .rollup()
                .tally(session.state().roadmap().root())
                .once()
                .done();
    }

    @Test
    void nothingIsDifferentInTheSameFile() throws Exception {
        assertThat(session.state().changes().isEmpty()).isTrue();
        assertThat(reopened().isEmpty()).isTrue();
    }

    @Test
    void aRoadmapThatWasNeverSeenIsNotAllNew() {
        assertThat(session.state().changes().added()).isEmpty();
    }

    @Test
    void whatIsNewIsNamed() throws Exception {
        edit("- [ ] 1.2 Mat", "- [ ] 1.2 Norms\n- [ ] 1.3 Mat");
        assertThat(reopened().added()).extracting(Topic::text).containsExactly("Norms");
        assertThat(session.state().changes().altered(How.RENUMBERED))
                .extracting(altered ->
                        altered.before().number() + " " + altered.now().number())
                .containsExactly("1.2 1.3");
    }

    @Test
    void whatIsGoneStaysWhileItHoldsATick() throws Exception {
        edit("- [ ] 1.1 Vectors and their products\n", "");
        edit("- [ ] 2.2 Derivatives of one variable\n", "");
        var changes = reopened();
        assertThat(changes.kept())
                .extracting(lost -> lost.before().text())
                .containsExactly("Vectors and their products");
        assertThat(changes.gone())
                .extracting(lost -> lost.before().text())
                .containsExactly("Derivatives of one variable");
        assertThat(session.state().problems()).extracting(Problem::kind).containsExactly(Kind.LOST_TOPICS);
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        assertThat(reopened().kept()).as("after it was written down").hasSize(1);
        assertThat(session.state().changes().gone()).as("told once").isEmpty();
    }

    @Test
    void theOldVersionBringsTheOldStatesBack() throws Exception {
        edit("- [ ] 1.1 Vectors and their products\n", "");
        reopened();
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        assertThat(done()).isEqualTo(2);
        Files.writeString(file, PLAN);
        assertThat(reopened().kept()).isEmpty();
        assertThat(done()).isEqualTo(3);
    }

    @Test
    void openingTwiceChangesNothing() throws Exception {
        edit("Vectors and their products", "Spaces");
        edit("- [ ] 2.1 Limits and continuity\n", "- [ ] 2.1 Sequences\n- [ ] 2.3 Limits, continuity and more\n");
        var once = reopened();
        var ids = session.state().roadmap().topics().stream()
                .map(session.state().ids()::id)
                .toList();
        assertThat(reopened()).isEqualTo(once);
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        var later = reopened();
        assertThat(session.state().roadmap().topics().stream()
                        .map(session.state().ids()::id)
                        .toList())
                .isEqualTo(ids);
        assertThat(later.undecided()).isEqualTo(once.undecided());
        assertThat(later.toDecide()).as("open questions stay open").hasSameSizeAs(once.toDecide());
    }

    @Test
    void aBoxThatOnlyTheFileChangedIsTakenOver() throws Exception {
        edit("- [ ] 1.1 Vec", "- [x] 1.1 Vec");
        reopened();
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        edit("- [x] 1.1 Vec", "- [ ] 1.1 Vec");
        var changes = reopened();
        assertThat(changes.boxes())
                .containsExactly(
                        new BoxMerge(item(session, "Vectors and their products"), Status.DONE, Status.DONE, true));
        assertThat(box("Vectors and their products")).isEqualTo(Box.OPEN);
        assertThat(done()).isEqualTo(2);
        session.toggle(List.of(topic(session, "Derivatives of one variable")));
        assertThat(reopened().boxes()).isEmpty();
        assertThat(box("Vectors and their products")).isEqualTo(Box.OPEN);
    }

    @Test
    void whoUndoesWhatWasTakenOverIsNotOverruledAgain() throws Exception {
        edit("- [ ] 1.1 Vec", "- [x] 1.1 Vec");
        reopened();
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        edit("- [x] 1.1 Vec", "- [ ] 1.1 Vec");
        reopened();
        session.undo();
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        assertThat(reopened().boxes()).isEmpty();
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
    }

    @Test
    void aBoxThatBothChangedStaysAsTheReaderSaid() throws Exception {
        edit("- [ ] 2.1 Lim", "- [/] 2.1 Lim");
        assertThat(reopened().boxes())
                .containsExactly(new BoxMerge(item(session, "Limits and continuity"), Status.OPEN, Status.DONE, false));
        assertThat(box("Limits and continuity")).isEqualTo(Box.DONE);
    }

    @Test
    void aBoxThatNobodyChangedHereFollowsTheFile() throws Exception {
        edit("- [ ] 1.2 Mat", "- [x] 1.2 Mat");
        assertThat(reopened().boxes()).isEmpty();
        assertThat(box("Matrices and determinants")).isEqualTo(Box.DONE);
    }

    private Box box(String text) {
        return session.state().rollup().box(topic(session, text));
    }

    @Test
    void boxesThatWereTickedInTheFileAreToldUntilTheRoadmapIsClosed() throws Exception {
        edit("- [ ] 2.1 Lim", "- [/] 2.1 Lim");
        session.reload();
        var limits = new BoxMerge(item(session, "Limits and continuity"), Status.OPEN, Status.DONE, false);
        assertThat(session.state().changes().boxes()).containsExactly(limits);
        edit("## 2.", "- [ ] 1.4 Norms\n\n## 2.");
        session.reload();
        assertThat(session.state().changes().boxes())
                .extracting(box -> box.item().text(), BoxMerge::then, BoxMerge::mine, BoxMerge::takenOver)
                .containsExactly(tuple("Limits and continuity", Status.OPEN, Status.DONE, false));
        edit("- [ ] 1.1 Vec", "- [/] 1.1 Vec");
        session.reload();
        assertThat(session.state().changes().boxes())
                .extracting(box -> box.item().text())
                .containsExactlyInAnyOrder("Limits and continuity", "Vectors and their products");
        edit("- [/] 2.1 Limits and continuity\n", "");
        session.reload();
        assertThat(session.state().changes().boxes())
                .extracting(box -> box.item().text())
                .containsExactly("Vectors and their products");
    }

    @Test
    void whoUndoesWhatWasDoneToALostTopicIsAskedNoMore() throws Exception {
        edit("- [ ] 2.1 Limits and continuity\n", "");
        edit("- [ ] 1.1 Vectors and their products\n", "");
        assertThat(reopened().undecided()).isEqualTo(2);
        session.undo();
        assertThat(session.state().changes().undecided()).isZero();
    }

    @Test
    void boxesThatAreTakenOverAreOneStep() throws Exception {
        edit("- [ ] 1.1 Vec", "- [x] 1.1 Vec");
        edit("- [ ] 2.1 Lim", "- [x] 2.1 Lim");
        reopened();
        session.toggle(List.of(topic(session, "Matrices and determinants")));
        edit("- [x] 1.1 Vec", "- [ ] 1.1 Vec");
        edit("- [x] 2.1 Lim", "- [ ] 2.1 Lim");
        reopened();
        assertThat(box("Vectors and their products")).isEqualTo(Box.OPEN);
        assertThat(session.undo()).isEqualTo(2);
        assertThat(box("Vectors and their products")).isEqualTo(Box.DONE);
        assertThat(box("Limits and continuity")).isEqualTo(Box.DONE);
        assertThat(box("Matrices and determinants")).isEqualTo(Box.DONE);
    }

    @Test
    void theBoxOfATopicThatHasOthersBelowNowIsNoQuestion() throws Exception {
        edit("- [ ] 2.1 Limits and continuity\n", "- [/] 2.1 Limits and continuity\n  - [ ] 2.1.1 Sequences\n");
        assertThat(reopened().boxes()).isEmpty();
    }

    @Test
    void theBoxOfARoutineIsNoQuestionAsItsDaysAreTicked() throws Exception {
        session.setCountingKind(section(session, "Analysis"), Optional.of(CountingKind.ROUTINE));
        edit("- [ ] 2.1 Lim", "- [/] 2.1 Lim");
        assertThat(reopened().boxes()).isEmpty();
    }
}
