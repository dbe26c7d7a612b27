package waymark.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies a file's exact content.
 *
 * {@snippet :
 * var before = Fingerprint.of("- [ ] Sets".getBytes(UTF_8));
 * before.equals(Fingerprint.of("- [ ] Sets".getBytes(UTF_8)));   // true
 * before.equals(Fingerprint.of("- [x] Sets".getBytes(UTF_8)));   // false
 * before.value();   // sha256:13aaebc7c9cb7c2cc6b29022496fa241d345f5a716e30073d1b8d3f0e502cee5
 * }
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record Fingerprint(String value) {

    /** The fingerprint of the given bytes. */
    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint("sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
