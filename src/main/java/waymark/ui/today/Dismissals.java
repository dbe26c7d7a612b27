package waymark.ui.today;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.settings.NotToday;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;

/** The suggestions that the user doesn't want today: kept beside the other settings, until the day is over or undone. */
final class Dismissals {
    private final RoadmapModel model;
    private final LivePreferences choices;
    private final Runnable changed;
    private NotToday unwanted = NotToday.NONE;

    /** @param changed is called when there are more or fewer */
    Dismissals(RoadmapModel model, LivePreferences choices, Runnable changed) {
        this.model = model;
        this.choices = choices;
        this.changed = changed;
        choices.notToday(model.state().file(), kept -> {
            unwanted = kept;
            changed.run();
        });
    }

    /** Which items are not to be suggested on a day, by what is known now. */
    Predicate<Item> on(SessionState state, LocalDate day) {
        NotToday now = unwanted;
        return item -> now.has(state.ids().id(item), state.rollup().status(item).word(), day);
    }

    /** Suggests an item no more on a day; once that is kept, the user is told how to take it back. */
    void add(Item item, LocalDate day) {
        if (model.refuses()) {
            return;
        }
        String id = model.state().ids().id(item);
        String said = model.words().text("today.dismissed", item.text());
        want(
                unwanted.with(id, model.state().rollup().status(item).word(), day),
                kept -> model.announce(kept ? said : unkept(said), () -> takeBack(id, said)));
    }

    private void takeBack(String id, String said) {
        String undone = model.words().text("toast.undone", said);
        want(unwanted.without(id), kept -> model.announce(kept ? undone : unkept(undone), false));
    }

    private String unkept(String said) {
        return model.words().text("today.dismissed.not-kept", said);
    }

    private void want(NotToday now, Consumer<Boolean> kept) {
        unwanted = now;
        choices.keep(model.state().file(), now, kept);
        changed.run();
    }
}
