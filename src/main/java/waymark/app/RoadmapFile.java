package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import waymark.app.Problem.Kind;
import waymark.document.SourceText;
import waymark.files.FileTooLargeException;
import waymark.files.RegularFile;
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
     * @throws ProblemException if the file doesn't exist, can't be read, or is too large for a roadmap
     */
    public static Roadmap read(Path file) throws ProblemException {
        return RoadmapParser.parse(SourceText.read(bytes(file)));
    }

    /**
     * Reads a roadmap in which an export may have filled in these blanks.
     *
     * @throws ProblemException if the file doesn't exist, can't be read, or is too large for a roadmap
     */
    static Roadmap read(Path file, FilledBlanks filled) throws ProblemException {
        return RoadmapParser.parse(SourceText.read(bytes(file)), filled);
    }

    /**
     * Reads a roadmap again. Returns {@code before} if no byte has changed and no other blank is known to be filled in.
     *
     * @throws ProblemException if the file doesn't exist any more, can't be read, or is too large for a roadmap
     */
    static Roadmap read(Path file, FilledBlanks filled, Roadmap before, FilledBlanks knownBefore)
            throws ProblemException {
        byte[] bytes = bytes(file);
        if (filled.addTo(knownBefore, before.source().text())) {
            return RoadmapParser.parse(SourceText.read(bytes), filled);
        }
        return before.source().isOf(bytes) ? before : RoadmapParser.parseAgain(before, SourceText.read(bytes), filled);
    }

    /** The bytes of a file that isn't the program's own. */
    static byte[] bytes(Path file) throws ProblemException {
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.of(Kind.ROADMAP_IS_FOLDER, file));
            }
            return RegularFile.read(file, LARGEST);
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

    /** What could be tracked in a part of a document, among everything that {@link #plainEntries} found there. */
    public static List<PlainEntry> trackable(Roadmap roadmap, Section part, List<PlainEntry> entries) {
        return EntryTracking.within(roadmap, part, entries);
    }

    /**
     * The list entries without a box, table rows and headings of a document, with the information which of them look like something to
     * track.
     */
    public static List<PlainEntry> plainEntries(SourceText source) {
        return PlainEntryReader.read(source);
    }
}
