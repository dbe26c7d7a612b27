package waymark.app;

import java.nio.file.Path;
import java.util.List;
import waymark.model.Roadmap;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.progress.UndoHistory;
import waymark.schedule.Rollup;

/**
 * All that there is to show of an open roadmap at one moment. Replaced with each change, never edited.
 *
 * @param file the roadmap's file
 * @param problems what the reader should know about the roadmap or the progress file
 */
public record SessionState(
        Path file,
        Roadmap roadmap,
        TopicIds ids,
        Ledger ledger,
        Progress progress,
        UndoHistory history,
        Rollup rollup,
        SaveState saved,
        List<Problem> problems) {

    SessionState withSaved(SaveState next) {
        return new SessionState(file, roadmap, ids, ledger, progress, history, rollup, next, problems);
    }

    /** The roadmap's title: that of its only top heading, else the file's name. */
    public String title() {
        String text = roadmap.root().text();
        return text.isEmpty() ? file.getFileName().toString() : text;
    }
}
