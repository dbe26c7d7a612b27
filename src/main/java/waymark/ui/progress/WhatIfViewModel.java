package waymark.ui.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Section;
import waymark.model.Status;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.outlook.WhatIf;
import waymark.plan.PlanDate;
import waymark.ui.RoadmapModel;

/** The what-if of the place Progress. Nothing is saved unless the user asks for it. */
final class WhatIfViewModel {
    private final RoadmapModel model;
    private final IntegerProperty time = new SimpleIntegerProperty(WhatIf.NOTHING.time());
    private final StringProperty target = new SimpleStringProperty("");
    private final ObservableSet<String> without = FXCollections.observableSet(new HashSet<>());

    /** @param changed runs when the user tries something else */
    WhatIfViewModel(RoadmapModel model, Runnable changed) {
        this.model = model;
        time.subscribe((before, now) -> changed.run());
        target.subscribe((before, now) -> changed.run());
        without.addListener((SetChangeListener<String>) change -> changed.run());
    }

    /** The time per week, in percent of the present one. */
    IntegerProperty timeProperty() {
        return time;
    }

    /** The target: an ISO date, or a text that isn't a date. */
    StringProperty targetProperty() {
        return target;
    }

    /** The ids of the phases to leave out. */
    ObservableSet<String> without() {
        return without;
    }

    /** Resets the what-if. */
    void reset() {
        time.set(WhatIf.NOTHING.time());
        target.set("");
        without.clear();
    }

    /** The what-if for a state. */
    WhatIf of(OutlookState state) {
        var phases = new HashSet<Integer>();
        without.forEach(id -> state.state().ids().index(id).ifPresent(phases::add));
        return new WhatIf(time.get(), day(), phases);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(target.get())).filter(day -> day.getYear() <= WhatIf.LAST_YEAR);
        } catch (DateTimeException free) {
            return Optional.empty();
        }
    }

    /** The results, a sentence each; empty if nothing is being tried. */
    List<String> describe(OutlookState now, OutlookState then) {
        OutlookText text = model.words().outlook();
        if (day().isEmpty() && !target.get().isEmpty()) {
            return List.of(text.unreadable(target.get()));
        }
        WhatIf other = of(now);
        return other.equals(WhatIf.NOTHING) ? List.of() : text.whatIf(other, now.outlook(), then.outlook());
    }

    /** The phases with topics that can be left out. */
    static List<PhaseOutlook> phases(OutlookState state) {
        return state.outlook().phases().stream()
                .filter(each -> each.phase().hasEnd()
                        && each.count().done() < each.count().counted())
                .toList();
    }

    String id(PhaseOutlook each) {
        return model.state().ids().id(each.phase().phase());
    }

    /** The blank for the target; empty if the roadmap has none or no date is being tried. */
    Optional<Blank> blank(OutlookState state) {
        return day().flatMap(day -> PlanDate.targetBlank(state.state().rollup()));
    }

    /** Saves the target. */
    void keepTarget(Blank blank) {
        String day = target.get();
        target.set("");
        model.step(session -> session.setField(blank, day));
    }

    /** Skips the open topics of the phases that are left out. */
    void skip() {
        SessionState state = model.state();
        List<Section> phases = List.copyOf(without).stream()
                .flatMap(id -> state.ids().topic(state.roadmap(), id).stream())
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        without.clear();
        model.statuses().set(phases, Status.SKIPPED);
    }
}
