package waymark.ui.print;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Problem;
import waymark.app.ProblemException;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** Prompts for a printer and prints page by page, off the UI thread. */
final class PagePrinter {
    private final Stage owner;
    private final UiText words;
    private final RoadmapModel model;
    private final Background background;
    private final Consumer<Exception> failed;

    PagePrinter(Stage owner, UiText words, RoadmapModel model, Background background, Consumer<Exception> failed) {
        this.owner = owner;
        this.words = words;
        this.model = model;
        this.background = background;
        this.failed = failed;
    }

    /** Prints on this paper size unless the user chooses another one in the system's dialogs. */
    void start(PrintChoice choice, boolean a4) {
        background.run(
                () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
                found -> found.ifPresentOrElse(
                        job -> ask(job, choice, a4 ? Paper.A4 : Paper.NA_LETTER),
                        () -> model.announce(words.text("print.no-printer"), false)),
                failed);
    }

    private void ask(PrinterJob printer, PrintChoice choice, Paper paper) {
        boolean isWanted = false;
        try {
            printer.getJobSettings()
                    .setPageLayout(printer.getPrinter()
                            .createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT));
            printer.getJobSettings().setJobName(choice.state().title());
            isWanted = printer.showPageSetupDialog(owner) && printer.showPrintDialog(owner);
        } finally {
            if (!isWanted) {
                printer.cancelJob();
            }
        }
        if (isWanted) {
            var job = new Job(What.PRINT);
            background.run(
                    job,
                    () -> print(printer, choice, job),
                    printed -> model.announce(words.text("print.done", printed), false),
                    failed);
        }
    }

    private int print(PrinterJob printer, PrintChoice choice, Job job) throws ProblemException {
        boolean ended = false;
        try {
            PageLayout layout = printer.getJobSettings().getPageLayout();
            var size = new PageSize(layout.getPrintableWidth(), layout.getPrintableHeight(), 0);
            PrintedPages pages = PrintedPages.of(choice.blocks(words), size, job);
            int printed = 0;
            for (int page = 0; page < pages.count(); page++) {
                job.check();
                if (isWanted(printer.getJobSettings().getPageRanges(), page + 1)) {
                    if (!printer.printPage(layout, pages.view(page, words))) {
                        throw refused(printer, page + 1);
                    }
                    printed++;
                }
            }
            job.finish();
            // A print job without a page can't be ended.
            ended = printed > 0 && printer.endJob();
            if (printed > 0 && !ended) {
                throw refused(printer, pages.count());
            }
            return printed;
        } finally {
            if (!ended) {
                printer.cancelJob();
            }
        }
    }

    private static ProblemException refused(PrinterJob printer, int page) {
        return new ProblemException(
                Problem.of(Problem.Kind.PRINT_FAILED, printer.getPrinter().getName(), page));
    }

    private static boolean isWanted(PageRange @Nullable [] ranges, int page) {
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }
}
