package waymark.imports;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import waymark.progress.Period;

/**
 * What a copy says was written into a blank.
 *
 * @param value what stands in it
 * @param reviews what was answered in the review of each period
 */
public record Answers(Optional<String> value, SortedMap<Period, String> reviews) {
    /** Nothing. */
    public static final Answers NONE = new Answers(Optional.empty(), Collections.emptySortedMap());

    public Answers {
        reviews = Collections.unmodifiableSortedMap(reviews);
    }

    boolean isAnything() {
        return value.isPresent() || !reviews.isEmpty();
    }
}
