package waymark.ui.controls;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.schedule.Count;
import waymark.schedule.PhaseState;
import waymark.ui.RoadmapModel;

/**
 * What a row of the tree shows.
 *
 * @param box the state of its box; null if there is nothing to tick
 * @param sign the author's own sign in an open box; otherwise empty
 * @param count the number of done topics below; null for a topic without subtopics
 * @param phase the state of the phase that the row is or mentions
 * @param done when it was done
 * @param value the text in a blank
 */
public record RowContent(
        Topic topic,
        @Nullable Box box,
        String sign,
        @Nullable Count count,
        @Nullable PhaseState phase,
        @Nullable LocalDate done,
        @Nullable String value) {

    /** The row of a topic in the present state. */
    public static RowContent of(RoadmapModel model, Topic topic) {
        var state = model.state();
        var rollup = state.rollup();
        return switch (topic) {
            case Section section -> {
                Count count = rollup.tally(section).count();
                boolean empty = count.all() == 0;
                yield new RowContent(
                        topic,
                        empty ? null : rollup.box(section),
                        "",
                        empty ? null : count,
                        section.isPhase() ? rollup.phase(section) : null,
                        null,
                        null);
            }
            case Item item -> {
                @Nullable
                Count count = item.isLeaf() ? null : rollup.tally(item).count();
                yield new RowContent(
                        topic, rollup.box(item), rollup.sign(item), count, null, doneOn(model, item), null);
            }
            case StatusLine choice ->
                new RowContent(topic, null, "", null, rollup.phase(phase(state, choice)), null, null);
            case Blank field ->
                new RowContent(
                        topic, null, "", null, null, null, value(state, field).orElse(""));
            default -> new RowContent(topic, null, "", null, null, null, null);
        };
    }

    /** The planned duration of a phase. */
    public @Nullable PlannedDuration planned() {
        return topic instanceof Section section ? section.duration() : null;
    }

    /** The phase that a status line belongs to. */
    public static Section phase(SessionState state, StatusLine choice) {
        return (Section) state.roadmap().topic(choice.phase());
    }

    private static Optional<String> value(SessionState state, Blank field) {
        String id = state.ids().id(field);
        return switch (field.kind()) {
            case TEXT, DATE -> state.progress().field(id);
            case REVIEW ->
                state.progress()
                        .latestReview(id)
                        .flatMap(month -> state.progress().review(id, month));
        };
    }

    private static @Nullable LocalDate doneOn(RoadmapModel model, Item item) {
        var rollup = model.state().rollup();
        boolean dated =
                item.isLeaf() && rollup.box(item) == Box.DONE && rollup.countingKind(item) != CountingKind.ROUTINE;
        return dated ? model.activity().since(item).orElse(null) : null;
    }
}
