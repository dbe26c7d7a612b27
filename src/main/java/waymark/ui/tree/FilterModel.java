package waymark.ui.tree;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.model.SearchWords;
import waymark.model.Topic;

/** The user's filter. */
public final class FilterModel {
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty hideDone = new SimpleBooleanProperty();
    private final BooleanProperty left = new SimpleBooleanProperty();
    private final IntegerProperty only = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<TopicOrder>> order = new SimpleObjectProperty<>(Optional.empty());

    private boolean quiet;

    FilterModel(Runnable changed) {
        Runnable tell = () -> {
            if (!quiet) {
                changed.run();
            }
        };
        query.subscribe((before, now) -> tell.run());
        hideDone.subscribe((before, now) -> tell.run());
        left.subscribe((before, now) -> tell.run());
        only.subscribe((before, now) -> tell.run());
        order.subscribe((before, now) -> tell.run());
    }

    /** The text of the filter. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether done topics are hidden. */
    public BooleanProperty hideDoneProperty() {
        return hideDone;
    }

    /** Whether only topics that count and aren't finished are shown. */
    public BooleanProperty leftProperty() {
        return left;
    }

    /** The index of the topic that is shown alone; 0 for the whole roadmap. */
    public IntegerProperty onlyProperty() {
        return only;
    }

    /** The order of the rows; empty for that of the roadmap. */
    public ObjectProperty<Optional<TopicOrder>> orderProperty() {
        return order;
    }

    Optional<TopicOrder> order() {
        return order.get();
    }

    TreeFilter filter() {
        return new TreeFilter(SearchWords.of(query.get()), hideDone.get(), left.get(), only.get());
    }

    /** Removes the part of the filter that was added last. Returns whether there was one. */
    boolean clear() {
        return clear(() -> !query.get().isEmpty(), () -> query.set(""))
                || clear(left::get, () -> left.set(false))
                || clear(() -> only.get() != 0, () -> only.set(0))
                || clear(() -> order.get().isPresent(), () -> order.set(Optional.empty()));
    }

    private static boolean clear(BooleanSupplier narrowed, Runnable widen) {
        boolean wasNarrowed = narrowed.getAsBoolean();
        widen.run();
        return wasNarrowed;
    }

    /** Shows a topic alone, or the whole roadmap again. */
    void toggleOnly(Topic topic) {
        only.set(only.get() == 0 ? topic.index() : 0);
    }

    /** Finds the topic that is shown alone in another version of the roadmap. Notifies nobody. */
    void follow(IntUnaryOperator now) {
        quiet = true;
        only.set(now.applyAsInt(only.get()));
        quiet = false;
    }

    /** Removes the whole filter; notifies once for each part. */
    void clearAll() {
        query.set("");
        hideDone.set(false);
        left.set(false);
        only.set(0);
    }
}
