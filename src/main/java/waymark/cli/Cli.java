package waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import waymark.app.Messages;
import waymark.app.Problem;
import waymark.model.Recall;
import waymark.progress.IsoDay;
import waymark.progress.Period;
import waymark.schedule.CountingRule;

/** The command line: finds the command and runs it. */
public final class Cli {
    /** The names of the commands, in the order of the help. */
    public static final List<String> COMMANDS = CommandName.words();

    private final Terminal terminal;
    private final Pictures pictures;

    private Cli(Terminal terminal, Pictures pictures) {
        this.terminal = terminal;
        this.pictures = pictures;
    }

    /** Runs a command and returns the exit code of the process. */
    public static int run(Terminal terminal, Pictures pictures, String... arguments) {
        var cli = new Cli(terminal, pictures);
        int code;
        try {
            code = cli.commandLine(arguments).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            code = cli.failed(e);
        }
        if (terminal.out().checkError()) {
            terminal.report("cli.output-failed");
            code = code == 0 ? ExitCode.NOT_WRITTEN.code() : code;
        }
        terminal.err().flush();
        return code;
    }

    /** Reports why nothing is done. */
    public static int refuse(Terminal terminal, String reason, String word) {
        terminal.report(reason, word);
        terminal.err().flush();
        return ExitCode.USAGE.code();
    }

    /** Reports why there is no window, and shows the roadmap in the terminal instead. */
    public static int showInstead(Terminal terminal, Pictures pictures, String reason, String... files) {
        boolean isNamed = files.length > 0;
        terminal.report(reason, terminal.messages().text(isNamed ? "window.shown-here" : "window.name-a-file"));
        var arguments = new String[files.length + 1];
        arguments[0] = isNamed ? "show" : "--help";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return run(terminal, pictures, arguments);
    }

    private CommandLine commandLine(String... arguments) {
        var root = new CommandLine(CommandSpec.create().name("waymark"));
        root.getCommandSpec()
                .version("waymark " + version())
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build());
        for (String name : needed(arguments)) {
            var command = new CommandLine(Syntax.of(command(name)).name(name));
            command.getCommandSpec().addOption(help());
            root.addSubcommand(name, command);
        }
        // The help's texts are only loaded to print help.
        root.setHelpFactory((command, colours) -> {
            root.setResourceBundle(
                    Messages.bundle("waymark.cli.help", terminal.messages().locale()));
            return new Help(command, colours);
        });
        root.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF));
        // A note may begin with an @, which doesn't name a file with arguments.
        root.setExpandAtFiles(false);
        root.registerConverter(Path.class, this::file);
        root.registerConverter(Integer.class, text -> converted(text, Integer::valueOf, "cli.no-number"));
        root.registerConverter(LocalDate.class, text -> converted(text, IsoDay::parse, "cli.no-day"));
        root.registerConverter(Period.class, text -> converted(text, Period::parse, "cli.no-period"));
        root.registerConverter(Recall.class, text -> converted(text, Cli::recall, "cli.no-recall"));
        root.registerConverter(CountingRule.class, text -> converted(text, CountingOption::parse, "cli.no-counting"));
        root.setOut(terminal.outWriter());
        root.setParameterExceptionHandler((problem, ignored) -> usage(problem));
        root.setExecutionExceptionHandler((problem, ignored, result) -> failed(problem));
        return root;
    }

    /** Describing all commands takes a while: one is enough if it is named, and none for the version. */
    private static List<String> needed(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean isVersion = first.equals("--version") || first.equals("-V");
        return COMMANDS.contains(first) ? List.of(first) : isVersion ? List.of() : COMMANDS;
    }

    private Path file(String name) {
        if (isFileName(name)) {
            return Path.of(name);
        }
        throw new InvalidValueException(complaint(terminal, name));
    }

    /** The locale determines how file names are encoded; in the locale of a container or of cron, only ASCII works. */
    public static boolean isFileName(String name) {
        try {
            return Path.of(name).isAbsolute() || folder().indexOf('\uFFFD') < 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String complaint(Terminal terminal, String name) {
        boolean isFolder = folder().indexOf('\uFFFD') >= 0;
        boolean isAscii = name.chars().allMatch(c -> c < 0x80);
        String reason = isAscii && !isFolder ? "cli.no-file-name" : "cli.no-file-name-here";
        return terminal.messages().text(reason, isAscii && isFolder ? folder() : name);
    }

    private static String folder() {
        return System.getProperty("user.dir");
    }

    /** Reports that a file can't have this name here. */
    public static int refuseFile(Terminal terminal, String name) {
        terminal.reportText(complaint(terminal, name));
        terminal.err().flush();
        return ExitCode.USAGE.code();
    }

    private <T> T converted(String text, Function<String, T> reader, String complaint) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidValueException(terminal.messages().text(complaint, text));
        }
    }

    private static Recall recall(String word) {
        return Recall.ofWord(word).orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build();
    }

    private static String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private CliCommand command(String name) {
        return switch (CommandName.of(name)) {
            case SHOW -> new ShowCommand(terminal);
            case TODAY -> new TodayCommand(terminal);
            case PROGRESS -> new ProgressCommand(terminal);
            case TICK -> new TickCommand(terminal);
            case FIELD -> new FieldCommand(terminal);
            case PHASE -> new PhaseCommand(terminal);
            case NATURE -> new NatureCommand(terminal);
            case REVIEW -> new ReviewCommand(terminal);
            case NOTE -> new NoteCommand(terminal);
            case REVISE -> new ReviseCommand(terminal);
            case ADD -> new AddCommand(terminal);
            case REWORD -> new RewordCommand(terminal);
            case MOVE -> new MoveCommand(terminal);
            case REMOVE -> new RemoveCommand(terminal);
            case UNDO -> new UndoCommand(terminal);
            case EXPORT -> new ExportCommand(terminal);
            case TRACK -> new TrackCommand(terminal);
            case DIFF -> new DiffCommand(terminal);
            case MERGE -> new MergeCommand(terminal);
            case IMPORT -> new ImportCommand(terminal);
            case CHECK -> new CheckCommand(terminal);
            case PICTURE -> new PictureCommand(terminal, pictures);
            case SCHEMA -> new SchemaCommand(terminal);
        };
    }

    private int usage(ParameterException problem) {
        boolean isComplete = problem.getCause() instanceof InvalidValueException;
        terminal.reportText(isComplete ? problem.getCause().getMessage() : problem.getMessage());
        terminal.report(
                "cli.try-help", problem.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.code();
    }

    private int failed(Throwable problem) {
        return failed(terminal, problem);
    }

    /** Reports an error in the program itself. */
    public static int failed(Terminal terminal, Throwable problem) {
        terminal.report("cli.failed", Problem.internal(problem).details().getFirst());
        terminal.err().flush();
        return ExitCode.FAILED.code();
    }

    /** A value that isn't valid. The message is complete and in the user's language; picocli would put English words before it. */
    private static final class InvalidValueException extends TypeConversionException {
        private static final long serialVersionUID = 1;

        InvalidValueException(String message) {
            super(message);
        }
    }
}
