package waymark.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Describes the selection in a few words. */
public final class SelectionSummary {
    private SelectionSummary() {}

    /** The number of selected topics and their states; for a single topic, its state and its title. */
    public static String of(RoadmapModel model) {
        List<Topic> topics =
                model.selected().stream().filter(model.state().roadmap()::has).toList();
        if (topics.isEmpty()) {
            return "";
        }
        String states = states(model, topics);
        if (topics.size() > 1) {
            String selected = model.words().text("detail.selected", topics.size());
            return states.isEmpty() ? selected : model.words().text("status.selection", selected, states);
        }
        // The state comes first: a title in a right-to-left script would reverse the line.
        Topic topic = topics.getFirst();
        var box = model.state().rollup().box(topic);
        return states.isEmpty()
                ? topic.text()
                : model.words().text("status.selection", model.words().text("box.long", box), topic.text());
    }

    /** The number of topics that are done, open and so on. */
    public static String states(RoadmapModel model, List<Topic> topics) {
        var rollup = model.state().rollup();
        var boxes = topics.stream()
                .filter(topic -> rollup.tally(topic).count().all() > 0)
                .collect(Collectors.groupingBy(rollup::box, Collectors.counting()));
        return Stream.of(Box.values())
                .filter(boxes::containsKey)
                .map(box -> topics.size() == 1
                        ? model.words().text("box", box)
                        : model.words()
                                .text(
                                        "detail.selected.state",
                                        boxes.get(box),
                                        model.words().text("box", box)))
                .collect(Collectors.joining(", "));
    }
}
