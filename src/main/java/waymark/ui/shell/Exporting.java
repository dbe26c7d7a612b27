package waymark.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.function.Function;
import waymark.app.Export;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportFormat;
import waymark.export.MarkdownExport.Marks;
import waymark.ui.Jobs;
import waymark.ui.RoadmapModel;

/** Writes files that the user chose, as jobs. */
final class Exporting {
    private Exporting() {}

    /** Writes the roadmap with its progress. That another file is replaced was asked by the dialog that chose it. */
    static void start(
            Jobs jobs,
            RoadmapModel desk,
            Where reviews,
            Path target,
            boolean replaceRoadmap,
            Consumer<Exception> failed) {
        var job = new Job(What.EXPORT);
        var words = desk.words();
        SessionState state = desk.state();
        jobs.run(
                job,
                () -> {
                    new Export(Marks.PLAIN, reviews, new Messages(words.locale()))
                            .write(state, target, replaceRoadmap || !Export.isRoadmap(state, target), job);
                    return target;
                },
                written -> desk.announce(words.text("toast.exported", written.getFileName()), false),
                failed);
    }

    /** Writes the progress in another form; over another file only where that may be replaced. */
    static void in(
            ExportFormat format,
            Jobs jobs,
            RoadmapModel desk,
            Function<OffsetDateTime, LocalDate> dayOf,
            Path target,
            boolean replace,
            Consumer<Exception> failed) {
        var job = new Job(What.EXPORT);
        SessionState state = desk.state();
        jobs.run(
                job,
                () -> {
                    Export.write(state, Export.bytes(state, format, dayOf), target, replace, job);
                    return target;
                },
                written -> desk.announce(desk.words().text("toast.exported", written.getFileName()), false),
                failed);
    }

    /** Writes all that was done. */
    static void progress(Jobs jobs, SessionState state, Path target, Runnable done, Consumer<Exception> failed) {
        var job = new Job(What.SAVE_ELSEWHERE);
        jobs.run(
                job,
                () -> {
                    Export.progress(state, target, job);
                    return target;
                },
                written -> done.run(),
                failed);
    }
}
