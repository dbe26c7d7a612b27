package waymark.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import waymark.app.SessionState;
import waymark.ui.Place;
import waymark.ui.UiText;

/** The names of the places, the one that is in sight marked; each leads there. In as many lines as they need. */
final class PlaceTabs extends FlowPane {
    private static final double ONE_LINE = 10_000;

    private final UiText words;
    private final Map<Place, ToggleButton> tabs = new EnumMap<>(Place.class);

    PlaceTabs(UiText words, Consumer<Place> goTo) {
        this.words = words;
        getStyleClass().add("tabs");
        setAlignment(Pos.CENTER_LEFT);
        // In one line where there is room for it.
        setPrefWrapLength(ONE_LINE);
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
