package waymark.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Replaces a file as a whole: whoever reads it, and whenever the power goes, finds the old content or the new one, never a
 * part. A failure leaves the old content and nothing else behind.
 */
public final class AtomicFile {
    private static final int LINKS_AT_MOST = 40;

    private AtomicFile() {}

    /**
     * Gives the file this content, durably; creates it where it is missing. Where {@code file} is a symbolic link, the file
     * that it leads to is replaced and the link stays. Permissions stay as they were.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = followLinks(file);
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        if (exists && !Files.isWritable(target)) {
            // Renaming would get past the file's permissions.
            throw new AccessDeniedException(file.toString());
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (exists) {
                    copyPermissions(target, temporary);
                }
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        Folder.force(Folder.of(target));
    }

    /** Does the same in a folder that is made where it is missing. */
    public static void replaceIn(Path file, byte[] content) throws IOException {
        Files.createDirectories(Folder.of(file));
        replace(file, content);
    }

    /** Gives a file another name beside it, so that another can take its place. */
    public static void setAside(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        for (int n = 2; Files.exists(aside); n++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + n);
        }
        Files.move(file, aside);
    }

    private static Path followLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == LINKS_AT_MOST) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }
}
