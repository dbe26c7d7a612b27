package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.settings.Theme;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.window.WindowPicture;

/** Draws the place Reviews. */
class ReviewsPicturesTest {
    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void start() throws Exception {
        drawing = new Drawing(folder);
    }

    private Drawing.Picture drawReviews(String name, WindowPicture picture, Consumer<RoadmapViewModels> scene)
            throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        Sample.review(roadmap);
        return drawing.draw(name, picture, roadmap, open -> {
            Drawing.press("#tab-reviews");
            scene.accept(open);
        });
    }

    private static void search(String words) {
        Drawing.find("#review-search", TextInputControl.class).forEach(field -> {
            field.setText(words);
            field.requestFocus();
        });
    }

    @Test
    void theReviews() throws Exception {
        drawReviews("reviews", new WindowPicture(Theme.LIGHT, 1400, 900, 100), open -> {})
                .shows("Regression, and why scaling matters.", "Use draft");
    }

    @Test
    void anEarlierReview() throws Exception {
        drawReviews(
                        "reviews-earlier",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        open -> Drawing.press("#period-previous"))
                .shows("Bayes needed three evenings");
    }

    @Test
    void theReviewsAreSearched() throws Exception {
        drawReviews("reviews-search", new WindowPicture(Theme.DARK, 1400, 900, 100), open -> search("the"))
                .shows("2 reviews");
        for (String file : List.of("ai-engineer-roadmap.md", "ai-engineer-roadmap.md.progress.jsonl")) {
            Files.delete(folder.resolve(file));
        }
        drawReviews(
                        "reviews-search-light",
                        new WindowPicture(Theme.LIGHT, 960, 600, 100),
                        open -> search("random forests"))
                .shows("1 review");
    }

    @Test
    void aRoadmapThatAsksForNoReview() throws Exception {
        Path roadmap = Sample.rich(folder);
        drawing.draw(
                        "reviews-none",
                        new WindowPicture(Theme.LIGHT, 1400, 900, 100),
                        roadmap,
                        open -> Drawing.press("#tab-reviews"))
                .shows("This roadmap has no reviews");
        drawing.draw(
                        "reviews-none-dark",
                        new WindowPicture(Theme.DARK, 960, 600, 100),
                        roadmap,
                        open -> Drawing.press("#tab-reviews"))
                .shows("This roadmap has no reviews");
    }
}
