package waymark.schedule;

import java.time.LocalDate;
import java.util.Optional;
import waymark.model.Item;
import waymark.model.Section;

/** A topic that the user could go on with, and why. */
public record Suggestion(Item item, Reason reason) {

    /** Why a topic is suggested. */
    public sealed interface Reason {
        /** The user says in the current focus that it is the topic. */
        record Focus() implements Reason {}

        /**
         * It is begun.
         *
         * @param since when, where the user began it here
         */
        record Doing(Optional<LocalDate> since) implements Reason {}

        /** It comes next. */
        record Next(Section in) implements Reason {}

        /** It was put off long ago. */
        record Deferred(long weeks) implements Reason {}
    }
}
