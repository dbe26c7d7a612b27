package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.app.ExportFile;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.settings.Theme;

/** {@code waymark picture}: the window, drawn into a file without a display. */
@Command(name = "picture", addMethodSubcommands = false)
final class PictureCommand extends RoadmapCommand {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /** What a picture can show. */
    static final List<String> PLACES = List.of("roadmap", "today", "progress", "reviews", "changes");

    private final Pictures pictures;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            required = true,
            descriptionKey = "picture")
    private Path target = Path.of("");

    @Option(names = "--place", paramLabel = "PLACE", defaultValue = "roadmap", descriptionKey = "place")
    private String place = "roadmap";

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "theme")
    private String theme = "light";

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", defaultValue = "1400x900", descriptionKey = "size")
    private String size = "";

    @Option(names = "--zoom", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "zoom")
    private int zoom;

    @Option(names = "--replace", descriptionKey = "replace-picture")
    private boolean replace;

    PictureCommand(Terminal terminal, Pictures pictures) {
        super(terminal);
        this.pictures = pictures;
    }

    @Override
    Exit run(Session session) throws ProblemException, Refusal {
        var pixels = SIZE.matcher(size);
        var colours = Theme.ofWord(theme).filter(found -> found != Theme.SYSTEM);
        if (!pixels.matches() || zoom < 70 || zoom > 200 || colours.isEmpty() || !PLACES.contains(place)) {
            throw new Refusal(Exit.USAGE, terminal.messages().text("cli.unknown-picture"));
        }
        ExportFile.makeWay(target, replace);
        pictures.draw(new Pictures.Request(
                session.state().file(),
                target,
                place,
                counting(),
                colours.get(),
                Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)),
                zoom));
        return exit(session.state());
    }
}
