package waymark.reliability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code rclone bisync}, which gives both files another name where both were changed, and leaves none under the old one. */
final class Rclone implements SyncProgram {
    static final String COMMAND = "rclone";

    /** Two dots before version 1.66, a word and a number since. */
    private static final Pattern COPY =
            Pattern.compile(".*\\.progress(\\.jsonl\\.\\.path[12]|\\.jsonl\\.conflict\\d+|\\.conflict\\d+\\.jsonl)");

    private final Path here;
    private final Path there;
    private final Path own;

    Rclone(Path here, Path there, Path own) throws Exception {
        this.here = here;
        this.there = there;
        this.own = own;
        run("--resync");
    }

    @Override
    public void sync() throws Exception {
        // Where both files get other names, it looks like too many deleted ones to it.
        run("--force");
    }

    private void run(String how) throws Exception {
        List<Object> command = new ArrayList<>(List.of(COMMAND, "bisync", here, there, how));
        command.addAll(List.of("--config", own.resolve("none"), "--workdir", own.resolve("listings")));
        Shell.run(own, Map.of("HOME", own.toString()), command.toArray());
    }

    @Override
    public boolean isCopy(String name) {
        return COPY.matcher(name).matches();
    }
}
