package waymark.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.ProblemException;
import waymark.app.RoadmapSummary;
import waymark.app.SampleRoadmap;
import waymark.schedule.Count;
import waymark.schedule.CountingRule;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.UiText;

/** The ways to open a roadmap, without a toolkit. */
final class WelcomeViewModel {
    private final LivePreferences choices;
    private final Background background;
    private final Path home;
    private final Consumer<Path> open;
    private final Consumer<Exception> failed;
    private final Environment environment;
    private final UiText words;
    private final Opener opener;

    /**
     * A card of the library.
     *
     * @param title the roadmap's title, or the file's name until it has been read or if it can't be
     * @param part the part that is done, from 0 to 1
     * @param counted the progress in words
     * @param next the next topic, or why the roadmap can't be read
     * @param touched when something was last changed
     */
    record Card(String title, double part, String counted, String next, String touched) {}

    /** A recent roadmap. */
    record Recent(Path path, boolean exists) {}

    /** @param program its home is where the sample gets a folder of its own */
    WelcomeViewModel(ProgramContext program, Consumer<Path> open, Consumer<Exception> failed) {
        this.choices = program.choices();
        this.environment = program.environment();
        this.background = environment.background();
        this.words = program.words();
        this.opener = program.opener();
        this.home = program.home();
        this.open = open;
        this.failed = failed;
    }

    /** Loads the recent roadmaps. */
    void recent(Consumer<List<Recent>> loaded) {
        choices.recent(paths -> background.run(
                () -> paths.stream()
                        .map(path -> new Recent(path, Files.isRegularFile(path)))
                        .toList(),
                loaded,
                failed));
    }

    /**
     * Reads roadmaps one after another and passes on a card for each.
     *
     * @param wanted whether the cards are still needed; if not, the rest is skipped
     */
    void read(List<Path> roadmaps, BooleanSupplier wanted, BiConsumer<Path, Card> loaded) {
        if (roadmaps.isEmpty() || !wanted.getAsBoolean()) {
            return;
        }
        Path roadmap = roadmaps.getFirst();
        List<Path> others = roadmaps.subList(1, roadmaps.size());
        var rule = choices.preferences().counting();
        background.run(
                () -> card(roadmap, rule),
                card -> {
                    loaded.accept(roadmap, card);
                    read(others, wanted, loaded);
                },
                failure -> {
                    failed.accept(failure);
                    read(others, wanted, loaded);
                });
    }

    private Card card(Path roadmap, CountingRule rule) {
        try {
            return card(RoadmapSummary.of(roadmap, environment, rule));
        } catch (ProblemException e) {
            return new Card(String.valueOf(roadmap.getFileName()), 0, "", words.text(e.problem()), "");
        }
    }

    private Card card(RoadmapSummary glance) {
        Count count = glance.count();
        String next = glance.next()
                .map(topic -> words.text("welcome.next", topic))
                .orElseGet(() -> count.isComplete() ? words.text("welcome.all-done") : "");
        String due = glance.due().counted() == 0
                ? ""
                : words.text("welcome.today", glance.due().done(), glance.due().counted());
        String touched = glance.touched()
                .map(day -> words.text("welcome.touched", words.day(day, environment.today())))
                .orElse("");
        return new Card(
                glance.title(),
                count.part(),
                count.counted() == 0
                        ? words.text("welcome.entries")
                        : words.text("welcome.count", count.done(), count.counted()),
                next,
                Stream.of(due, touched).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** Shows the folder of a roadmap in the system's file manager. */
    void reveal(Path roadmap) {
        Path folder = roadmap.toAbsolutePath().getParent();
        if (folder != null) {
            opener.open(folder.toUri());
        }
    }

    /** The folder of a roadmap, with the user's home folder shortened to a tilde. */
    String folder(Path roadmap) {
        Path folder = roadmap.toAbsolutePath().getParent();
        return folder != null && folder.startsWith(home) && home.isAbsolute()
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : String.valueOf(folder);
    }

    void open(Path roadmap) {
        open.accept(roadmap);
    }

    void forget(Path roadmap) {
        choices.forget(roadmap);
    }

    /** Copies the sample to a folder of the user's and opens it. */
    void openSample() {
        background.run(() -> SampleRoadmap.in(home.resolve("Waymark")), open, failed);
    }
}
