package waymark.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an export may have written into the blanks of a roadmap. Immutable. */
public final class FilledBlanks {
    /** Nothing. */
    public static final FilledBlanks NONE = new FilledBlanks(Set.of());

    private final Set<FilledBlank> all;
    private final Map<String, List<FilledBlank>> byFirstLine;

    private FilledBlanks(Set<FilledBlank> all) {
        this.all = all;
        this.byFirstLine = all.stream()
                .collect(Collectors.groupingBy(filled -> filled.lines().getFirst()));
    }

    /** These. */
    public static FilledBlanks of(Collection<FilledBlank> all) {
        return all.isEmpty() ? NONE : new FilledBlanks(new LinkedHashSet<>(all));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether none goes on in another line. */
    public boolean areSingleLines() {
        return all.stream().allMatch(filled -> filled.lines().size() == 1);
    }

    /** Those of which the first line is this one. */
    public List<FilledBlank> beginningWith(String line) {
        return byFirstLine.getOrDefault(line, List.of());
    }

    /** Whether a text could hold one of these that {@code others} don't know. */
    public boolean addTo(FilledBlanks others, String text) {
        return all.stream()
                .anyMatch(filled -> !others.all.contains(filled)
                        && text.contains(filled.lines().getFirst()));
    }
}
