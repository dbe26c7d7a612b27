package waymark.model;

import java.util.List;

/**
 * A blank that may have been filled in in the file itself, when an export replaced the roadmap. The file no longer has a blank there; only
 * the known answer identifies it.
 *
 * {@snippet :
 * var filled = FilledBlanks.of(List.of(new FilledBlank("Start date", List.of("2026-11-23"))));
 * var plan = RoadmapParser.parse(SourceText.read("- Start date: 2026-11-23\n".getBytes(UTF_8)), filled);
 * plan.all(Blank.class).map(Blank::text).toList();   // [Start date]
 * }
 *
 * @param label its label
 * @param lines the answer as it was written to the file, without the prefix of each line
 */
public record FilledBlank(String label, List<String> lines) {
    public FilledBlank {
        lines = List.copyOf(lines);
    }
}
