package waymark.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Tracking;

/** What the user says of a section as a whole, as steps that can be undone. */
public final class SectionEdits {
    private final Consumer<ToIntFunction<Session>> step;

    /** @param step does and announces a step */
    SectionEdits(Consumer<ToIntFunction<Session>> step) {
        this.step = step;
    }

    /** Sets a phase's status; none has it follow what is ticked. */
    public void setPhase(Section phase, Optional<PhaseStatus> status) {
        step.accept(session -> session.setPhase(phase, status));
    }

    /** Says how the items of a section count; none has the author's words decide. */
    public void setCountingKind(Section section, Optional<CountingKind> countingKind) {
        step.accept(session -> session.setCountingKind(section, countingKind));
    }

    /** Says whether the entries without a box of a section are tracked. */
    public void track(Section section, Tracking tracking) {
        step.accept(session -> session.track(section, Optional.of(tracking)));
    }
}
