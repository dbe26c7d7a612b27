package waymark.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table in the format of RFC 4180, or as written by spreadsheets where the comma is the decimal separator: with semicolons, or with tabs.
 * An unclosed quotation mark and everything after it are plain characters, so that nothing is lost.
 *
 * @param header the first row
 * @param rows the other rows, without empty ones
 */
record CsvTable(List<String> header, List<Row> rows) {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /**
     * A row.
     *
     * @param line the line where it begins, counted from 1
     */
    record Row(int line, List<String> cells) {
        /** The cell of a column; empty if the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static CsvTable read(String text) {
        var reader = new Reader(text, text.length());
        List<Row> rows = reader.rows();
        if (reader.unclosed >= 0) {
            rows = new Reader(text, reader.unclosed).rows();
        }
        return rows.isEmpty()
                ? new CsvTable(List.of(), List.of())
                : new CsvTable(
                        rows.getFirst().cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    }

    /** The column with that name, ignoring case; empty if there is none. */
    Optional<Integer> column(String name) {
        return IntStream.range(0, header.size())
                .filter(column -> header.get(column).equalsIgnoreCase(name.strip()))
                .boxed()
                .findFirst();
    }

    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begin = 1;

        private final int quotesEnd;
        private int unclosed = -1;

        /** @param quotesEnd the offset from which on quotation marks are plain characters */
        Reader(String text, int quotesEnd) {
            this.text = text;
            this.quotesEnd = quotesEnd;
            this.separator = separator(text.lines().findFirst().orElse(""));
        }

        private static char separator(String header) {
            char best = ',';
            for (char each : new char[] {';', '\t'}) {
                if (count(header, each) > count(header, best)) {
                    best = each;
                }
            }
            return best;
        }

        private static long count(String text, char letter) {
            return text.chars().filter(each -> each == letter).count();
        }

        List<Row> rows() {
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                boolean ends = letter == '\n' || letter == '\r' && !text.startsWith("\n", i + 1);
                if (quoted && letter == '"' && text.startsWith("\"", i + 1)) {
                    cell.append('"');
                    i++;
                } else if (letter == '"' && i < quotesEnd && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                    unclosed = quoted ? i : -1;
                } else if (!quoted && letter == separator) {
                    endCell();
                } else if (!quoted && (letter == '\n' || letter == '\r')) {
                    if (ends) {
                        endRow();
                    }
                } else {
                    cell.append(letter);
                }
                line += ends ? 1 : 0;
            }
            endRow();
            return rows;
        }

        private void endCell() {
            boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
            cells.add(marked ? cell.substring(1) : cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (cells.stream().anyMatch(each -> !each.isBlank())) {
                rows.add(new Row(begin, cells));
            }
            cells = new ArrayList<>();
            begin = line + 1;
        }
    }
}
