package waymark.links;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import waymark.files.RegularFile;

/**
 * A picture on disk that can be shown: the content, not the name, has a known format and a reasonable size. A small file can claim to be a
 * picture that doesn't fit into memory.
 *
 * {@snippet :
 * // "GIF89a", 4 by 3 pixels
 * var gif = HexFormat.of().parseHex("47494638396104000300");
 * Path file = Files.write(folder.resolve("map.txt"), gif);
 * PictureFile.read(file).orElseThrow().pixels();   // 12
 * }
 */
public record PictureFile(Path file, int width, int height) {
    static final long LARGEST_FILE = 24L << 20;
    private static final long MOST_PIXELS = 36_000_000;

    /** The picture in the file; empty if its format is unknown or its size unreasonable. Reads only the first bytes. */
    public static Optional<PictureFile> read(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(RegularFile.open(file, LARGEST_FILE)))) {
            return read(file, in);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The number of pixels to decode, whatever size it is shown at. */
    public long pixels() {
        return (long) width * height;
    }

    /** The bytes to decode: for an animation, only the first frame. Empty if the file has changed and is no longer this picture. */
    public Optional<byte[]> content() {
        try {
            byte[] bytes = RegularFile.read(file, LARGEST_FILE);
            var now = read(file, new DataInputStream(new ByteArrayInputStream(bytes)));
            if (!now.equals(Optional.of(this))) {
                return Optional.empty();
            }
            return bytes[0] == 'G' ? GifFrame.first(bytes, width, height) : Optional.of(bytes);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<PictureFile> read(Path file, DataInputStream in) throws IOException {
        return (switch (in.readUnsignedShort()) {
                    case 0x8950 -> png(file, in);
                    case 0x4749 -> gif(file, in);
                    case 0xffd8 -> jpeg(file, in);
                    default -> Optional.<PictureFile>empty();
                })
                .filter(PictureFile::isSane);
    }

    private boolean isSane() {
        return width > 0 && height > 0 && pixels() <= MOST_PIXELS;
    }

    private static Optional<PictureFile> png(Path file, DataInputStream in) throws IOException {
        in.skipNBytes(14);
        return Optional.of(new PictureFile(file, in.readInt(), in.readInt()));
    }

    private static Optional<PictureFile> gif(Path file, DataInputStream in) throws IOException {
        in.skipNBytes(4);
        int width = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        int height = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        return Optional.of(new PictureFile(file, width, height));
    }

    /** Follows the chain of segments; the segment that begins a frame contains the size. */
    private static Optional<PictureFile> jpeg(Path file, DataInputStream in) throws IOException {
        while (in.readUnsignedByte() == 0xff) {
            int marker = in.readUnsignedByte();
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return Optional.of(new PictureFile(file, in.readUnsignedShort(), height));
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }
}
