package waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code waymark schema}: prints the JSON Schema of a line of the progress file. */
final class SchemaCommand extends CliCommand {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(SchemaCommand.class.getResourceAsStream("progress-line.schema.json"))) {
            schema.transferTo(terminal.out());
        }
        return ExitCode.DONE.code();
    }
}
