package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.KnownTopic;
import waymark.reconcile.Matching.How;

/** Which of the topics that are lost wait, are gone, or are told no longer; and that anything different is something to tell. */
class RoadmapDiffTest extends SessionFixture {
    private static final KnownTopic BEFORE = new KnownTopic("t_1", "", "before", "s_root", " ");
    private static final Change TICK = new Change.OfStatus(
            new ChangeMetadata("%026d".formatted(1), OffsetDateTime.parse("2026-11-23T12:00:00Z"), "test"),
            "t_1",
            null,
            Status.DONE,
            null);

    RoadmapDiffTest() {
        super(Sessions.PLAN);
    }

    private Item item(String text) {
        return Sessions.item(session, text);
    }

    private static RoadmapDiff of(LostTopic... lost) {
        return new RoadmapDiff(List.of(lost), List.of(), List.of(), List.of(), List.of());
    }

    private LostTopic lost(boolean candidate, boolean kept, boolean recent, boolean resolved) {
        List<Topic> candidates = candidate ? List.of(item("Vectors")) : List.of();
        return new LostTopic(BEFORE, candidates, kept ? List.of(TICK) : List.of(), recent, resolved);
    }

    @Test
    void whatHoldsSomethingWaitsUntilItIsDecided() {
        var diff = of(lost(true, true, false, false), lost(false, true, false, false), lost(false, true, true, true));
        assertThat(diff.toDecide()).containsExactly(diff.lost().getFirst());
        assertThat(diff.kept()).containsExactly(diff.lost().get(1));
        assertThat(diff.gone()).isEmpty();
        assertThat(diff.undecided()).isEqualTo(2);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void whatHoldsNothingIsToldOnce() {
        assertThat(of(lost(false, false, true, false)).gone()).hasSize(1);
        assertThat(of(lost(false, false, true, false)).isEmpty()).isFalse();
        assertThat(of(lost(false, false, false, false)).isEmpty()).isTrue();
        assertThat(of(lost(false, false, true, true)).isEmpty()).isTrue();
        assertThat(of(lost(false, false, true, false)).undecided()).isZero();
    }

    @Test
    void anythingElseIsSomethingToTell() {
        var altered = new RoadmapDiff.Altered(BEFORE, How.MOVED, item("Vectors"));
        var box = new BoxMerge(item("Vectors"), Status.OPEN, Status.DONE, true);
        assertThat(of(lost(true, true, false, false)).isEmpty()).isFalse();
        assertThat(of(lost(false, true, false, false)).isEmpty()).isFalse();
        assertThat(new RoadmapDiff(List.of(), List.of(altered), List.of(), List.of(), List.of()).isEmpty())
                .isFalse();
        assertThat(new RoadmapDiff(List.of(), List.of(), List.of(item("Vectors")), List.of(), List.of()).isEmpty())
                .isFalse();
        assertThat(new RoadmapDiff(List.of(), List.of(), List.of(), List.of(box), List.of()).isEmpty())
                .isFalse();
        assertThat(RoadmapDiff.NONE.isEmpty()).isTrue();
    }

    @Test
    void toldOfAnotherRoadmapItNamesTheTopicsOfThat() {
        var altered = new RoadmapDiff.Altered(BEFORE, How.MOVED, item("Vectors"));
        var box = new BoxMerge(item("Vectors"), Status.OPEN, Status.DONE, true);
        var diff = new RoadmapDiff(
                List.of(lost(true, true, false, false)),
                List.of(altered),
                List.of(item("Vectors")),
                List.of(box),
                List.of());
        RoadmapDiff other = diff.in(topic -> item("Limits"));
        assertThat(other.lost().getFirst().candidates()).containsExactly(item("Limits"));
        assertThat(other.altered(How.MOVED))
                .extracting(RoadmapDiff.Altered::now)
                .containsExactly(item("Limits"));
        assertThat(other.altered(How.SAME)).isEmpty();
        assertThat(other.added()).containsExactly(item("Limits"));
        assertThat(other.boxes()).containsExactly(new BoxMerge(item("Limits"), Status.OPEN, Status.DONE, true));
    }

    @Test
    void aLostTopicFitsOneOfItsKind() {
        var root = session.state().roadmap().root();
        assertThat(LostTopic.fits("t_1", item("Vectors"))).isTrue();
        assertThat(LostTopic.fits("t_1", root)).isFalse();
        assertThat(LostTopic.fits("s_1", root)).isTrue();
        assertThat(LostTopic.fits("s_1", item("Vectors"))).isFalse();
        assertThat(LostTopic.fits("f_1", item("Vectors"))).isFalse();
        assertThat(LostTopic.fits("n_1", root)).isFalse();
        assertThat(LostTopic.fits("t", item("Vectors"))).isFalse();
        new OwnTopicEdits(session).add(root, "Own");
        assertThat(LostTopic.fits("t_1", item("Own"))).isFalse();
        new OwnTopicEdits(session).add(item("Vectors"), "Part");
        assertThat(LostTopic.fits("t_1", item("Vectors"))).isFalse();
    }
}
