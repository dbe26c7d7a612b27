package waymark.ui.shell;

import waymark.app.Environment;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.RoadmapModel;
import waymark.ui.changes.ChangesViewModel;
import waymark.ui.detail.DetailViewModel;
import waymark.ui.reviews.ReviewsViewModel;
import waymark.ui.today.TodayViewModel;
import waymark.ui.tree.RoadmapTreeViewModel;

/** The view models of one open roadmap. */
public record OpenRoadmap(
        RoadmapModel desk,
        RoadmapTreeViewModel tree,
        DetailViewModel detail,
        TodayViewModel today,
        ReviewsViewModel reviews,
        ChangesViewModel changes) {

    static OpenRoadmap of(RoadmapModel desk, Environment environment, Opener opener, LivePreferences choices) {
        return new OpenRoadmap(
                desk,
                new RoadmapTreeViewModel(desk, environment.background()),
                new DetailViewModel(desk, opener, environment.background()),
                new TodayViewModel(desk, environment::dayOf, choices, environment.background()),
                new ReviewsViewModel(desk, environment.background()),
                new ChangesViewModel(desk));
    }
}
