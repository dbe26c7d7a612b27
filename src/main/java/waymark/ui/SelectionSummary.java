package waymark.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Says in a few words what is selected. */
public final class SelectionSummary {
    private SelectionSummary() {}

    /** How many topics are selected and how far they are; for a single one, what it is and how far. */
    public static String of(RoadmapModel desk) {
        List<Topic> topics =
                desk.selected().stream().filter(desk.state().roadmap()::has).toList();
        if (topics.isEmpty()) {
            return "";
        }
        String states = states(desk, topics);
        String what = topics.size() > 1
                ? desk.words().text("detail.selected", topics.size())
                : topics.getFirst().text();
        return states.isEmpty() ? what : desk.words().text("status.selection", what, states);
    }

    /** How many of the topics are done, open, and so on. */
    public static String states(RoadmapModel desk, List<Topic> topics) {
        var rollup = desk.state().rollup();
        var boxes = topics.stream()
                .filter(topic -> rollup.tally(topic).count().all() > 0)
                .collect(Collectors.groupingBy(rollup::box, Collectors.counting()));
        return Stream.of(Box.values())
                .filter(boxes::containsKey)
                .map(box -> topics.size() == 1
                        ? desk.words().text("box", box)
                        : desk.words()
                                .text(
                                        "detail.selected.state",
                                        boxes.get(box),
                                        desk.words().text("box", box)))
                .collect(Collectors.joining(", "));
    }
}
