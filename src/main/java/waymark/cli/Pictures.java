package waymark.cli;

import java.nio.file.Path;
import waymark.app.ProblemException;
import waymark.schedule.CountingRule;
import waymark.settings.Theme;

/** Draws the window to a file. Passed in, so that the command line works without JavaFX. */
@FunctionalInterface
public interface Pictures {
    /**
     * What to draw.
     *
     * @param place a word of {@link PictureCommand#PLACES}
     * @param counting the counting rule
     * @param width in pixels
     * @param height in pixels
     * @param zoom in percent
     */
    record Request(
            Path roadmap,
            Path target,
            String place,
            CountingRule counting,
            Theme theme,
            int width,
            int height,
            int zoom) {}

    /**
     * Draws the window after opening a roadmap.
     *
     * @throws ProblemException if the roadmap can't be read or the picture can't be written
     */
    void draw(Request request) throws ProblemException;
}
