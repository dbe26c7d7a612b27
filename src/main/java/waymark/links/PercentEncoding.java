package waymark.links;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent encoding in addresses: {@code %20} for a space. */
final class PercentEncoding {
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private PercentEncoding() {}

    /** The decoded text, decoded only once; empty if the result isn't valid text. */
    static Optional<String> decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            if (text.charAt(at) != '%') {
                bytes.writeBytes(text.substring(at, next).getBytes(StandardCharsets.UTF_8));
            } else if (isEscape(text, at)) {
                next = at + 3;
                bytes.write(HexFormat.fromHexDigits(text, at + 1, next));
            } else {
                return Optional.empty();
            }
            at = next;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text with every character escaped that an address can't contain. Existing escapes stay as they are. */
    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            char c = text.charAt(at);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            if (plain && (c != '%' || isEscape(text, at))) {
                encoded.append(c);
            } else {
                for (byte part : text.substring(at, next).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
                }
            }
            at = next;
        }
        return encoded.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}
