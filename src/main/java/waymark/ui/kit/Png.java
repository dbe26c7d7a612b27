package waymark.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Encodes images as PNG, without AWT. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};
    private static final byte[] EIGHT_BIT_RGBA = {8, 6, 0, 0, 0};

    private Png() {}

    /** Encodes an opaque image. */
    public static byte[] of(Image image) {
        return of(image, false);
    }

    /** Encodes an image with transparent parts. */
    public static byte[] withAlpha(Image image) {
        return of(image, true);
    }

    private static byte[] of(Image image, boolean alpha) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try {
            var file = new ByteArrayOutputStream();
            var out = new DataOutputStream(file);
            out.write(SIGNATURE);
            var header = new ByteArrayOutputStream();
            var numbers = new DataOutputStream(header);
            numbers.writeInt(width);
            numbers.writeInt(height);
            numbers.write(alpha ? EIGHT_BIT_RGBA : EIGHT_BIT_RGB);
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", pixels(image, width, height, alpha));
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
    }

    private static byte[] pixels(Image image, int width, int height, boolean alpha) throws IOException {
        var packed = new ByteArrayOutputStream();
        var row = new int[width];
        int size = alpha ? 4 : 3;
        var bytes = new byte[1 + size * width];
        try (var out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                for (int x = 0; x < width; x++) {
                    int at = 1 + size * x;
                    bytes[at] = (byte) (row[x] >> 16);
                    bytes[at + 1] = (byte) (row[x] >> 8);
                    bytes[at + 2] = (byte) row[x];
                    if (alpha) {
                        bytes[at + 3] = (byte) (row[x] >>> 24);
                    }
                }
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
