package waymark;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line of Windows into words, by the rules of <a
 * href="https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments">Microsoft's C library</a>.
 */
final class WindowsCommandLine {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private WindowsCommandLine(String line) {
        this.line = line;
    }

    /** The words, starting with the program's name. */
    static List<String> words(String line) {
        var read = new WindowsCommandLine(line);
        read.program();
        while (read.skipBlanks()) {
            read.word();
        }
        return List.copyOf(read.words);
    }

    /** The name is a path: nothing is escaped in it. */
    private void program() {
        boolean isQuoted = false;
        for (; at < line.length() && (isQuoted || !isBlank(line.charAt(at))); at++) {
            if (line.charAt(at) == '"') {
                isQuoted = !isQuoted;
            } else {
                word.append(line.charAt(at));
            }
        }
        end();
    }

    private boolean skipBlanks() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private void word() {
        boolean isQuoted = false;
        while (at < line.length() && (isQuoted || !isBlank(line.charAt(at)))) {
            int backslashes = backslashes();
            boolean isQuote = at < line.length() && line.charAt(at) == '"';
            word.repeat('\\', isQuote ? backslashes / 2 : backslashes);
            if (isQuote) {
                at++;
                boolean isDoubled = isQuoted && at < line.length() && line.charAt(at) == '"';
                if (backslashes % 2 == 1) {
                    word.append('"');
                } else if (isDoubled) {
                    word.append('"');
                    at++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (backslashes == 0) {
                word.append(line.charAt(at++));
            }
        }
        end();
    }

    private int backslashes() {
        int from = at;
        while (at < line.length() && line.charAt(at) == '\\') {
            at++;
        }
        return at - from;
    }

    private void end() {
        words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }
}
