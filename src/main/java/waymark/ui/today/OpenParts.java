package waymark.ui.today;

import java.util.HashSet;
import java.util.Set;
import waymark.schedule.Agenda;
import waymark.ui.RoadmapModel;

/** Which parts of the routine are expanded: initially those that are due. */
final class OpenParts {
    private final RoadmapModel model;
    private final Set<String> turned = new HashSet<>();

    OpenParts(RoadmapModel model) {
        this.model = model;
    }

    boolean isOpen(Agenda.Due part) {
        return part.isDue() != turned.contains(key(part));
    }

    /** Expands or collapses a part. */
    void turn(Agenda.Due part) {
        if (!turned.remove(key(part))) {
            turned.add(key(part));
        }
    }

    private String key(Agenda.Due part) {
        return model.state().ids().id(part.group().heading()) + part.isDue();
    }
}
