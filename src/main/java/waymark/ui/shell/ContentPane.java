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

/** The middle of the window: the library, or the places of the open roadmap as it is today or was on a past day. */
final class ContentPane {
    private final ShellViewModel model;
    private final DoubleBinding em;
    private final CommandTable commands;
    private final Consumer<Path> locate;
    private final StackPane pane = new StackPane();
    private @Nullable Places shown;
    private @Nullable Places present;

    /** @param locate asks the user for a roadmap that has been moved */
    ContentPane(ShellViewModel model, DoubleBinding em, CommandTable commands, Consumer<Path> locate) {
        this.model = model;
        this.em = em;
        this.commands = commands;
        this.locate = locate;
        // Otherwise content that needs more room than there is would be wider than the window and cut off on both
        // sides.
        pane.setMinSize(0, 0);
    }

    Region node() {
        return pane;
    }

    /** The places that are shown; empty while no roadmap is open. */
    Optional<Places> places() {
        return Optional.ofNullable(shown);
    }

    /** The present state of the places. */
    Optional<WindowState> state() {
        return places().map(Places::state);
    }

    /** Clears the pane while the first roadmap is being opened. */
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

    /** How a roadmap was left. Another day of the open roadmap opens in the same place. */
    Optional<WindowState> left(RoadmapViewModels open) {
        if (present != null && present.open() == open) {
            return Optional.of(present.state());
        }
        var file = open.model().state().file();
        boolean isSame = shown != null && shown.open().model().state().file().equals(file);
        return isSame ? state() : model.left();
    }

    /** Shows the places of a roadmap, with its tree as it was left. */
    Places show(RoadmapViewModels open, Optional<WindowState> left) {
        Places next = present;
        if (next == null || next.open() != open) {
            left.ifPresent(open.tree()::restore);
            // A binding of its own, which the window's doesn't refer to: otherwise no closed roadmap could be garbage
            // collected.
            next = new Places(open, Bindings.createDoubleBinding(em::get, em), commands);
        }
        // The present places are kept while a past day is shown: new ones would listen to the same models beside them.
        present = open.model().past().isEmpty() ? null : shown != null && present == null ? shown : present;
        shown = next;
        pane.getChildren().setAll(next.node());
        return next;
    }
}
