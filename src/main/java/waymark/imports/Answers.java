package waymark.imports;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import waymark.progress.Period;

/**
 * What a copy says was filled in in a blank.
 *
 * @param value its value
 * @param reviews the answers of a review, by period
 */
public record Answers(Optional<String> value, SortedMap<Period, String> reviews) {
    /** No answers. */
    public static final Answers NONE = new Answers(Optional.empty(), Collections.emptySortedMap());

    public Answers {
        reviews = Collections.unmodifiableSortedMap(reviews);
    }

    boolean saysSomething() {
        return value.isPresent() || !reviews.isEmpty();
    }
}
