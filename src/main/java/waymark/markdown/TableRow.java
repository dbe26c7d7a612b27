package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import waymark.document.TextRange;

/** Counts the cells of a line by GitHub's rules for tables. */
final class TableRow {
    private TableRow() {}

    /** The number of cells of a header row; 0 if the line isn't one. */
    static int cells(CharSequence line) {
        int cells = 0;
        int signs = 0;
        boolean open = true;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t') {
                continue;
            }
            boolean leading = signs++ == 0 && c == '|';
            if (open && !leading) {
                cells++;
            }
            open = c == '|';
            if (c == '\\' && at + 1 < line.length() && (line.charAt(at + 1) == '|' || line.charAt(at + 1) == '\\')) {
                at++;
            }
        }
        return signs == 1 && open ? 0 : cells;
    }

    /** The number of cells of a delimiter row, which contains only dashes, colons and pipes; 0 if the line isn't one. */
    static int delimiters(CharSequence line, int from) {
        int cells = 0;
        boolean marked = false;
        int at = from;
        while (at < line.length()) {
            if (line.charAt(at) == '|') {
                marked = true;
                at = skipBlanks(line, at + 1);
            } else if (cells > 0) {
                return 0;
            }
            if (at == line.length()) {
                break;
            }
            boolean left = line.charAt(at) == ':';
            at = left ? at + 1 : at;
            int dashes = at;
            while (at < line.length() && line.charAt(at) == '-') {
                at++;
            }
            if (at == dashes) {
                return 0;
            }
            boolean right = at < line.length() && line.charAt(at) == ':';
            marked |= left || right;
            at = skipBlanks(line, right ? at + 1 : at);
            cells++;
        }
        return marked ? cells : 0;
    }

    /** The ranges of a row's cells, without surrounding whitespace. */
    static List<TextRange> ranges(Spans spans, String text, TextRange row) {
        List<TextRange> cells = new ArrayList<>();
        int start = row.start() < row.end() && text.charAt(row.start()) == '|' ? row.start() + 1 : row.start();
        for (int at = start; at < row.end(); at++) {
            char c = text.charAt(at);
            if (c == '|') {
                cells.add(spans.trim(start, at));
                start = at + 1;
            } else if (c == '\\' && at + 1 < row.end() && text.charAt(at + 1) == '|') {
                at++;
            }
        }
        if (start < row.end()) {
            cells.add(spans.trim(start, row.end()));
        }
        return cells;
    }

    private static int skipBlanks(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
