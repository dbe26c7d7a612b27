package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/** Finds the heading that a status line's label names. */
final class PhaseNames {
    private final List<Named> names = new ArrayList<>();

    private record Named(Heading heading, String title, boolean isPhase) {}

    void add(Heading heading, String title, boolean isPhase) {
        names.add(new Named(heading, title, isPhase));
    }

    /** The first heading whose title holds {@code label} as whole words; one with a duration goes before all others. */
    @Nullable
    Heading find(String label) {
        if (label.isBlank()) {
            return null;
        }
        var words = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Heading found = null;
        for (Named name : names) {
            if ((name.isPhase || found == null) && words.matcher(name.title).find()) {
                if (name.isPhase) {
                    return name.heading;
                }
                found = name.heading;
            }
        }
        return found;
    }
}
