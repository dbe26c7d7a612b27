package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.app.ProblemException;
import waymark.app.RoadmapFile;
import waymark.document.SourceText;
import waymark.export.EntriesJson;
import waymark.model.PlainEntry;

/** {@code waymark track}: which list entries without a box and which table rows look like something to track. Changes nothing. */
@Command(name = "track")
final class TrackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    TrackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            SourceText source = RoadmapFile.read(file).source();
            List<PlainEntry> entries = RoadmapFile.plainEntries(source);
            if (json) {
                EntriesJson.write(terminal.json(), file.toString(), source, entries);
            } else {
                entries.stream().filter(PlainEntry::proposed).forEach(this::print);
                long proposed = entries.stream().filter(PlainEntry::proposed).count();
                terminal.out().println(terminal.messages().text("cli.track.count", proposed, entries.size()));
            }
            return Exit.DONE.code();
        } catch (ProblemException e) {
            terminal.tellText(terminal.messages().text(e.problem()));
            return Exit.of(e.problem()).code();
        }
    }

    private void print(PlainEntry entry) {
        terminal.out().println(Printable.of(terminal.messages().text("cli.track.entry", entry.line(), entry.text())));
    }
}
