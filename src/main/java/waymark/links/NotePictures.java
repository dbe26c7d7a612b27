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
import waymark.files.RegularFile;

/**
 * Stores the pictures of notes in their own folder beside the roadmap, named by a hash of their content. Notes link to them as to any other
 * file in the roadmap's folder. Only pictures that {@link PictureFile} can show are stored.
 *
 * {@snippet :
 * // "GIF89a", 4 by 3 pixels
 * var gif = HexFormat.of().parseHex("47494638396104000300");
 * var pictures = new NotePictures(folder.resolve("plan.md"));
 * pictures.keep(gif, "A map");   // ![A map](plan.md.pictures/20d4bb3049cc670d.gif)
 * }
 */
public final class NotePictures {
    private static final int NAME = 16;

    private final Path folder;

    /** @param roadmap the roadmap that the notes belong to */
    public NotePictures(Path roadmap) {
        // Characters that a link can't contain.
        String name = roadmap.getFileName().toString().replaceAll("[:\\\\\\p{Cntrl}\\p{Cf}]", "_");
        this.folder = roadmap.toAbsolutePath().resolveSibling(name + ".pictures");
    }

    /**
     * Stores a picture.
     *
     * @param words a description of the picture
     * @return the Markdown that shows it in a note
     */
    public String keep(byte[] picture, String words) throws IOException {
        String name = hash(picture) + "." + format(picture);
        AtomicFile.addIn(folder, name, picture);
        return "![" + words.replaceAll("[\\[\\]\\\\\\s]+", " ").strip() + "](" + link(folder.getFileName() + "/" + name)
                + ")";
    }

    /** Stores the content of a file if it is a picture. */
    public String keep(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return keep(RegularFile.read(file, PictureFile.LARGEST_FILE), dot > 0 ? name.substring(0, dot) : name);
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

    /** Escapes a path for use in the parentheses of a Markdown link. */
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
