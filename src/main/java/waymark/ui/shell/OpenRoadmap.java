package waymark.ui.shell;

import java.util.function.Supplier;
import waymark.app.Environment;
import waymark.settings.Preferences;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.RoadmapModel;
import waymark.ui.changes.ChangesViewModel;
import waymark.ui.detail.DetailViewModel;
import waymark.ui.progress.ProgressViewModel;
import waymark.ui.reviews.ReviewsViewModel;
import waymark.ui.today.TodayViewModel;
import waymark.ui.tree.RoadmapTreeViewModel;

/**
 * The view models of one open roadmap.
 *
 * @param progress makes that of the place Progress, of which nothing is loaded before it is gone to
 */
public record OpenRoadmap(
        RoadmapModel desk,
        RoadmapTreeViewModel tree,
        TrackingViewModel tracking,
        DetailViewModel detail,
        TodayViewModel today,
        Supplier<ProgressViewModel> progress,
        ReviewsViewModel reviews,
        ChangesViewModel changes,
        ImportViewModel imports,
        ExportViewModel exports) {

    /** Shows all as the user chose. */
    void follow(Preferences chosen) {
        desk.countBy(chosen.counting());
        today.refresh();
    }

    static OpenRoadmap of(RoadmapModel desk, Environment environment, Opener opener, LivePreferences choices) {
        return new OpenRoadmap(
                desk,
                new RoadmapTreeViewModel(desk, environment.background()),
                new TrackingViewModel(desk, environment.background()),
                new DetailViewModel(desk, opener, environment.background()),
                new TodayViewModel(desk, environment::dayOf, choices, environment.background()),
                () -> new ProgressViewModel(desk, environment::dayOf, environment.background()),
                new ReviewsViewModel(desk, environment.background()),
                new ChangesViewModel(desk),
                new ImportViewModel(desk, environment),
                new ExportViewModel(desk, environment, choices));
    }
}
