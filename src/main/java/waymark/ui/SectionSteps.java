package waymark.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import waymark.app.Session;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Tracking;

/** The steps that change a section as a whole. Each can be undone. */
public final class SectionSteps {
    private final Consumer<ToIntFunction<Session>> step;

    /** @param step runs and announces a step */
    SectionSteps(Consumer<ToIntFunction<Session>> step) {
        this.step = step;
    }

    /** Sets a phase's status. An empty one follows from the topics that are ticked. */
    public void setPhase(Section phase, Optional<PhaseStatus> status) {
        step.accept(session -> session.setPhase(phase, status));
    }

    /** Sets how the items of a section count. An empty value leaves it to the author's wording. */
    public void setCountingKind(Section section, Optional<CountingKind> countingKind) {
        step.accept(session -> session.setCountingKind(section, countingKind));
    }

    /** Sets whether the entries without a box in a section are tracked. */
    public void track(Section section, Tracking tracking) {
        step.accept(session -> session.track(section, Optional.of(tracking)));
    }
}
