package waymark.ui.progress;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** Descriptions of stops, created on access: of hundreds of days, only the current one is described. */
final class LazyDescriptions<T> extends AbstractList<String> {
    private final List<T> stops;
    private final Function<T, String> words;

    LazyDescriptions(List<T> stops, Function<T, String> words) {
        this.stops = stops;
        this.words = words;
    }

    @Override
    public String get(int index) {
        return words.apply(stops.get(index));
    }

    @Override
    public int size() {
        return stops.size();
    }
}
