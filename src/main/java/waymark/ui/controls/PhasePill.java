package waymark.ui.controls;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import waymark.model.PhaseStatus;
import waymark.schedule.PhaseState;
import waymark.ui.UiText;
import waymark.ui.kit.Hint;

/** The status of a phase: a pill if the user has set it, plain text if it follows from what is ticked. */
public final class PhasePill extends Label {
    private final UiText words;

    /** A pill without a status. */
    public PhasePill(UiText words) {
        this.words = words;
        getStyleClass().add("phase-pill");
        Hint.show(this);
        setMinWidth(0);
    }

    /** Shows the state of a phase. */
    public void show(PhaseState phase) {
        setText(words.text("phase", phase.status()));
        setAccessibleHelp(words.text("phase.source", phase.source()));
        for (PhaseStatus status : PhaseStatus.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(status.word()), status == phase.status());
        }
        for (PhaseState.Source source : PhaseState.Source.values()) {
            String name = source.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), source == phase.source());
        }
    }
}
