package waymark.ui.detail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Roadmap;
import waymark.model.Section;

/** Finds the section that a link such as {@code #1-phase-1-foundation} names, by GitHub's rules. */
final class Anchors {
    private Anchors() {}

    static Optional<Section> find(Roadmap roadmap, String target) {
        if (!target.startsWith("#")) {
            return Optional.empty();
        }
        String wanted = target.substring(1).toLowerCase(Locale.ROOT);
        var seen = new HashMap<String, Integer>();
        return roadmap.all(Section.class)
                .filter(section -> {
                    String anchor = anchor(section);
                    int twin = seen.merge(anchor, 1, Integer::sum);
                    return wanted.equals(twin == 1 ? anchor : anchor + "-" + (twin - 1));
                })
                .findFirst();
    }

    private static String anchor(Section section) {
        String title = (section.number() + " " + section.text()).strip().toLowerCase(Locale.ROOT);
        return title.replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").strip().replace(' ', '-');
    }
}
