package waymark.ui.print;

import java.util.List;
import javafx.scene.layout.Pane;
import waymark.app.Job;
import waymark.ui.UiText;
import waymark.ui.print.LineLayout.PlacedLine;

/** The pages to print, on paper of one size. */
record PrintedPages(List<List<PlacedLine>> pages, PageSize size) {

    /** Looks at all of the content, so don't call it on the UI thread. Stops if the job is cancelled. */
    static PrintedPages of(List<PrintedBlock> blocks, PageSize size, Job job) {
        List<PlacedLine> lines = LineLayout.lines(blocks, size.printableWidth(), job);
        return new PrintedPages(Pagination.pages(lines, size.printableHeight() - PageView.FOOTER), size);
    }

    int count() {
        return pages.size();
    }

    /** A page, counted from 0, without its margins. */
    Pane view(int page, UiText words) {
        return PageView.of(pages.get(page), size, words.text("print.page", page + 1, count()));
    }
}
