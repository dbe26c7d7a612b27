package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.FileLook;
import waymark.app.Messages;
import waymark.app.Sessions;
import waymark.settings.Settings;
import waymark.store.ProgressStore;

/** Runs commands in this process on a small roadmap, and keeps what they write. */
final class CommandLineFixture {
    private static final String PLAN = """
            # Plan

            ## 1. Phase 1: Basics
            *Duration: 2-3 weeks*

            - [ ] 1.1 Numbers
              - [ ] 1.1.1 Adding
              - [ ] 1.1.2 Taking away
            - [ ] 1.2 Letters

            ## 2. Phase 2: More
            *Duration: Ongoing*

            - [x] 2.1 Reading
            - [ ] 2.2 Writing letters

            ## 3. Daily Routine
            - [ ] 3.1 Stretch

            ## 4. Progress Tracking
            - 4.1 **Phase 1**: [ ] Not Started [ ] In Progress [ ] Completed
            - 4.2 **Current Phase**: ____________
            - 4.3 **Start Date**: ____________

            ### 4.4 Monthly Review
            - 4.4.1 **What I Learned**: ____________
            - 4.4.2 **Next Goals**: ____________
            """;

    private final Random random = new Random(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Clock clock = Sessions.NOON;
    private Style style = Style.PLAIN;
    private Locale locale = Locale.ENGLISH;

    final Path roadmap;
    final Path progress;
    final Settings settings;

    CommandLineFixture(Path folder) throws IOException {
        this.roadmap = Files.writeString(folder.resolve("plan.md"), PLAN);
        this.settings = new Settings(folder.resolve("settings"));
        this.progress = ProgressStore.beside(roadmap);
    }

    CommandLineFixture at(Clock time) {
        clock = time;
        return this;
    }

    CommandLineFixture in(Locale language) {
        locale = language;
        return this;
    }

    CommandLineFixture coloured() {
        style = Style.COLOURED;
        return this;
    }

    /** Runs a command and gives its exit code. Unless it is to replace the roadmap, it must not touch it. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        var environment = new Environment(clock, "test", random, Background.SAME_THREAD);
        var terminal = new Terminal(
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                style,
                new Messages(locale),
                environment,
                settings);
        FileLook before = look();
        int code = Cli.run(terminal, request -> {}, arguments);
        if (!List.of(arguments).contains("--replace")) {
            assertThat(look()).as("the roadmap").isEqualTo(before);
        }
        return code;
    }

    private @Nullable FileLook look() {
        try {
            return Files.exists(roadmap) ? FileLook.at(roadmap) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on the roadmap. */
    int on(String command, String... arguments) {
        return runOn(roadmap, command, arguments);
    }

    /** Runs a command on another roadmap. */
    int runOn(Path file, String command, String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = command;
        all[1] = file.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    /** What the last command wrote as data. */
    String out() {
        return out.toString(UTF_8);
    }

    /** What the last command wrote as messages. */
    String err() {
        return err.toString(UTF_8);
    }
}
