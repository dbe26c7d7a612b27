package waymark.ui;

import java.util.Collection;
import java.util.List;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;

/** Changes the status of topics in steps that can be undone. Each step is announced with the number of topics it left unchanged. */
public final class StatusSteps {
    private final RoadmapModel model;
    private final AnnouncedSteps made;

    StatusSteps(RoadmapModel model, AnnouncedSteps made) {
        this.model = model;
        this.made = made;
    }

    /** Ticks the topics, or unticks them if all are done. In a mixed selection, skipped topics stay skipped. */
    public void toggle(Collection<? extends Topic> topics) {
        made.step(open -> open.toggle(topics), topics, Box.SKIPPED);
    }

    /** Ticks the topics that aren't skipped, then runs {@code next}. */
    public void tick(Collection<? extends Topic> topics, Runnable next) {
        var rollup = model.state().rollup();
        List<? extends Topic> others = topics.stream()
                .filter(topic -> rollup.box(topic) != Box.SKIPPED)
                .toList();
        made.step(open -> open.set(others, Status.DONE), topics, Box.SKIPPED, next);
    }

    /** Skips the topics, or reopens them if all are skipped. In a mixed selection, done topics stay done. */
    public void toggleSkipped(Collection<? extends Topic> topics) {
        made.step(open -> open.toggleSkipped(topics), topics, Box.DONE);
    }

    /** Sets the status of the topics. */
    public void set(Collection<? extends Topic> topics, Status status) {
        made.step(open -> open.set(topics, status), AnnouncedSteps.size(model.state(), topics));
    }
}
