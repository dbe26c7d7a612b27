package waymark.ui.print;

import java.util.ArrayList;
import java.util.List;

/** Puts lines on pages: each stands on one page as a whole, in their order, and what belongs to the next stays with it. */
final class Pagination {
    private Pagination() {}

    /** What is put on a page. */
    interface Line {
        /** How much room it takes from top to bottom. */
        double height();

        /** Whether it is not to be the last on its page, as a heading. */
        boolean staysWithNext();
    }

    /** The pages. Only a line that is higher than a page stands on one alone and is higher than it. */
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

    /** Before what stays with the line that found no room; where that is all of the page, it is parted all the same. */
    private static <L extends Line> int endOfPage(List<L> lines, int begin, int full) {
        int end = full;
        while (end > begin && lines.get(end - 1).staysWithNext()) {
            end--;
        }
        return end > begin ? end : full;
    }
}
