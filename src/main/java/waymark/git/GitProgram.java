package waymark.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the installed git. A program of that name in an untrusted folder is ignored. */
final class GitProgram {
    private static final List<String> NAMES = List.of("git", "git.exe");

    private GitProgram() {}

    /**
     * The first git in the folders of a search path; empty if there is none.
     *
     * @param distrusted a folder to ignore
     */
    static Optional<Path> find(String searchPath, Path distrusted) {
        for (String entry : searchPath.split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Optional<Path> found = program(entry, name, distrusted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> program(String folder, String name, Path distrusted) {
        try {
            // A folder relative to the working directory could be the one that contains the roadmap.
            Path program = Path.of(folder).resolve(name);
            if (!program.isAbsolute() || !Files.isRegularFile(program) || !Files.isExecutable(program)) {
                return Optional.empty();
            }
            boolean inside = Path.of(folder).toRealPath().startsWith(distrusted.toRealPath())
                    || program.toRealPath().startsWith(distrusted.toRealPath());
            return inside ? Optional.empty() : Optional.of(program);
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
