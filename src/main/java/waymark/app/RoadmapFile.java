package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import waymark.app.Problem.Kind;
import waymark.document.SourceText;
import waymark.files.FileTooLargeException;
import waymark.files.PlainFile;
import waymark.markdown.PlainEntryReader;
import waymark.markdown.RoadmapParser;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;
import waymark.model.Section;

/** Reads roadmaps from disk. */
public final class RoadmapFile {
    private static final long LARGEST = 256L << 20;

    private RoadmapFile() {}

    /**
     * Reads a roadmap.
     *
     * @throws ProblemException if there is no such file, or it can't be read, or it is too large to be a roadmap
     */
    public static Roadmap read(Path file) throws ProblemException {
        return RoadmapParser.parse(SourceText.read(bytes(file)));
    }

    /**
     * Reads a roadmap of which an export may have filled in these blanks.
     *
     * @throws ProblemException if there is no such file, or it can't be read, or it is too large to be a roadmap
     */
    static Roadmap read(Path file, FilledBlanks filled) throws ProblemException {
        return RoadmapParser.parse(SourceText.read(bytes(file)), filled);
    }

    /**
     * Reads a roadmap that was read before, which is given where not a byte is different and no blank is known to be filled in
     * that was not before.
     *
     * @throws ProblemException if there is no such file any more, or it can't be read, or it is too large to be a roadmap
     */
    static Roadmap read(Path file, FilledBlanks filled, Roadmap before, FilledBlanks knownBefore)
            throws ProblemException {
        byte[] bytes = bytes(file);
        if (filled.addTo(knownBefore, before.source().text())) {
            return RoadmapParser.parse(SourceText.read(bytes), filled);
        }
        return before.source().isOf(bytes) ? before : RoadmapParser.parseAgain(before, SourceText.read(bytes), filled);
    }

    /** What a file of someone else's holds. */
    static byte[] bytes(Path file) throws ProblemException {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.of(Kind.ROADMAP_IS_FOLDER, file));
            }
            return PlainFile.read(file, LARGEST);
        } catch (FileTooLargeException e) {
            throw new ProblemException(Problem.of(Kind.ROADMAP_TOO_LARGE, file, LARGEST >> 20), e);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(Kind.ROADMAP_MISSING, file), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.ROADMAP_UNREADABLE, file, FailureReasons.of(e)), e);
        }
    }

    /** A roadmap with all entries without a box that could be tracked as items. */
    public static Roadmap withEntries(Roadmap roadmap) {
        return EntryTracking.all(roadmap, FilledBlanks.NONE);
    }

    /** What could be tracked in a part of a document, of all that {@link #plainEntries} found there. */
    public static List<PlainEntry> trackable(Roadmap roadmap, Section part, List<PlainEntry> entries) {
        return EntryTracking.within(roadmap, part, entries);
    }

    /** The list entries without a box, table rows and headings of a document, with those that look like something to track. */
    public static List<PlainEntry> plainEntries(SourceText source) {
        return PlainEntryReader.read(source);
    }
}
