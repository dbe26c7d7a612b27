package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import waymark.app.ExportFile;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.settings.Theme;

/** {@code waymark picture}: draws the window to a file, without a display. */
final class PictureCommand extends RoadmapCommand {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /** The places that a picture can show. */
    static final List<String> PLACES = List.of("roadmap", "today", "progress", "reviews", "changes");

    private final Pictures pictures;

    private Path target = Path.of("");

    private String place = "roadmap";

    private String theme = "light";

    private String size = "";

    private int zoom;

    private boolean replace;

    PictureCommand(Terminal terminal, Pictures pictures) {
        super(terminal);
        this.pictures = pictures;
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.required("-o --output", "PNG", "picture", Path.class, given -> target = given)
                .word("--place", "PLACE", "place", PLACES, given -> place = given, "roadmap")
                .option("--theme", "THEME", "theme", String.class, given -> theme = given, "light")
                .option("--size", "WIDTHxHEIGHT", "size", String.class, given -> size = given, "1400x900")
                .option("--zoom", "PERCENT", "zoom", Integer.class, given -> zoom = given, "100")
                .flag("--replace", "replace-picture", given -> replace = given);
    }

    @Override
    ExitCode run(Session session) throws ProblemException, Refusal {
        var pixels = SIZE.matcher(size);
        var colours = Theme.ofWord(theme).filter(found -> found != Theme.SYSTEM);
        if (!pixels.matches() || zoom < 70 || zoom > 200 || colours.isEmpty() || !PLACES.contains(place)) {
            throw new Refusal(
                    ExitCode.USAGE, terminal.messages().text("cli.unknown-picture", String.join(", ", PLACES)));
        }
        ExportFile.prepareTarget(target, replace);
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
