package waymark.cli;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import waymark.app.Anchors;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.Remark;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.plan.Finding;
import waymark.plan.PlanCheck;

/** Names what contradicts itself in the plan, in words with numbers. */
final class PlanReport {
    private static final int LINES_AT_MOST = 20;

    private final Messages messages;
    private final SessionState state;
    private final List<Finding> findings;

    PlanReport(Messages messages, SessionState state) {
        this.messages = messages;
        this.state = state;
        this.findings = PlanCheck.of(state.rollup(), anchor -> Anchors.leads(state.roadmap(), anchor));
    }

    List<String> lines() {
        var lines = findings.stream().limit(LINES_AT_MOST).map(this::words).collect(Collectors.toList());
        if (findings.size() > LINES_AT_MOST) {
            lines.add("  " + messages.text("cli.more", String.valueOf(findings.size() - LINES_AT_MOST)));
        }
        return lines;
    }

    List<Remark> remarks() {
        return findings.stream()
                .map(finding -> new Remark(kind(finding), "note", words(finding)))
                .toList();
    }

    private static String kind(Finding finding) {
        return switch (finding) {
            case Finding.TooSoon goal -> "goal-too-soon";
            case Finding.Endless phases -> "endless-phases";
            case Finding.Twins twins -> "twins";
            case Finding.Jump jump -> "number-missing";
            case Finding.Repeat repeat -> "number-repeated";
            case Finding.DeadLink link -> "dead-link";
            case Finding.Encoded letters -> "encoded-twice";
        };
    }

    private String words(Finding finding) {
        return Printable.of(
                switch (finding) {
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
                                "plan.repeat",
                                line(repeat.topic()),
                                repeat.topic().number(),
                                line(repeat.before()));
                    case Finding.DeadLink link -> messages.text("plan.link", line(link.offset()), link.anchor());
                    case Finding.Encoded letters ->
                        messages.text("plan.encoded", line(letters.offset()), letters.text());
                });
    }

    private String tooSoon(Finding.TooSoon goal) {
        var format = NumberFormat.getIntegerInstance(messages.locale());
        String given = format.format(Math.round(goal.horizon().inWeeks()));
        String least = format.format(goal.least());
        return goal.least() == goal.most()
                ? messages.text("plan.goal.exact", Titles.of(goal.goal()), names(goal.phases()), least, given)
                : messages.text(
                        "plan.goal",
                        Titles.of(goal.goal()),
                        names(goal.phases()),
                        least,
                        format.format(goal.most()),
                        given);
    }

    private static String names(List<Section> phases) {
        return phases.stream().map(Titles::of).collect(Collectors.joining("; "));
    }

    private String line(Topic topic) {
        return line(
                switch (topic) {
                    case Section section -> section.heading().start();
                    case Item item -> item.marker().offset();
                    default -> topic.range().start();
                });
    }

    private String line(int offset) {
        return String.valueOf(state.roadmap().source().line(offset));
    }
}
