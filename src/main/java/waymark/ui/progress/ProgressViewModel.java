package waymark.ui.progress;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.WeekFields;
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
import waymark.ui.LatestOnly;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** What the place Progress shows, without a toolkit. Worked out only while it is in sight. */
public final class ProgressViewModel {
    private final RoadmapModel desk;
    private final Function<OffsetDateTime, LocalDate> dayOf;
    private final Background background;
    private final LatestOnly<OutlookState> renewal;
    private final ReadOnlyObjectWrapper<@Nullable OutlookState> shown = new ReadOnlyObjectWrapper<>();
    private boolean inSight;

    /** @param dayOf the day that a time belongs to */
    public ProgressViewModel(RoadmapModel desk, Function<OffsetDateTime, LocalDate> dayOf, Background background) {
        this.desk = desk;
        this.dayOf = dayOf;
        this.background = background;
        this.renewal = new LatestOnly<>(desk, background, this::work, shown::set);
        desk.stateProperty().subscribe((before, now) -> refresh());
    }

    private Callable<OutlookState> work() {
        SessionState now = desk.state();
        return () -> OutlookState.of(now, dayOf);
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

    /** What is shown, one after another; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable OutlookState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether what is shown is of the present state. */
    public boolean isSettled() {
        return !renewal.isRunning() && shown.get() != null;
    }

    UiText words() {
        return desk.words();
    }

    /** Puts what is seen into words. */
    OutlookText text() {
        return desk.words().outlook();
    }

    DayOfWeek firstOfWeek() {
        return WeekFields.of(desk.words().locale()).getFirstDayOfWeek();
    }

    /** The charts of what is shown, those left out that have nothing to show. */
    List<Chart> charts(OutlookState state) {
        return List.<Chart>of(
                        new BurnUpChart(state, words()),
                        new PhaseChart(state, words()),
                        new YearChart(state, words(), firstOfWeek()),
                        new MilestoneChart(state, words()),
                        new RoutineChart(state, words(), firstOfWeek()))
                .stream()
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
                saved -> desk.announce(words().text("chart.saved", saved.getFileName()), false),
                failure -> {
                    if (failure instanceof ProblemException e) {
                        desk.announce(words().text(e.problem()), false);
                    } else {
                        Background.unexpected(failure);
                    }
                });
    }

    void copied() {
        desk.announce(words().text("chart.copied"), false);
    }
}
