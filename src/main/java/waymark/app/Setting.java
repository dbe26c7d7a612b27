package waymark.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.model.Field;
import waymark.model.Nature;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Clash;
import waymark.progress.Period;
import waymark.progress.Stamp;

/** What it means to set something: one change, or none where it is so already. */
final class Setting {
    private Setting() {}

    static List<Function<Stamp, Change>> phase(SessionState state, Section phase, Optional<PhaseStatus> status) {
        String id = state.ids().id(phase);
        return state.progress().phase(id).equals(status)
                ? List.of()
                : List.of(stamp -> new Change.OfPhase(stamp, id, status.orElse(null)));
    }

    static List<Function<Stamp, Change>> nature(SessionState state, Section section, Optional<Nature> nature) {
        String id = state.ids().id(section);
        return state.progress().nature(id).equals(nature)
                ? List.of()
                : List.of(stamp -> new Change.OfNature(stamp, id, nature.orElse(null)));
    }

    static List<Function<Stamp, Change>> field(SessionState state, Field field, String text) {
        String id = state.ids().id(field);
        return text(state.progress().field(id), text, (stamp, value) -> new Change.OfField(stamp, id, null, value));
    }

    static List<Function<Stamp, Change>> review(SessionState state, Field field, Period period, String text) {
        String id = state.ids().id(field);
        return text(
                state.progress().review(id, period),
                text,
                (stamp, value) -> new Change.OfField(stamp, id, period, value));
    }

    static List<Function<Stamp, Change>> note(SessionState state, Topic topic, String text) {
        String id = state.ids().id(topic);
        return text(state.progress().note(id), text, (stamp, value) -> new Change.OfNote(stamp, id, value));
    }

    /** Settles a clash. Written down also where that side holds already: then it is no question any more. */
    static List<Function<Stamp, Change>> settle(SessionState state, Clash clash, boolean there) {
        Change chosen = there ? clash.there() : clash.here();
        return clash.isOpen(state.progress()) ? List.of(stamp -> chosen.like(chosen, stamp)) : List.of();
    }

    private interface TextChange {
        Change of(Stamp stamp, @Nullable String value);
    }

    private static List<Function<Stamp, Change>> text(Optional<String> before, String text, TextChange change) {
        String stripped = text.strip();
        return before.orElse("").equals(stripped)
                ? List.of()
                : List.of(stamp -> change.of(stamp, stripped.isEmpty() ? null : stripped));
    }
}
