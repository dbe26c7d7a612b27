package waymark.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import waymark.app.SessionState;
import waymark.export.MergeJson;
import waymark.progress.Change;
import waymark.progress.Conflict;
import waymark.store.ProgressCopy;

/** Reports what was merged from copies of the progress file, and the conflicts with the values that are used. */
final class MergeReport {
    private final Terminal terminal;
    private final List<ProgressCopy> copies;
    private final SessionState after;
    private final boolean dryRun;

    /** @param before the state before the copies were merged */
    MergeReport(Terminal terminal, SessionState before, SessionState after, boolean dryRun) {
        this.terminal = terminal;
        this.copies = before.changes().copies();
        this.after = after;
        this.dryRun = dryRun;
    }

    void writeJson() {
        MergeJson.write(terminal.json(), copies, after.progress(), dryRun);
    }

    void print() {
        if (dryRun) {
            terminal.report("cli.dry-run");
        }
        var reported = new HashSet<Conflict>();
        for (ProgressCopy copy : copies) {
            say(
                    "cli.merge.copy",
                    copy.file().getFileName(),
                    copy.changes(),
                    copy.clashes().size());
            if (copy.lines() > copy.changes()) {
                say("cli.merge.lines", copy.lines() - copy.changes());
            }
            if (!copy.isWhole()) {
                say("cli.merge.too-long");
            }
            copy.clashes().stream().filter(reported::add).forEach(this::print);
        }
    }

    private void print(Conflict clash) {
        print("cli.merge.here", clash.here());
        print("cli.merge.there", clash.there());
    }

    private void print(String key, Change change) {
        boolean holds = after.progress()
                .latest(change.subject())
                .filter(change::agreesWith)
                .isPresent();
        var metadata = change.metadata();
        String when =
                metadata.at().toLocalDate() + " " + metadata.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        say(
                key,
                new ChangeWords(terminal, after).of(change),
                Printable.of(metadata.by()),
                when,
                terminal.messages().text(holds ? "cli.merge.holds" : "cli.merge.gives-way"));
    }

    private void say(String key, Object... arguments) {
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Path name ? Printable.of(name.toString()) : String.valueOf(arguments[i]);
        }
        terminal.out().println(terminal.messages().text(key, (Object[]) words));
    }
}
