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

/** The tabs of the places, with the visible one marked. They wrap if they have to. */
final class PlaceTabs extends FlowPane {
    private final UiText words;
    private final DoubleSupplier room;
    private final Map<Place, ToggleButton> tabs = new EnumMap<>(Place.class);

    /** @param room the width of the window: the tabs only wrap if they don't fit into it */
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

    /** The width on a single line. */
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

    /** Marks the visible place. */
    void show(Place seen) {
        tabs.forEach((place, tab) -> tab.setSelected(place == seen));
    }

    /** Shows how many decisions are waiting. */
    void show(SessionState state) {
        int waiting = state.changes().undecided()
                + state.changes().clashes(state.progress()).size();
        var tab = tabs.get(Place.CHANGES);
        tab.setText(words.text(Place.CHANGES.message()) + (waiting > 0 ? "  ● " + waiting : ""));
    }
}
