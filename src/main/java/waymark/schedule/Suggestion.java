package waymark.schedule;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.Item;
import waymark.model.Section;

/** A topic that the user could continue with, and why. */
public record Suggestion(Item item, Reason reason) {

    /** Why a topic is suggested. */
    public sealed interface Reason {
        /** The user's current focus names the topic. */
        record Focus() implements Reason {}

        /**
         * It is in progress.
         *
         * @param since the day since which it is; empty unless the user started it in this program
         */
        record Doing(Optional<LocalDate> since) implements Reason {}

        /** It comes next. */
        record Next(Section in) implements Reason {}

        /** It was put off long ago. */
        record Deferred(long weeks) implements Reason {}
    }
}
