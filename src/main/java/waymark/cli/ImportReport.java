package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.SessionState;
import waymark.export.ExportedState;
import waymark.export.ImportJson;
import waymark.imports.ImportPreview;
import waymark.imports.ImportPreview.Entry;
import waymark.imports.ImportPreview.Outcome;
import waymark.imports.ImportPreview.Take;
import waymark.imports.TopicClaim;
import waymark.imports.UnmatchedEntries;
import waymark.model.Item;
import waymark.model.Topic;

/** Reports what an import changes, and what it leaves out and why. */
final class ImportReport {
    private final Terminal terminal;
    private final ImportPreview preview;
    private final boolean likely;
    private final Optional<Topic> home;
    private final ExportedState mine;

    /** @param home where entries without a topic in the roadmap are added; empty if they are left out */
    ImportReport(Terminal terminal, SessionState before, ImportPreview preview, boolean likely, Optional<Topic> home) {
        this.terminal = terminal;
        this.preview = preview;
        this.likely = likely;
        this.home = home;
        this.mine =
                new ExportedState(before.roadmap(), before.ids(), before.progress(), before.rollup(), topic -> true);
    }

    void writeJson(int changes) {
        ImportJson.write(terminal.json(), preview, mine, likely, home.isPresent(), changes);
    }

    void print(Path from, int changes, boolean applied) {
        List<Entry> taken = preview.taken(likely);
        List<Entry> doubtful = preview.doubtful();
        say("cli.import.count", Printable.of(from.toString()), preview.certain(), doubtful.size());
        count("cli.import.take", taken.size());
        count("cli.import.same", preview.of(Outcome.SAME).size());
        list("cli.import.otherwise", preview.of(Outcome.OTHERWISE));
        list("cli.import.routine", preview.of(Outcome.ROUTINE));
        list("cli.import.doubtful", doubtful);
        int added = home.isPresent() ? UnmatchedEntries.in(preview).size() : 0;
        List<Entry> gone = preview.of(Outcome.GONE);
        if (added > 0) {
            list(
                    "cli.import.new",
                    gone.stream().filter(entry -> entry.now().isEmpty()).toList());
            gone = gone.stream().filter(entry -> !entry.now().isEmpty()).toList();
        }
        list(preview.isList() && home.isEmpty() ? "cli.import.gone.list" : "cli.import.gone", gone);
        home.ifPresent(parent -> count("cli.import.add", added, parent.text()));
        long undated = taken.stream()
                .filter(entry -> entry.claim().status().isPresent())
                .flatMap(entry -> entry.takes().stream())
                .map(Take::day)
                .filter(day -> day.isEmpty())
                .count();
        if (undated > 0) {
            say(applied ? "cli.import.undated" : "cli.import.would-be-undated", undated);
        }
        if (applied) {
            say(changes == 0 ? "cli.nothing-to-change" : "cli.import.applied", changes);
        } else if (taken.isEmpty() && doubtful.isEmpty() && added == 0) {
            say("cli.nothing-to-change");
        } else {
            say("cli.import.preview");
        }
    }

    private void count(String key, int number, Object... more) {
        if (number > 0) {
            say(key, Stream.concat(Stream.of(number), Stream.of(more)).toArray());
        }
    }

    private void list(String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        say(key, entries.size());
        for (Entry entry : entries) {
            TopicClaim claim = entry.claim();
            String mark =
                    claim.status().map(status -> "[" + status.mark() + "] ").orElse("");
            String now = entry.now().stream().map(this::words).collect(Collectors.joining(" | "));
            String line =
                    terminal.messages().text("cli.import.line", String.valueOf(claim.line()), mark + claim.title());
            terminal.out().println(Printable.of(now.isEmpty() ? line : line + "  →  " + now));
        }
    }

    private String words(Topic topic) {
        String mark = topic instanceof Item item && mine.rollup().hasOwnBox(item)
                ? "[" + mine.rollup().status(item).mark() + "] "
                : "";
        return terminal.messages()
                .text("cli.import.line", String.valueOf(mine.roadmap().line(topic)), mark + Titles.of(topic))
                .strip();
    }

    private void say(String key, Object... arguments) {
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        terminal.out().println(terminal.messages().text(key, (Object[]) words));
    }
}
