package waymark.cli;

import java.util.List;
import java.util.stream.Stream;
import waymark.app.Lost;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.Remark;

/** The topics that hold something the reader did and are no longer found, with what they may be now. */
final class LostReport {
    private final Messages messages;
    private final SessionState state;

    LostReport(Messages messages, SessionState state) {
        this.messages = messages;
        this.state = state;
    }

    /** A line for each, those to decide about first. */
    List<String> lines() {
        return remarks().stream().map(remark -> "  " + remark.text()).toList();
    }

    /** The same as scripts get it. */
    List<Remark> remarks() {
        var changes = state.changes();
        return Stream.concat(
                        changes.toDecide().stream().map(lost -> new Remark("undecided", "note", undecided(lost))),
                        changes.kept().stream()
                                .map(lost -> new Remark("lost", "note", messages.text("cli.diff.GONE", title(lost)))))
                .toList();
    }

    private String undecided(Lost lost) {
        return messages.text(
                "cli.diff.UNSURE", title(lost), Titles.of(lost.candidates().getFirst()));
    }

    private static String title(Lost lost) {
        return Printable.of((lost.before().number() + " " + lost.before().text()).strip());
    }
}
