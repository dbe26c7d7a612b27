package waymark.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;

/**
 * A line that offers one box for each status of a phase or another section, and maybe more.
 *
 * @param text the label before the boxes
 * @param options the boxes
 * @param phase the {@link Topic#index()} of the section that the line is about: the one that its label names, or that it stands in
 */
public record StatusLine(
        int index, int parent, TextRange range, String number, String text, List<Option> options, int phase)
        implements Topic {

    /**
     * One box of the line.
     *
     * @param text what stands behind the box
     * @param status what it means; null for an option that is none of the three
     */
    public record Option(
            Marker marker, String text, @Nullable PhaseStatus status) {}

    public StatusLine {
        options = List.copyOf(options);
    }

    @Override
    public StatusLine relocated(Relocation there, List<Topic> below) {
        return new StatusLine(
                there.index(index),
                there.index(parent),
                there.range(range),
                number,
                text,
                options.stream()
                        .map(option -> new Option(there.marker(option.marker()), option.text(), option.status()))
                        .toList(),
                there.index(phase));
    }

    /** What the file says: the status of the only ticked box. */
    public Optional<PhaseStatus> chosen() {
        var ticked = options.stream()
                .filter(option -> option.marker().status() == Status.DONE)
                .toList();
        return ticked.size() == 1 ? Optional.ofNullable(ticked.getFirst().status()) : Optional.empty();
    }
}
