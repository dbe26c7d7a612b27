package waymark.reliability;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Unison, which takes the newer file where both were changed, and keeps the other one under another name. */
final class Unison implements SyncProgram {
    static final String COMMAND = "unison";

    private static final Pattern COPY =
            Pattern.compile(".*\\.progress( \\(conflict( #\\d+)?_on_\\d{4}-\\d\\d-\\d\\d\\))+\\.jsonl");

    private final Path here;
    private final Path there;
    private final Path own;

    Unison(Path here, Path there, Path own) throws Exception {
        this.here = here;
        this.there = there;
        this.own = own;
        sync();
    }

    /** The copy is carried over by the run after the one that makes it. */
    @Override
    public void sync() throws Exception {
        for (int run = 0; run < 2; run++) {
            Shell.run(
                    own,
                    Map.of("UNISON", own.toString(), "HOME", own.toString()),
                    COMMAND,
                    here,
                    there,
                    "-ui",
                    "text",
                    "-batch",
                    "-auto",
                    "-copyonconflict",
                    "-prefer",
                    "newer");
        }
    }

    @Override
    public boolean isCopy(String name) {
        return COPY.matcher(name).matches();
    }
}
