package waymark.markdown;

import java.util.regex.Pattern;

/**
 * The metadata that some tools put before the text, between two lines of {@code ---} (YAML) or {@code +++} (TOML). CommonMark doesn't
 * support it and would read headings into it.
 */
final class FrontMatter {
    private static final Pattern YAML_KEY = Pattern.compile("[\\w\"'.-]+[ \\t]*:(?:[ \\t].*)?");
    private static final Pattern TOML_KEY = Pattern.compile("(?:[\\w\"'.-]+[ \\t]*=|\\[).*");

    private FrontMatter() {}

    /**
     * The end of the front matter; 0 if there is none. The first line with content must be a key: many documents begin with a horizontal
     * rule.
     */
    static int end(String text) {
        if (text.startsWith("---")) {
            return end(text, "---", YAML_KEY);
        }
        return text.startsWith("+++") ? end(text, "+++", TOML_KEY) : 0;
    }

    private static int end(String text, String fence, Pattern key) {
        boolean keyed = false;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            var line = text.substring(start, end).stripTrailing();
            boolean isFence = line.equals(fence) || start > 0 && fence.equals("---") && line.equals("...");
            if (isFence ? start > 0 : start == 0) {
                return isFence && keyed ? end : 0;
            }
            if (!isFence && !keyed && !line.isBlank() && !line.startsWith("#")) {
                keyed = key.matcher(line).matches();
                if (!keyed) {
                    return 0;
                }
            }
            start = nextLine(text, end);
        }
        return 0;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int nextLine(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
}
