package waymark.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.settings.WindowState;
import waymark.ui.Place;
import waymark.ui.SelectionSummary;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.kit.Theming;
import waymark.ui.message.BusyView;
import waymark.ui.message.LoadingView;
import waymark.ui.message.ToastView;

/** The content of the window: header, banners, the open roadmap, status bar, toasts. */
public final class ShellView {
    /** The largest part of the window that banners may take. */
    private static final double MOST_BANNERS = 0.3;

    private final ShellViewModel model;
    private final Theming look;
    private final CommandTable commands;
    private final HeaderView header;
    private final BusyView busy;
    private final StatusBarView statusBar;
    private final ToastView toast;
    private final Palette palette;
    private final VBox top;
    private @Nullable PastBanner past;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final ActedRows acted = new ActedRows(root);
    private final ContentPane content;
    private Consumer<Path> opening = file -> {};
    private Consumer<Path> locate = missing -> {};
    private Subscription states = Subscription.EMPTY;

    public ShellView(ShellViewModel model, Theming look) {
        this.model = model;
        this.look = look;
        this.commands = new CommandTable(model.choices().preferencesProperty());
        content = new ContentPane(
                model,
                Bindings.createDoubleBinding(() -> look.em(1), look.zoomProperty()),
                commands,
                missing -> locate.accept(missing));
        header = new HeaderView(model.words(), commands, look, this::goTo);
        busy = new BusyView(model.words(), look.reducedMotionProperty(), this::cancelJob);
        statusBar = new StatusBarView(model.words(), commands, busy);
        toast = new ToastView(model.words(), () -> commands.run(Command.UNDO), () -> goTo(Place.CHANGES));
        palette = new Palette(model, commands);
        var banners = new BannerView(model);
        banners.maxHeightProperty().bind(root.heightProperty().multiply(MOST_BANNERS));
        top = new VBox(header, banners);
        // Otherwise content that needs more room than there is would be wider than the window and cut off on both
        // sides.
        Stream.of(frame, top, banners, statusBar).forEach(part -> part.setMinWidth(0));
        frame.setTop(top);
        header.managedProperty().bind(header.visibleProperty());
        statusBar.managedProperty().bind(statusBar.visibleProperty());
        frame.setCenter(content.node());
        frame.setBottom(statusBar);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        root.getStyleClass().add("shell");
        root.getChildren().addAll(frame, toast);
        root.getChildren().addAll(palette.nodes());
        header.menu().recent(model.welcome(), file -> opening.accept(file));
        ShellCommands.bind(this);
        model.openProperty().subscribe(this::show);
        model.announcementProperty().subscribe((before, said) -> {
            toast.show(said);
            // A new row only has its position after the next layout.
            Platform.runLater(() -> {
                root.layout();
                toast.makeWayFor(acted.places(), top.getHeight());
            });
        });
        model.jobProperty().subscribe(busy::show);
        showWhileLoading();
        header.filter().focusedProperty().subscribe(focused -> {
            if (focused) {
                places().ifPresent(shown -> shown.roadmap().showTree());
            }
        });
        header.filter().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                model.opened().ifPresent(open -> open.tree().goToFirstMatch());
                places().ifPresent(shown -> shown.roadmap().focus());
                event.consume();
            }
        });
    }

    private void showWhileLoading() {
        var view = new LoadingView(model.words(), look.reducedMotionProperty(), content::clear, model::cancelOpening);
        view.setPickOnBounds(false);
        root.getChildren().add(1, view);
        model.loadingProperty().subscribe(loading -> {
            if (loading) {
                view.begin();
            } else {
                view.end();
                content.showLibrary();
            }
        });
    }

    /** If the button had the keyboard focus, the focus returns to the content. */
    private void cancelJob() {
        if (busy.isFocusWithin()) {
            places().ifPresent(shown -> shown.goTo(shown.placeProperty().get()));
        }
        model.cancelJob();
    }

    private void show(@Nullable RoadmapViewModels open) {
        header.setVisible(open != null);
        statusBar.setVisible(open != null);
        showPast(open);
        if (open == null) {
            return;
        }
        keep();
        Optional<WindowState> left = content.left(open);
        Places shown = content.show(open, left);
        listenTo(open, shown);
        shown.roadmap().focus();
        left.ifPresent(shown::restore);
    }

    private void listenTo(RoadmapViewModels open, Places shown) {
        header.follow(open.tree());
        states.unsubscribe();
        states = Subscription.combine(
                open.model().stateProperty().subscribe(this::show),
                open.model()
                        .stateProperty()
                        .subscribe(state -> statusBar.showSelection(SelectionSummary.of(open.model()))),
                follow(open.model().selected(), () -> statusBar.showSelection(SelectionSummary.of(open.model()))),
                open.tree().foundProperty().subscribe(statusBar::showMatches),
                open.model().wantedProperty().subscribe(topic -> shown.leave()),
                shown.placeProperty().subscribe(header::show));
    }

    private void showPast(@Nullable RoadmapViewModels open) {
        if (past == null && open != null && open.model().past().isPresent()) {
            past = new PastBanner(model.words(), model::backToPresent);
            past.setMinWidth(0);
            top.getChildren().add(1, past);
        }
        if (past != null) {
            past.show(open);
        }
    }

    private static Subscription follow(ObservableList<?> list, Runnable changed) {
        InvalidationListener listener = any -> changed.run();
        list.addListener(listener);
        return () -> list.removeListener(listener);
    }

    /** The present state of the places of the open roadmap. */
    public Optional<WindowState> state() {
        return content.state();
    }

    private void show(SessionState state) {
        header.show(state);
        statusBar.show(state);
    }

    public void goTo(Place place) {
        places().ifPresent(places -> places.goTo(place));
    }

    /** The root node. */
    public Parent root() {
        return root;
    }

    /** Installs the keyboard shortcuts in a scene. */
    public void installKeys(Scene scene) {
        commands.installOn(scene);
    }

    /** Sets how a recent roadmap is opened. */
    public void onOpen(Consumer<Path> action) {
        opening = action;
    }

    /** Sets how the user is asked for a roadmap that has been moved. */
    public void onLocate(Consumer<Path> action) {
        locate = action;
    }

    /** Sets what a command does that concerns the window itself. */
    public void bind(Command command, Runnable action) {
        commands.bind(command, action);
    }

    public CommandTable commands() {
        return commands;
    }

    ShellViewModel model() {
        return model;
    }

    Theming look() {
        return look;
    }

    HeaderView header() {
        return header;
    }

    BusyView busy() {
        return busy;
    }

    StatusBarView statusBar() {
        return statusBar;
    }

    Palette palette() {
        return palette;
    }

    ToastView toast() {
        return toast;
    }

    /** Prepares a part of a place that hasn't been visited yet. Returns whether there was one. */
    public boolean prepareNext() {
        return places().map(Places::prepareNext).orElse(false);
    }

    Optional<Places> places() {
        return content.places();
    }

    /** Stops listening to everything that outlives the window. */
    public void close() {
        commands.close();
        look.close();
    }

    /** Saves everything that was typed. */
    public void keep() {
        places().ifPresent(Places::keep);
    }
}
