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

/** Sets values: one change, or none if the value is the same already. */
final class ValueEdits {
    private ValueEdits() {}

    static List<ChangeDraft> phase(SessionState state, Section phase, Optional<PhaseStatus> status) {
        String id = state.ids().id(phase);
        return state.progress().phase(id).equals(status)
                ? List.of()
                : List.of(metadata -> new Change.OfPhase(metadata, id, status.orElse(null)));
    }

    static List<ChangeDraft> countingKind(SessionState state, Section section, Optional<CountingKind> countingKind) {
        String id = state.ids().id(section);
        return state.progress().countingKind(id).equals(countingKind)
                ? List.of()
                : List.of(metadata -> new Change.OfCountingKind(metadata, id, countingKind.orElse(null)));
    }

    static List<ChangeDraft> tracking(SessionState state, Section section, Optional<Tracking> tracking) {
        String id = state.ids().id(section);
        return state.progress().tracking(id).equals(tracking)
                ? List.of()
                : List.of(metadata -> new Change.OfTracking(metadata, id, tracking.orElse(null)));
    }

    static List<ChangeDraft> field(SessionState state, Blank field, String text) {
        String id = state.ids().id(field);
        return text(
                state.progress().field(id), text, (metadata, value) -> new Change.OfField(metadata, id, null, value));
    }

    static List<ChangeDraft> review(SessionState state, Blank field, Period period, String text) {
        String id = state.ids().id(field);
        return text(
                state.progress().review(id, period),
                text,
                (metadata, value) -> new Change.OfField(metadata, id, period, value));
    }

    static List<ChangeDraft> note(SessionState state, Topic topic, String text) {
        String id = state.ids().id(topic);
        return text(state.progress().note(id), text, (metadata, value) -> new Change.OfNote(metadata, id, value));
    }

    /** Settles a conflict. The decision is also saved if that value is already in use: then it isn't asked again. */
    static List<ChangeDraft> settle(SessionState state, Conflict clash, boolean there) {
        Change chosen = there ? clash.there() : clash.here();
        return clash.isOpen(state.progress()) ? List.of(metadata -> chosen.like(chosen, metadata)) : List.of();
    }

    private interface TextChange {
        Change of(ChangeMetadata metadata, @Nullable String value);
    }

    private static List<ChangeDraft> text(Optional<String> before, String text, TextChange change) {
        String stripped = text.strip();
        return before.orElse("").equals(stripped)
                ? List.of()
                : List.of(metadata -> change.of(metadata, stripped.isEmpty() ? null : stripped));
    }
}
