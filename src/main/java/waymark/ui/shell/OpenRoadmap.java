package waymark.ui.shell;

import waymark.app.Background;
import waymark.ui.Desk;
import waymark.ui.Opener;
import waymark.ui.changes.ChangesViewModel;
import waymark.ui.detail.DetailViewModel;
import waymark.ui.reviews.ReviewsViewModel;
import waymark.ui.tree.RoadmapTreeViewModel;

/** The view models of one open roadmap. */
public record OpenRoadmap(
        Desk desk,
        RoadmapTreeViewModel tree,
        DetailViewModel detail,
        ReviewsViewModel reviews,
        ChangesViewModel changes) {

    static OpenRoadmap of(Desk desk, Background background, Opener opener) {
        return new OpenRoadmap(
                desk,
                new RoadmapTreeViewModel(desk, background),
                new DetailViewModel(desk, opener, background),
                new ReviewsViewModel(desk),
                new ChangesViewModel(desk));
    }
}
