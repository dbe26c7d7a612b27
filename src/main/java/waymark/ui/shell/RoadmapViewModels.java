package waymark.ui.shell;

import java.util.function.Supplier;
import waymark.app.Environment;
import waymark.settings.Preferences;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;
import waymark.ui.changes.ChangesViewModel;
import waymark.ui.detail.DetailViewModel;
import waymark.ui.progress.ProgressViewModel;
import waymark.ui.reviews.ReviewsViewModel;
import waymark.ui.today.OtherRoadmaps;
import waymark.ui.today.TodayViewModel;
import waymark.ui.tree.RoadmapTreeViewModel;

/**
 * The view models of an open roadmap.
 *
 * @param progress creates the view model of the place Progress, none of which is loaded before the first visit
 */
public record RoadmapViewModels(
        RoadmapModel model,
        RoadmapTreeViewModel tree,
        TrackingViewModel tracking,
        DetailViewModel detail,
        TodayViewModel today,
        OtherRoadmaps others,
        Supplier<ProgressViewModel> progress,
        ReviewsViewModel reviews,
        ChangesViewModel changes,
        ImportViewModel imports,
        ExportViewModel exports) {

    /** Applies the user's preferences. */
    void follow(Preferences chosen) {
        model.countBy(chosen.counting());
        today.refresh();
        others.refresh();
    }

    static RoadmapViewModels of(RoadmapModel model, Environment environment, ProgramContext program) {
        LivePreferences choices = program.choices();
        var today = new TodayViewModel(model, environment::dayOf, choices, environment.background());
        return new RoadmapViewModels(
                model,
                new RoadmapTreeViewModel(model, environment.background()),
                new TrackingViewModel(model, environment.background()),
                new DetailViewModel(model, program.opener(), environment.background()),
                today,
                new OtherRoadmaps(today, program.roadmaps(), choices, environment.background()),
                () -> new ProgressViewModel(model, environment::dayOf, environment.background()),
                new ReviewsViewModel(model, environment.background()),
                new ChangesViewModel(model),
                new ImportViewModel(model, environment),
                new ExportViewModel(model, environment, choices));
    }
}
