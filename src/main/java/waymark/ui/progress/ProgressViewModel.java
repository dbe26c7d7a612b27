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

/** The place Progress without a toolkit. Computed only while it is visible. */
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

    /** @param dayOf the day to which a time belongs */
    public ProgressViewModel(RoadmapModel model, Function<OffsetDateTime, LocalDate> dayOf, Background background) {
        this.model = model;
        this.dayOf = dayOf;
        this.background = background;
        this.renewal = LatestOnly.inBackground(background, this::work, this::show);
        this.check = LatestOnly.inBackground(background, this::look, findings::set);
        this.whatIf = new WhatIfViewModel(model, this::reconsider);
        model.stateProperty().subscribe((before, now) -> refresh());
    }

    /** A state with its charts, including empty ones. */
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
            // Loads what their descriptions need here rather than while the window waits.
            charts.forEach(Chart::stops);
            return new Charted(state, charts);
        };
    }

    /** Checks the plan once for each version of the file. */
    private Callable<List<Finding>> look() {
        SessionState now = model.state();
        checked = now.roadmap();
        return () -> OutlookState.findings(now);
    }

    /** The contradictions in the plan. */
    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    String describe(Finding finding) {
        return words().findings(model.state().roadmap()).of(finding);
    }

    /** Goes to the topic of a finding, unless a newer version of the roadmap has been read meanwhile. */
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

    /** Looks at the phases and not at the topics, so that it can follow a slider. */
    private void reconsider() {
        OutlookState now = present.get();
        if (now != null) {
            WhatIf other = whatIf.of(now);
            shown.set(other.equals(WhatIf.NOTHING) ? now : now.under(other));
        }
    }

    /** The what-if. */
    WhatIfViewModel whatIf() {
        return whatIf;
    }

    /** Tells whether Progress is visible. */
    void inSight(boolean now) {
        inSight = now;
        refresh();
    }

    private void refresh() {
        if (inSight) {
            renewal.start();
        }
    }

    /** Called once everything is drawn: the plan is checked after that, so that the first frame isn't delayed. */
    void drawn() {
        if (inSight && checked != model.state().roadmap()) {
            check.start();
        }
    }

    /** The present outlook; null until it has been computed. */
    ReadOnlyObjectProperty<@Nullable OutlookState> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** The outlook to show: the present one, or the what-if; null until there is one. Changes after the present one. */
    ReadOnlyObjectProperty<@Nullable OutlookState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the outlook is that of the present state. */
    public boolean isSettled() {
        return !renewal.isRunning() && shown.get() != null;
    }

    UiText words() {
        return model.words();
    }

    /** Puts the outlook into words. */
    OutlookText text() {
        return model.words().outlook();
    }

    DayOfWeek firstOfWeek() {
        return model.state().rollup().week().first();
    }

    /** The charts to show, without empty ones. Charts of the past stay the same during a what-if. */
    List<Chart> charts(OutlookState now, OutlookState then) {
        return ofPresent.stream()
                .map(chart -> now == then ? chart : chart.under(then))
                .filter(chart -> !chart.stops().isEmpty())
                .toList();
    }

    /** Saves a picture to a file. */
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

    /** Shows the roadmap as it was on a day. */
    void lookBack(LocalDate day) {
        model.pastDay().ask(day);
    }

    void copied() {
        model.announce(words().text("chart.copied"), false);
    }
}
