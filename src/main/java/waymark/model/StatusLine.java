package waymark.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;

/**
 * A line that offers one box for each status of a phase or another section, and maybe more.
 *
 * {@snippet :
 * var line = "- Status: [ ] Not started [x] In progress [ ] Completed\n";
 * var plan = RoadmapParser.parse(SourceText.read(("# Plan\n## Sets (2 weeks)\n" + line).getBytes(UTF_8)));
 * plan.statusLine(plan.phases().getFirst()).orElseThrow().chosen();   // Optional[IN_PROGRESS]
 * }
 *
 * @param text the label before the boxes
 * @param options the boxes
 * @param phase the {@link Topic#index()} of the section that the line is about: the one named by its label, or the one that contains it; -1
 * if the label may name a section that is missing
 */
public record StatusLine(
        int index, int parent, TextRange range, String number, String text, List<Option> options, int phase)
        implements Topic {

    /**
     * One box of the line.
     *
     * @param text the text after the box
     * @param status its meaning; null if the option isn't one of the three
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

    /** The status set in the file: that of the only ticked box. Empty if there is no such box. */
    public Optional<PhaseStatus> chosen() {
        var ticked = options.stream()
                .filter(option -> option.marker().status() == Status.DONE)
                .toList();
        return ticked.size() == 1 ? Optional.ofNullable(ticked.getFirst().status()) : Optional.empty();
    }
}
