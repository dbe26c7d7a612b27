package waymark.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import waymark.app.Background;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.app.Reasons;
import waymark.app.Session;
import waymark.document.AtomicFile;
import waymark.settings.Counting;
import waymark.settings.Days;
import waymark.settings.Theme;
import waymark.ui.Place;
import waymark.ui.Words;
import waymark.ui.kit.Look;
import waymark.ui.kit.Png;
import waymark.ui.kit.Quiet;

/**
 * Draws the window into a file, without a display.
 *
 * @param theme which one; the system's is light here
 * @param zoom the size of everything in percent
 */
public record Picture(Theme theme, int width, int height, int zoom) {
    /** What changes while it is laid out is laid out again with the next frame. */
    private static final int FRAMES = 6;

    private static final int SECONDS_AT_MOST = 60;

    /**
     * Draws the window as it looks after a roadmap was opened. For a program that does nothing else with JavaFX.
     *
     * @param place what is shown: the name of a {@link Place} in small letters
     */
    public void draw(Path roadmap, Path target, String place, Counting counting, Supplier<Days> days)
            throws ProblemException {
        System.setProperty("glass.platform", "Headless");
        Quiet.start();
        var environment = new Environment(
                Clock.systemDefaultZone(),
                days,
                Device.name(),
                RandomGenerator.of("SecureRandom"),
                Background.SAME_THREAD);
        Session.open(roadmap, environment);
        try {
            AtomicFile.check(target);
        } catch (IOException e) {
            throw failed(target, Reasons.of(e), e);
        }
        var drawn = new CompletableFuture<byte[]>();
        Platform.startup(() -> {
            try {
                var model = new ShellViewModel(environment, new Words(Locale.getDefault()));
                model.open(roadmap);
                Place there = Place.valueOf(place.toUpperCase(Locale.ROOT));
                draw(model, there, open -> open.desk().countBy(counting), drawn);
            } catch (RuntimeException | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        try {
            AtomicFile.replace(target, drawn.get(SECONDS_AT_MOST, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw failed(target, "it took longer than " + SECONDS_AT_MOST + " seconds", e);
        } catch (ExecutionException e) {
            throw failed(target, String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(target, "it was interrupted", e);
        } catch (IOException e) {
            throw failed(target, Reasons.of(e), e);
        } finally {
            Platform.exit();
        }
    }

    private static ProblemException failed(Path target, String reason, Exception cause) {
        return new ProblemException(Problem.of(Problem.Kind.EXPORT_FAILED, target, reason), cause);
    }

    /**
     * Draws the window of a model that has a roadmap open. On the window's thread; done some frames later.
     *
     * @param act does what is to be seen in the picture
     */
    public void draw(ShellViewModel model, Consumer<OpenRoadmap> act, CompletableFuture<byte[]> drawn) {
        draw(model, Place.ROADMAP, act, drawn);
    }

    private void draw(ShellViewModel model, Place place, Consumer<OpenRoadmap> act, CompletableFuture<byte[]> drawn) {
        var look = new Look();
        look.theme(theme == Theme.SYSTEM ? Theme.LIGHT : theme);
        look.zoomTo(zoom);
        var shell = new ShellView(model, look);
        var scene = new Scene(shell.root(), width, height);
        look.applyTo(scene);
        scene.setNodeOrientation(model.words().orientation());
        shell.installKeys(scene);
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                frame++;
                if (frame == FRAMES) {
                    model.opened().ifPresent(act);
                    if (place != Place.ROADMAP) {
                        shell.goTo(place);
                    }
                } else if (frame == 2 * FRAMES) {
                    stop();
                    drawn.complete(Png.of(scene.snapshot(null)));
                    stage.close();
                    look.close();
                }
            }
        }.start();
    }
}
