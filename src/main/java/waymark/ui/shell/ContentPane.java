package waymark.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import waymark.settings.WindowState;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;

/** The middle of the window: the library, or the places of the open roadmap, of today or of a past day. */
final class ContentPane {
    private final ShellViewModel model;
    private final DoubleBinding em;
    private final CommandTable commands;
    private final Consumer<Path> locate;
    private final StackPane pane = new StackPane();
    private @Nullable Places shown;
    private @Nullable Places present;

    /** @param locate looks for a roadmap that isn't where it was */
    ContentPane(ShellViewModel model, DoubleBinding em, CommandTable commands, Consumer<Path> locate) {
        this.model = model;
        this.em = em;
        this.commands = commands;
        this.locate = locate;
        // Or what needs more room than there is would be wider than the window, and cut at both sides.
        pane.setMinSize(0, 0);
    }

    Region node() {
        return pane;
    }

    /** The places that are shown; none while no roadmap is open. */
    Optional<Places> places() {
        return Optional.ofNullable(shown);
    }

    /** How the places are now. */
    Optional<WindowState> state() {
        return places().map(Places::state);
    }

    /** Makes room while the first roadmap is opened. */
    void clear() {
        if (shown == null) {
            pane.getChildren().clear();
        }
    }

    /** Shows the library, unless a roadmap is open. */
    void showLibrary() {
        if (shown == null) {
            pane.getChildren()
                    .setAll(new WelcomeView(model.welcome(), model.words(), () -> commands.run(Command.OPEN), locate));
        }
    }

    /** How a roadmap was left; another day of the open one is shown in the same place. */
    Optional<WindowState> left(RoadmapViewModels open) {
        if (present != null && present.open() == open) {
            return Optional.of(present.state());
        }
        var file = open.model().state().file();
        boolean isSame = shown != null && shown.open().model().state().file().equals(file);
        return isSame ? state() : model.left();
    }

    /** Shows the places of a roadmap; its tree is as it was left. */
    Places show(RoadmapViewModels open, Optional<WindowState> left) {
        Places next = present;
        if (next == null || next.open() != open) {
            left.ifPresent(open.tree()::restore);
            // A binding of their own, which the window's does not hold: or no roadmap that was shown would ever be let
            // go.
            next = new Places(open, Bindings.createDoubleBinding(em::get, em), commands);
        }
        // Those of the present wait while a past day is shown: others would listen to the same models beside them.
        present = open.model().past().isEmpty() ? null : shown != null && present == null ? shown : present;
        shown = next;
        pane.getChildren().setAll(next.node());
        return next;
    }
}
