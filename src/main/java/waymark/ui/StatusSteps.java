package waymark.ui;

import java.util.Collection;
import java.util.List;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Ticks, skips and other statuses of topics, as steps that can be undone. Each is announced, with how many topics it left alone. */
public final class StatusSteps {
    private final RoadmapModel model;

    StatusSteps(RoadmapModel model) {
        this.model = model;
    }

    /** Ticks the topics, or unticks them if all are done. Among others, skipped ones stay skipped. */
    public void toggle(Collection<? extends Topic> topics) {
        var skipped = with(topics, Box.SKIPPED);
        model.step(open -> open.toggle(topics), said -> left(said, skipped, Box.SKIPPED));
    }

    /** Ticks the topics that aren't skipped. */
    public void tick(Collection<? extends Topic> topics) {
        var skipped = with(topics, Box.SKIPPED);
        var others = topics.stream().filter(topic -> !skipped.contains(topic)).toList();
        model.step(open -> open.set(others, Status.DONE), said -> left(said, skipped, Box.SKIPPED));
    }

    /** Skips the topics, or reopens them if all are skipped. Among others, done ones stay done. */
    public void toggleSkipped(Collection<? extends Topic> topics) {
        var done = with(topics, Box.DONE);
        model.step(open -> open.toggleSkipped(topics), said -> left(said, done, Box.DONE));
    }

    /** Gives the topics a status. */
    public void set(Collection<? extends Topic> topics, Status status) {
        model.step(open -> open.set(topics, status));
    }

    private List<? extends Topic> with(Collection<? extends Topic> topics, Box box) {
        return topics.stream()
                .filter(topic -> model.state().rollup().box(topic) == box)
                .toList();
    }

    private String left(String said, Collection<? extends Topic> before, Box box) {
        int left = with(before, box).size();
        return left == 0 ? said : model.words().text("toast.left", box, said, left);
    }
}
