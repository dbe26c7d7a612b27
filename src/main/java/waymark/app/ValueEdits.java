package waymark.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.ChangeMetadata;
import waymark.progress.Conflict;
import waymark.progress.Period;

/** What it means to set something: one change, or none where it is so already. */
final class ValueEdits {
    private ValueEdits() {}

    static List<ChangeDraft> phase(SessionState state, Section phase, Optional<PhaseStatus> status) {
        String id = state.ids().id(phase);
        return state.progress().phase(id).equals(status)
                ? List.of()
                : List.of(stamp -> new Change.OfPhase(stamp, id, status.orElse(null)));
    }

    static List<ChangeDraft> countingKind(SessionState state, Section section, Optional<CountingKind> countingKind) {
        String id = state.ids().id(section);
        return state.progress().countingKind(id).equals(countingKind)
                ? List.of()
                : List.of(stamp -> new Change.OfCountingKind(stamp, id, countingKind.orElse(null)));
    }

    static List<ChangeDraft> tracking(SessionState state, Section section, Optional<Tracking> tracking) {
        String id = state.ids().id(section);
        return state.progress().tracking(id).equals(tracking)
                ? List.of()
                : List.of(stamp -> new Change.OfTracking(stamp, id, tracking.orElse(null)));
    }

    static List<ChangeDraft> field(SessionState state, Blank field, String text) {
        String id = state.ids().id(field);
        return text(state.progress().field(id), text, (stamp, value) -> new Change.OfField(stamp, id, null, value));
    }

    static List<ChangeDraft> review(SessionState state, Blank field, Period period, String text) {
        String id = state.ids().id(field);
        return text(
                state.progress().review(id, period),
                text,
                (stamp, value) -> new Change.OfField(stamp, id, period, value));
    }

    static List<ChangeDraft> note(SessionState state, Topic topic, String text) {
        String id = state.ids().id(topic);
        return text(state.progress().note(id), text, (stamp, value) -> new Change.OfNote(stamp, id, value));
    }

    /** Settles a clash. Written down also where that side holds already: then it is no question any more. */
    static List<ChangeDraft> settle(SessionState state, Conflict clash, boolean there) {
        Change chosen = there ? clash.there() : clash.here();
        return clash.isOpen(state.progress()) ? List.of(stamp -> chosen.like(chosen, stamp)) : List.of();
    }

    private interface TextChange {
        Change of(ChangeMetadata stamp, @Nullable String value);
    }

    private static List<ChangeDraft> text(Optional<String> before, String text, TextChange change) {
        String stripped = text.strip();
        return before.orElse("").equals(stripped)
                ? List.of()
                : List.of(stamp -> change.of(stamp, stripped.isEmpty() ? null : stripped));
    }
}
