package waymark.links;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import waymark.document.Fingerprint;
import waymark.files.AtomicFile;
import waymark.files.PlainFile;

/**
 * The pictures of notes: they lie in a folder of their own beside the roadmap, called by what they hold, and notes refer to them as to any
 * file of the roadmap's folder. Only what {@link PictureFile} shows is kept.
 */
public final class NotePictures {
    private static final int NAME = 16;

    private final Path folder;

    /** @param roadmap the file that the notes are about */
    public NotePictures(Path roadmap) {
        // A link can't lead to a name with one of these.
        String name = roadmap.getFileName().toString().replaceAll("[:\\\\\\p{Cntrl}\\p{Cf}]", "_");
        this.folder = roadmap.toAbsolutePath().resolveSibling(name + ".pictures");
    }

    /**
     * Keeps a picture.
     *
     * @param words what it shows
     * @return what stands for it in a note
     */
    public String keep(byte[] picture, String words) throws IOException {
        String name = hash(picture) + "." + format(picture);
        AtomicFile.addIn(folder, name, picture);
        return "![" + words.replaceAll("[\\[\\]\\\\\\s]+", " ").strip() + "](" + link(folder.getFileName() + "/" + name)
                + ")";
    }

    /** Keeps what a file holds, if that is a picture. */
    public String keep(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return keep(PlainFile.read(file, PictureFile.LARGEST_FILE), dot > 0 ? name.substring(0, dot) : name);
    }

    private static String hash(byte[] picture) {
        String value = Fingerprint.of(picture).value();
        int digits = value.indexOf(':') + 1;
        return value.substring(digits, digits + NAME);
    }

    private String format(byte[] picture) throws IOException {
        Optional<PictureFile> sane = Optional.empty();
        if (picture.length <= PictureFile.LARGEST_FILE) {
            try {
                sane = PictureFile.read(folder, new DataInputStream(new ByteArrayInputStream(picture)));
            } catch (IOException breaksOff) {
                sane = Optional.empty();
            }
        }
        if (sane.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "it isn’t a picture that can be shown");
        }
        return switch (picture[0]) {
            case 'G' -> "gif";
            case (byte) 0x89 -> "png";
            default -> "jpg";
        };
    }

    /** A path as Markdown reads it in brackets. */
    private static String link(String path) {
        var link = new StringBuilder();
        for (char letter : path.toCharArray()) {
            if (" ()<>#?%&*_`[]!".indexOf(letter) >= 0) {
                link.append("%").append(HexFormat.of().withUpperCase().toHexDigits((byte) letter));
            } else {
                link.append(letter);
            }
        }
        return link.toString();
    }
}
