package waymark.model;

import java.util.List;

/**
 * A blank that may have been filled in in the file itself, where an export replaced the roadmap: there it is a blank no more,
 * except for whoever knows what was written into it.
 *
 * @param label its label
 * @param lines what was written, as it stands in the file, without what stands before each line
 */
public record FilledBlank(String label, List<String> lines) {
    public FilledBlank {
        lines = List.copyOf(lines);
    }
}
