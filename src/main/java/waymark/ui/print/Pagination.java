package waymark.ui.print;

import java.util.ArrayList;
import java.util.List;

/** Distributes lines over pages. A line is never split, and a line that stays with the next one is never the last on its page. */
final class Pagination {
    private Pagination() {}

    /** A line on a page. */
    interface Line {
        /** Its height, including the space above it. */
        double height();

        /** Whether it must not be the last line on its page, as a heading. */
        boolean staysWithNext();
    }

    /** The pages. A line that is higher than a page gets a page of its own. */
    static <L extends Line> List<List<L>> pages(List<L> lines, double height) {
        var pages = new ArrayList<List<L>>();
        int begin = 0;
        double used = 0;
        for (int at = 0; at < lines.size(); at++) {
            double next = lines.get(at).height();
            if (at > begin && used + next > height) {
                int end = endOfPage(lines, begin, at);
                pages.add(List.copyOf(lines.subList(begin, end)));
                begin = end;
                at = end;
                used = 0;
                next = lines.get(at).height();
            }
            used += next;
        }
        if (begin < lines.size()) {
            pages.add(List.copyOf(lines.subList(begin, lines.size())));
        }
        return pages;
    }

    /** Breaks before the lines that stay with the one that didn't fit; if they fill the whole page, they are separated. */
    private static <L extends Line> int endOfPage(List<L> lines, int begin, int full) {
        int end = full;
        while (end > begin && lines.get(end - 1).staysWithNext()) {
            end--;
        }
        return end > begin ? end : full;
    }
}
