package waymark.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import waymark.app.Export;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.SessionState;
import waymark.ui.Jobs;

/** Writes the files that the user asked for, as jobs. */
final class ExportJobs {
    private ExportJobs() {}

    /** Writes all progress to a file. */
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
