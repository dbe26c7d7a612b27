package waymark.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import waymark.app.Background;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.app.FailureReasons;
import waymark.app.PictureExport;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.schedule.CountingRule;
import waymark.settings.CalendarPreferences;
import waymark.settings.Theme;
import waymark.ui.Place;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.LogSilencer;
import waymark.ui.kit.Png;
import waymark.ui.kit.Theming;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellView;
import waymark.ui.shell.ShellViewModel;

/**
 * Draws the window into a file, without a display.
 *
 * @param theme the theme; the system's is light here
 * @param zoom the zoom in percent
 */
public record WindowPicture(Theme theme, int width, int height, int zoom) {
    /** The number of frames to wait: some nodes change their layout while they are laid out. */
    private static final int FRAMES = 6;

    /** The time limit for a picture of the largest roadmap on the slowest machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * Draws the window after opening a roadmap. For a process that does nothing else with JavaFX.
     *
     * @param place the name of a {@link Place} in lower case
     */
    public void draw(Path roadmap, Path target, String place, CountingRule counting, Supplier<CalendarPreferences> days)
            throws ProblemException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        LogSilencer.start();
        var environment = new Environment(
                Clock.systemDefaultZone(),
                days,
                Device.name(),
                () -> new SecureRandom().nextLong(),
                Background.SAME_THREAD);
        Session.open(roadmap, environment);
        PictureExport.check(target);
        var drawn = new CompletableFuture<byte[]>();
        Runnable drawing = () -> {
            var model = new ShellViewModel(environment, new UiText(Locale.getDefault()));
            model.open(roadmap);
            Place there = Place.valueOf(place.toUpperCase(Locale.ROOT));
            draw(model, there, (open, scene) -> open.model().countBy(counting), drawn);
        };
        // Starting the toolkit blocks until its first task is done, for ever if that fails.
        Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((thread, failure) -> drawn.completeExceptionally(failure))
                .start(() -> Platform.startup(() -> begin(drawing, drawn)));
        try {
            PictureExport.write(target, await(drawn, PATIENCE));
        } finally {
            Platform.exit();
        }
    }

    private static void begin(Runnable drawing, CompletableFuture<byte[]> drawn) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> drawn.completeExceptionally(failure));
        try {
            if (FontCoverage.isAny()) {
                drawing.run();
            } else {
                drawn.completeExceptionally(new IOException("no font is installed"));
            }
        } catch (Throwable failure) {
            drawn.completeExceptionally(failure);
        }
    }

    /** Waits for the picture, for at most this long. */
    static byte[] await(CompletableFuture<byte[]> drawn, Duration patience) throws ProblemException {
        try {
            return drawn.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            String reason =
                    e.getCause() instanceof IOException known ? FailureReasons.of(known) : String.valueOf(e.getCause());
            throw new ProblemException(Problem.of(Problem.Kind.PICTURE_FAILED, reason), e);
        } catch (TimeoutException e) {
            throw new ProblemException(Problem.of(Problem.Kind.PICTURE_FAILED, patience.toSeconds() + " s"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Kind.PICTURE_FAILED, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Draws the window of a model with an open roadmap. Call it on the UI thread; it completes some frames later.
     *
     * @param act prepares what the picture should show, in a scene without a window
     */
    public void draw(ShellViewModel model, BiConsumer<RoadmapViewModels, Scene> act, CompletableFuture<byte[]> drawn) {
        draw(model, Place.ROADMAP, act, drawn);
    }

    private void draw(
            ShellViewModel model,
            Place place,
            BiConsumer<RoadmapViewModels, Scene> act,
            CompletableFuture<byte[]> drawn) {
        var look = new Theming();
        look.theme(theme == Theme.SYSTEM ? Theme.LIGHT : theme);
        look.zoomTo(zoom);
        var shell = new ShellView(model, look);
        var scene = new Scene(shell.root(), width, height);
        look.applyTo(scene);
        scene.setNodeOrientation(model.words().orientation());
        shell.installKeys(scene);
        // Without a window: the headless screen has 1,000 rows, and a larger window throws an exception.
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                frame++;
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                if (frame == FRAMES) {
                    model.opened().ifPresent(open -> act.accept(open, scene));
                    if (place != Place.ROADMAP) {
                        shell.goTo(place);
                    }
                } else if (frame == 3 * FRAMES) {
                    stop();
                    drawn.complete(Png.of(scene.snapshot(null)));
                    look.close();
                }
            }
        }.start();
    }
}
