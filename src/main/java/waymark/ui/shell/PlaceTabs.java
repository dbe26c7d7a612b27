package waymark.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import waymark.app.SessionState;
import waymark.ui.Place;
import waymark.ui.UiText;

/** The names of the places, the one that is in sight marked; each leads there. In as many lines as they need. */
final class PlaceTabs extends FlowPane {
    private final UiText words;
    private final DoubleSupplier room;
    private final Map<Place, ToggleButton> tabs = new EnumMap<>(Place.class);

    /** @param room how wide the window is: only where the tabs don't fit into it they wrap */
    PlaceTabs(UiText words, Consumer<Place> goTo, DoubleSupplier room) {
        this.words = words;
        this.room = room;
        getStyleClass().add("tabs");
        setAlignment(Pos.CENTER_LEFT);
        for (Place place : Place.values()) {
            var tab = new ToggleButton(words.text(place.message()));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setId("tab-" + place.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().addAll("plain-button", "tab-button");
            tab.setOnAction(pressed -> {
                tab.setSelected(true);
                goTo.accept(place);
            });
            tabs.put(place, tab);
            getChildren().add(tab);
        }
        show(Place.ROADMAP);
    }

    /** In one line. */
    @Override
    protected double computePrefWidth(double height) {
        double gaps = snapSpaceX(getHgap()) * (tabs.size() - 1);
        return tabs.values().stream()
                        .mapToDouble(tab -> snapSizeX(tab.prefWidth(-1)))
                        .sum()
                + gaps;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(-1), room.getAsDouble());
    }

    /** Marks the place that is in sight. */
    void show(Place seen) {
        tabs.forEach((place, tab) -> tab.setSelected(place == seen));
    }

    /** Says how much waits for a decision. */
    void show(SessionState state) {
        int waiting = state.changes().waiting()
                + state.changes().clashes(state.progress()).size();
        var tab = tabs.get(Place.CHANGES);
        tab.setText(words.text(Place.CHANGES.message()) + (waiting > 0 ? "  ● " + waiting : ""));
    }
}
