package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.RoadmapDiff;
import waymark.app.SessionState;
import waymark.reconcile.Matching.How;

/** Sums up what changed in a roadmap: "12 new, 3 gone, 5 reworded, 2 to decide". */
final class ChangesSummary {
    private final UiText words;
    private final List<String> parts = new ArrayList<>();

    private ChangesSummary(UiText words) {
        this.words = words;
    }

    /** The summary; empty if nothing changed. */
    static Optional<String> of(UiText words, SessionState state) {
        RoadmapDiff changes = state.changes();
        var summary = new ChangesSummary(words);
        summary.add("changes.sum.new", changes.added().size());
        summary.add("changes.sum.gone", changes.gone().size() + changes.kept().size());
        summary.add("changes.sum.reworded", changes.altered(How.REWORDED).size());
        summary.add("changes.sum.moved", changes.altered(How.MOVED).size());
        summary.add("changes.sum.renumbered", changes.altered(How.RENUMBERED).size());
        summary.add("changes.sum.boxes", changes.boxes().size());
        summary.add("changes.sum.taken-in", changes.merged());
        summary.add("changes.sum.clashes", changes.clashes(state.progress()).size());
        summary.add("changes.sum.decide", changes.toDecide().size());
        return summary.parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", summary.parts));
    }

    private void add(String key, int count) {
        if (count > 0) {
            parts.add(words.text(key, count));
        }
    }
}
