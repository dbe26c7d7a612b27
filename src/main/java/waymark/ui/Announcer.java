package waymark.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import waymark.ui.Announcement.Offer;

/** Tells in passing what happened, and keeps what undo takes back that is no progress. */
final class Announcer {
    private final UiText words;
    private final ReadOnlyObjectWrapper<Announcement> last = new ReadOnlyObjectWrapper<>(Announcement.NONE);
    private @Nullable Runnable passing;

    Announcer(UiText words) {
        this.words = words;
    }

    ReadOnlyObjectProperty<Announcement> lastProperty() {
        return last.getReadOnlyProperty();
    }

    void announce(String text, Offer offer) {
        last.set(new Announcement(last.get().number() + 1, text, offer));
    }

    /** Tells of something that {@code takeBack} undoes until another thing is done. */
    void announce(String text, Runnable takeBack) {
        passing = takeBack;
        announce(text, Offer.UNDO);
    }

    /** From now on undo is about the progress again. */
    void forget() {
        passing = null;
    }

    /** Undoes what was told last, where that is no progress. Says whether it was so. */
    boolean takeBack() {
        Runnable undo = passing;
        passing = null;
        if (undo != null) {
            undo.run();
        }
        return undo != null;
    }

    /** Tells what undo or redo did. */
    void tell(String key, Optional<String> name, boolean done, boolean undoable) {
        String said = done ? key : name.isPresent() ? "toast.unchanged" : "toast.nothing";
        announce(words.text(said, name.orElse("")), done && undoable ? Offer.UNDO : Offer.NOTHING);
    }
}
