package waymark.ui.today;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.settings.DismissedSuggestions;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;

/** The suggestions that the user has dismissed for today. They are saved with the settings, until the day is over or the user undoes it. */
final class Dismissals {
    private final RoadmapModel model;
    private final LivePreferences choices;
    private final ReadOnlyObjectWrapper<DismissedSuggestions> unwanted =
            new ReadOnlyObjectWrapper<>(DismissedSuggestions.NONE);

    Dismissals(RoadmapModel model, LivePreferences choices) {
        this.model = model;
        this.choices = choices;
        choices.notToday(model.state().file(), unwanted::set);
    }

    /** The dismissed suggestions, shared by all windows that show this roadmap's day. */
    ReadOnlyObjectProperty<DismissedSuggestions> unwantedProperty() {
        return unwanted.getReadOnlyProperty();
    }

    /** Which items not to suggest on a day. */
    Predicate<Item> on(SessionState state, LocalDate day) {
        DismissedSuggestions now = unwanted.get();
        return item -> now.has(state.ids().id(item), state.rollup().status(item).word(), day);
    }

    /**
     * Dismisses an item for a day. Once that is saved, a toast says how to undo it.
     *
     * @param teller shows the toast
     */
    void add(Item item, LocalDate day, RoadmapModel teller) {
        if (model.refuses()) {
            return;
        }
        String id = model.state().ids().id(item);
        String said = model.words().text("today.dismissed", item.text());
        want(
                unwanted.get().with(id, model.state().rollup().status(item).word(), day),
                kept -> teller.announce(kept ? said : unkept(said), () -> takeBack(id, said, teller)));
    }

    private void takeBack(String id, String said, RoadmapModel teller) {
        String undone = model.words().text("toast.undone", said);
        want(unwanted.get().without(id), kept -> teller.announce(kept ? undone : unkept(undone), false));
    }

    private String unkept(String said) {
        return model.words().text("today.dismissed.not-kept", said);
    }

    private void want(DismissedSuggestions now, Consumer<Boolean> kept) {
        unwanted.set(now);
        choices.keep(model.state().file(), now, kept);
    }
}
