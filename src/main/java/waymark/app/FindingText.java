package waymark.app;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.plan.Finding;

/** Puts the contradictions in a plan into words in the user's language. */
public final class FindingText {
    private final Messages messages;
    private final Roadmap roadmap;

    public FindingText(Messages messages, Roadmap roadmap) {
        this.messages = messages;
        this.roadmap = roadmap;
    }

    /** The finding in a sentence or two, with numbers. */
    public String of(Finding finding) {
        return switch (finding) {
            case Finding.TooSoon goal -> tooSoon(goal);
            case Finding.Endless endless -> messages.text("plan.endless", names(endless.phases()));
            case Finding.Twins twins ->
                messages.text(
                        "plan.twins",
                        line(twins.one()),
                        line(twins.other()),
                        twins.one().text());
            case Finding.Jump jump ->
                messages.text(
                        "plan.jump",
                        line(jump.topic()),
                        jump.topic().number(),
                        jump.before().number());
            case Finding.Repeat repeat ->
                messages.text(
                        "plan.repeat", line(repeat.topic()), repeat.topic().number(), line(repeat.before()));
            case Finding.DeadLink link -> messages.text("plan.link", line(link.offset()), link.anchor());
            case Finding.Encoded letters -> messages.text("plan.encoded", line(letters.offset()), letters.text());
        };
    }

    private String tooSoon(Finding.TooSoon goal) {
        var format = NumberFormat.getIntegerInstance(messages.locale());
        String given = format.format(Math.round(goal.horizon().inWeeks()));
        String least = format.format(goal.least());
        return goal.least() == goal.most()
                ? messages.text("plan.goal.exact", title(goal.goal()), names(goal.phases()), least, given)
                : messages.text(
                        "plan.goal",
                        title(goal.goal()),
                        names(goal.phases()),
                        least,
                        format.format(goal.most()),
                        given);
    }

    private static String names(List<Section> phases) {
        return phases.stream().map(FindingText::title).collect(Collectors.joining("; "));
    }

    private String line(Topic topic) {
        return String.valueOf(roadmap.line(topic));
    }

    private String line(int offset) {
        return String.valueOf(roadmap.source().line(offset));
    }

    private static String title(Section section) {
        return (section.number() + " " + section.text()).strip();
    }
}
