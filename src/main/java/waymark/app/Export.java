package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import waymark.app.Problem.Kind;
import waymark.document.AtomicFile;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.export.MarkdownExport;
import waymark.export.MarkdownExport.Marks;
import waymark.store.ProgressStore;

/** Writes the roadmap with the reader's progress in it to a file of the reader's choice. */
public final class Export {
    private Export() {}

    /** The roadmap's bytes with the progress in them. */
    public static byte[] markdown(SessionState state, Marks marks) {
        try {
            var edits = MarkdownExport.edits(state.roadmap(), state.ids(), state.progress(), state.rollup(), marks);
            return Splicer.apply(state.roadmap().source(), edits);
        } catch (StaleEditException e) {
            throw new IllegalStateException("a roadmap's topics stand where its text has them", e);
        }
    }

    /**
     * Writes {@link #markdown} to {@code target}, which is replaced as a whole.
     *
     * @param replaceRoadmap whether the target may be the roadmap itself; what it was before stays beside it as a backup
     * @throws ProblemException if nothing was written: the target can't be written, is the roadmap and may not be, or is the
     *     roadmap and was changed by another program since it was read
     */
    public static void markdown(SessionState state, Path target, Marks marks, boolean replaceRoadmap)
            throws ProblemException {
        try {
            if (isSameFile(target, state.file())) {
                if (!replaceRoadmap) {
                    throw new ProblemException(Problem.of(Kind.EXPORT_ONTO_ROADMAP, target.getFileName()));
                }
                backUp(state);
            }
            AtomicFile.replace(target, markdown(state, marks));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, Reasons.of(e)), e);
        }
    }

    /**
     * Writes all that is known of the reader's progress to another file, where it can't be saved to its own. It is a progress
     * file too, which {@code waymark merge} takes in.
     *
     * @throws ProblemException if nothing was written: the target can't be written, or is one of the roadmap's own files
     */
    public static void progress(SessionState state, Path target) throws ProblemException {
        try {
            Path own = ProgressStore.beside(state.file());
            if (isSameFile(target, state.file()) || isSameFile(target, own)) {
                throw new ProblemException(
                        Problem.of(Kind.EXPORT_FAILED, target, "one of the roadmap's own files would be replaced"));
            }
            var lines = ProgressStore.lines(state.ledger().entries());
            AtomicFile.replace(target, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.EXPORT_FAILED, target, Reasons.of(e)), e);
        }
    }

    private static boolean isSameFile(Path target, Path roadmap) throws IOException {
        return Files.exists(target) && Files.isSameFile(target, roadmap);
    }

    private static void backUp(SessionState state) throws IOException, ProblemException {
        SourceText source = state.roadmap().source();
        byte[] onDisk = Files.readAllBytes(state.file());
        if (!SourceText.read(onDisk).fingerprint().equals(source.fingerprint())) {
            throw new ProblemException(
                    Problem.of(Kind.ROADMAP_CHANGED, state.file().getFileName()));
        }
        AtomicFile.replace(backup(state.file()), onDisk);
    }

    /** Where a roadmap that an export replaces is kept. */
    public static Path backup(Path roadmap) {
        return roadmap.resolveSibling(roadmap.getFileName() + ".bak");
    }
}
