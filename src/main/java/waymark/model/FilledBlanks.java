package waymark.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers that an export may have written into the blanks of a roadmap. Immutable.
 *
 * {@snippet :
 * var name = new FilledBlank("Name", List.of("Ada"));
 * var filled = FilledBlanks.of(List.of(name));
 * filled.beginningWith("Ada").equals(List.of(name));   // true
 * filled.addTo(FilledBlanks.NONE, "- Name: Ada");   // true
 * }
 */
public final class FilledBlanks {
    /** No answers. */
    public static final FilledBlanks NONE = new FilledBlanks(Set.of());

    private final Set<FilledBlank> all;
    private final Map<String, List<FilledBlank>> byFirstLine;

    private FilledBlanks(Set<FilledBlank> all) {
        this.all = all;
        this.byFirstLine = all.stream()
                .collect(Collectors.groupingBy(filled -> filled.lines().getFirst()));
    }

    /** The given answers. */
    public static FilledBlanks of(Collection<FilledBlank> all) {
        return all.isEmpty() ? NONE : new FilledBlanks(new LinkedHashSet<>(all));
    }

    /** Whether there are no answers. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether every answer is a single line. */
    public boolean areSingleLines() {
        return all.stream().allMatch(filled -> filled.lines().size() == 1);
    }

    /** The answers whose first line equals {@code line}. */
    public List<FilledBlank> beginningWith(String line) {
        return byFirstLine.getOrDefault(line, List.of());
    }

    /** Whether the text may contain one of these answers that is missing from {@code others}. */
    public boolean addTo(FilledBlanks others, String text) {
        return all.stream()
                .anyMatch(filled -> !others.all.contains(filled)
                        && text.contains(filled.lines().getFirst()));
    }
}
