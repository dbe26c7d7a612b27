package waymark.export;

/** Text in HTML and SVG. */
final class Markup {
    private Markup() {}

    /** Escapes any text for use between tags and in quoted attributes; characters that XML doesn't allow become U+FFFD. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Whether both XML 1.0 (section 2.2) and HTML allow a character, excluding the control and non-characters that validators reject. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter < 0x7F
                || letter >= 0xA0
                        && (letter < 0xD800 || letter > 0xDFFF)
                        && (letter < 0xFDD0 || letter > 0xFDEF)
                        && (letter & 0xFFFE) != 0xFFFE;
    }
}
