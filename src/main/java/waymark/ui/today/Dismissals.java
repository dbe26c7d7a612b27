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

/** The suggestions that the user doesn't want today: kept beside the other settings, until the day is over or undone. */
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

    /** What is known now; also to the other windows that show the roadmap's day. */
    ReadOnlyObjectProperty<DismissedSuggestions> unwantedProperty() {
        return unwanted.getReadOnlyProperty();
    }

    /** Which items are not to be suggested on a day, by what is known now. */
    Predicate<Item> on(SessionState state, LocalDate day) {
        DismissedSuggestions now = unwanted.get();
        return item -> now.has(state.ids().id(item), state.rollup().status(item).word(), day);
    }

    /**
     * Suggests an item no more on a day; once that is kept, the user is told how to take it back.
     *
     * @param teller tells it
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
