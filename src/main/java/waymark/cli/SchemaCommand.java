package waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code waymark schema}: the JSON Schema of a line of the progress file. */
@Command(name = "schema", addMethodSubcommands = false)
final class SchemaCommand implements Callable<Integer> {
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
        return Exit.DONE.code();
    }
}
