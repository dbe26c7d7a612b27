package waymark.reliability;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import waymark.app.SaveState;

/**
 * A program that ticks twice, and tells of each whether it was saved; what was not, it tries to save once more. It looks for a
 * file of a certain name before the first tick, so that a tracer sees where saving begins. Its argument: the roadmap.
 */
final class OneSave {
    static final String MARKER = "here-saving-begins";
    static final String SAVED = "saved ";
    static final String NOT_SAVED = "not saved: ";

    private OneSave() {}

    static void main(String[] arguments) throws Exception {
        Path roadmap = Path.of(arguments[0]);
        PrintStream out = Child.out();
        Ticker ticker = Ticker.open(roadmap, 1, 0);
        if (Files.exists(roadmap.resolveSibling(MARKER))) {
            return;
        }
        for (int tick = 0; tick < 2; tick++) {
            ticker.tick();
            if (ticker.state().saved() instanceof SaveState.NotSaved failure) {
                out.println(NOT_SAVED + failure.problem().details());
                ticker.retry();
            }
            ticker.saved().forEach(entry -> out.println(SAVED + entry.metadata().id()));
        }
    }
}
