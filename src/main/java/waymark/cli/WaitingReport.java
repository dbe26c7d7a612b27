package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.app.LostTopic;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.JsonProblem;
import waymark.progress.Conflict;
import waymark.progress.KnownTopic;

/** The decisions that wait for the user: lost topics with progress, and conflicts with copies of the progress file. */
final class WaitingReport {
    private final Messages messages;
    private final SessionState state;

    WaitingReport(Messages messages, SessionState state) {
        this.messages = messages;
        this.state = state;
    }

    /** A line for each, those to decide first at the top. */
    List<String> lines() {
        return remarks().stream().map(remark -> "  " + remark.text()).toList();
    }

    /** The same as JSON. */
    List<JsonProblem> remarks() {
        var changes = state.changes();
        return Stream.of(
                        changes.clashes(state.progress()).stream()
                                .map(clash -> new JsonProblem("clash", "note", clash(clash))),
                        changes.toDecide().stream().map(lost -> new JsonProblem("undecided", "note", undecided(lost))),
                        changes.kept().stream()
                                .map(lost ->
                                        new JsonProblem("lost", "note", messages.text("cli.diff.GONE", title(lost)))))
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** The number of decisions in a line; empty if there are none. */
    Optional<String> summary() {
        var changes = state.changes();
        var parts = new ArrayList<String>();
        add(parts, "cli.waiting.decide", changes.toDecide().size());
        add(parts, "cli.waiting.clashes", changes.clashes(state.progress()).size());
        add(parts, "cli.waiting.kept", changes.kept().size());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text("cli.waiting", String.join(" · ", parts)));
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    private String clash(Conflict clash) {
        String id = clash.here().about();
        String title = state.ids()
                .topic(state.roadmap(), id)
                .map(Titles::of)
                .or(() -> state.progress().known(id).map(KnownTopic::text).map(Printable::of))
                .orElse(Printable.of(id));
        return messages.text("cli.clash", title);
    }

    private String undecided(LostTopic lost) {
        return messages.text(
                "cli.diff.UNSURE", title(lost), Titles.of(lost.candidates().getFirst()));
    }

    private static String title(LostTopic lost) {
        return Printable.of((lost.before().number() + " " + lost.before().text()).strip());
    }
}
