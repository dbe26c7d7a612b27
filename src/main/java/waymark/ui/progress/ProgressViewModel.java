package waymark.ui.progress;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.app.PictureExport;
import waymark.app.ProblemException;
import waymark.app.SessionState;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.outlook.WhatIf;
import waymark.plan.Finding;
import waymark.ui.LatestOnly;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** What the place Progress shows, without a toolkit. Worked out only while it is in sight. */
public final class ProgressViewModel {
    private final RoadmapModel model;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final Background background;
    private final LatestOnly<Charted> renewal;
    private final ReadOnlyObjectWrapper<@Nullable OutlookState> present = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OutlookState> shown = new ReadOnlyObjectWrapper<>();
    private final LatestOnly<List<Finding>> check;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final WhatIfViewModel whatIf;
    private @Nullable Roadmap checked;
    private List<Chart> ofPresent = List.of();
    private boolean inSight;

    /** @param dayOf the day that a time belongs to */
    public ProgressViewModel(RoadmapModel model, Function<OffsetDateTime, LocalDate> dayOf, Background background) {
        this.model = model;
        this.dayOf = dayOf;
        this.background = background;
        this.renewal = LatestOnly.inBackground(background, this::work, this::show);
        this.check = LatestOnly.inBackground(background, this::look, findings::set);
        this.whatIf = new WhatIfViewModel(model, this::reconsider);
        model.stateProperty().subscribe((before, now) -> refresh());
    }

    /** A state with its charts, those that have nothing to show among them. */
    private record Charted(OutlookState state, List<Chart> charts) {}

    private Callable<Charted> work() {
        SessionState now = model.state();
        UiText words = words();
        DayOfWeek first = firstOfWeek();
        return () -> {
            var state = OutlookState.of(now, dayOf);
            List<Chart> charts = List.of(
                    new BurnUpChart(state, words),
                    new PhaseChart(state, words),
                    new YearChart(state, words, first),
                    new MilestoneChart(state, words),
                    new RoutineChart(state, words, first));
            // What their words need is loaded here, and not while the window waits.
            charts.forEach(Chart::stops);
            return new Charted(state, charts);
        };
    }

    /** What the file says is looked through once for each version of it. */
    private Callable<List<Finding>> look() {
        SessionState now = model.state();
        checked = now.roadmap();
        return () -> OutlookState.findings(now);
    }

    /** What contradicts itself in the plan. */
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    String told(Finding finding) {
        return words().findings(model.state().roadmap()).of(finding);
    }

    /** Goes to what a finding is about, unless another version of the roadmap came meanwhile. */
    void goTo(Topic topic) {
        if (model.state().roadmap().has(topic)) {
            model.goTo(topic);
        }
    }

    private void show(Charted now) {
        ofPresent = now.charts();
        present.set(now.state());
        reconsider();
    }

    /** Costs a look at the phases and not at the topics, so that it can follow a mouse. */
    private void reconsider() {
        OutlookState now = present.get();
        if (now != null) {
            WhatIf other = whatIf.of(now);
            shown.set(other.equals(WhatIf.NOTHING) ? now : now.under(other));
        }
    }

    /** What the user tries out. */
    WhatIfViewModel whatIf() {
        return whatIf;
    }

    /** Says whether somebody looks. */
    void inSight(boolean now) {
        inSight = now;
        refresh();
    }

    private void refresh() {
        if (inSight) {
            renewal.start();
        }
    }

    /** Is told once all is drawn: the plan is looked through after that, so that it takes nothing from the first picture. */
    void drawn() {
        if (inSight && checked != model.state().roadmap()) {
            check.start();
        }
    }

    /** How it is now, one after another; null while nothing is known. */
    ReadOnlyObjectProperty<@Nullable OutlookState> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** What is shown: how it is, or would be under what is tried out; null while nothing is. Changes after the present does. */
    ReadOnlyObjectProperty<@Nullable OutlookState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether what is shown is of the present state. */
    public boolean isSettled() {
        return !renewal.isRunning() && shown.get() != null;
    }

    UiText words() {
        return model.words();
    }

    /** Puts what is seen into words. */
    OutlookText text() {
        return model.words().outlook();
    }

    DayOfWeek firstOfWeek() {
        return model.state().rollup().week().first();
    }

    /** The charts of what is shown, those left out that have nothing to show. Those of what was stay the same while one tries out what will be. */
    List<Chart> charts(OutlookState now, OutlookState then) {
        return ofPresent.stream()
                .map(chart -> now == then ? chart : chart.under(then))
                .filter(chart -> !chart.stops().isEmpty())
                .toList();
    }

    /** Writes a picture into a file that the user chose. */
    void save(Path file, byte[] picture) {
        background.run(
                () -> {
                    PictureExport.write(file, picture);
                    return file;
                },
                saved -> model.announce(words().text("chart.saved", saved.getFileName()), false),
                failure -> {
                    if (failure instanceof ProblemException e) {
                        model.announce(words().text(e.problem()), false);
                    } else {
                        Background.unexpected(failure);
                    }
                });
    }

    /** Has the roadmap shown as it was on a day. */
    void lookBack(LocalDate day) {
        model.pastDay().ask(day);
    }

    void copied() {
        model.announce(words().text("chart.copied"), false);
    }
}
