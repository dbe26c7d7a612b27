package waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import waymark.app.FindingText;
import waymark.app.Messages;
import waymark.app.OutlookState;
import waymark.app.SessionState;
import waymark.export.JsonProblem;
import waymark.plan.Finding;

/** Lists the contradictions in the plan. */
final class PlanReport {
    private static final int LINES_AT_MOST = 20;

    private final Messages messages;
    private final FindingText words;
    private final List<Finding> findings;

    PlanReport(Messages messages, SessionState state) {
        this.messages = messages;
        this.words = new FindingText(messages, state.roadmap());
        this.findings = OutlookState.findings(state);
    }

    List<String> lines() {
        var lines = findings.stream().limit(LINES_AT_MOST).map(this::words).collect(Collectors.toList());
        if (findings.size() > LINES_AT_MOST) {
            lines.add("  " + messages.text("cli.more", String.valueOf(findings.size() - LINES_AT_MOST)));
        }
        return lines;
    }

    List<JsonProblem> remarks() {
        return findings.stream()
                .map(finding -> new JsonProblem(kind(finding), "note", words(finding)))
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
        return Printable.of(words.of(finding));
    }
}
