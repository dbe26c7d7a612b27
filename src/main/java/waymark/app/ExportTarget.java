package waymark.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import waymark.app.Problem.Kind;
import waymark.document.SourceText;
import waymark.files.AtomicFile;
import waymark.files.RegularFile;
import waymark.store.ProgressStore;

/** Checks where an export may be written, and keeps backups of existing files. */
final class ExportTarget {
    private static final long LARGEST = 256L << 20;

    private ExportTarget() {}

    static void prepareTarget(Path target, boolean replace, byte[] next) throws IOException, ProblemException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        byte[] before = RegularFile.read(target, LARGEST);
        if (!replace && before.length > 0 && !Arrays.equals(before, next)) {
            throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_FILE, target.getFileName()));
        }
        backUp(target, before, next);
    }

    /**
     * Refuses a target that no export may replace: a link that leads out of the target's folder or out of the roadmap's, and files with the
     * user's progress.
     */
    static void check(SessionState state, Path target) throws IOException {
        AtomicFile.check(target);
        Path seeming = target.toAbsolutePath().normalize().getParent();
        Path folder = state.file().toAbsolutePath().normalize().getParent();
        if (seeming != null
                && folder != null
                && seeming.startsWith(folder)
                && !seeming.toRealPath().startsWith(folder.toRealPath())) {
            throw new FileSystemException(
                    target.toString(), null, "its folder is a link to a place outside the roadmap’s folder");
        }
        if (isSameFile(target, ProgressStore.beside(state.file())) || ProgressStore.isCopy(state.file(), target)) {
            throw new FileSystemException(target.toString(), null, "it contains your progress");
        }
    }

    static boolean isSameFile(Path target, Path roadmap) throws IOException {
        return Files.exists(target) && Files.exists(roadmap) && Files.isSameFile(target, roadmap);
    }

    static void backUp(SessionState state, byte[] next) throws IOException, ProblemException {
        SourceText source = state.roadmap().source();
        byte[] onDisk = RegularFile.read(state.file(), LARGEST);
        if (!SourceText.read(onDisk).fingerprint().equals(source.fingerprint())) {
            throw new ProblemException(
                    Problem.of(Kind.ROADMAP_CHANGED, state.file().getFileName()));
        }
        backUp(state.file(), onDisk, next);
    }

    /** Saves a backup of a file under the first free name, unless there already is one with the same content. */
    static void backUp(Path file, byte[] before, byte[] next) throws IOException {
        if (before.length == 0 || Arrays.equals(before, next)) {
            return;
        }
        Path backup = backup(file, 1);
        for (int n = 2; Files.exists(backup, LinkOption.NOFOLLOW_LINKS); n++) {
            if (Files.isRegularFile(backup, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(RegularFile.read(backup, LARGEST), before)) {
                return;
            }
            backup = backup(file, n);
        }
        AtomicFile.replace(backup, before);
    }

    /** Whether a file has exactly this content. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(RegularFile.read(file, LARGEST), bytes);
    }

    /** The name of the n-th backup; the first backup is the oldest. */
    static Path backup(Path file, int n) {
        return file.resolveSibling(file.getFileName() + ".bak" + (n == 1 ? "" : "-" + n));
    }
}
