package waymark.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Export;
import waymark.app.ExportRequest;
import waymark.app.Job;
import waymark.app.Job.What;
import waymark.app.Messages;
import waymark.app.SessionState;
import waymark.export.EarlierReviews.Where;
import waymark.export.RichMarkdown;
import waymark.export.RichMarkdown.Dates;
import waymark.model.Item;
import waymark.settings.ExportChoices;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;

/** The export of the open roadmap: the options chosen last, the preview and the file. */
public final class ExportViewModel {
    private static final int LINES = 200;
    private static final int NAMES = 3;
    private static final int LETTERS = 20_000;

    private final RoadmapModel model;
    private final Environment environment;
    private final LivePreferences choices;
    private Job looking = new Job(What.EXPORT);

    ExportViewModel(RoadmapModel model, Environment environment, LivePreferences choices) {
        this.model = model;
        this.environment = environment;
        this.choices = choices;
    }

    /** The options chosen last. */
    public ExportRequest chosen() {
        ExportChoices last = choices.preferences().exports();
        Dates dates = Arrays.stream(Dates.values())
                .filter(each -> each.name().equals(last.dates()))
                .findFirst()
                .orElse(Dates.SIGNS);
        String form = ExportRequest.FORMS.contains(last.form()) ? last.form() : ExportRequest.PLAIN;
        return new ExportRequest(form, last.own(), new RichMarkdown.Form(dates, last.notes()), last.mark(), Where.NONE);
    }

    /** Remembers these options. */
    public void choose(ExportRequest request) {
        var chosen = new ExportChoices(
                request.form(),
                request.own(),
                request.rich().notes(),
                request.rich().dates().name(),
                request.mark());
        choices.choose(all -> all.with(chosen));
    }

    /** Whether the user has own topics, which a Markdown export may leave out. */
    public boolean hasOwnTopics() {
        return Export.hasOwnTopics(model.state());
    }

    /** Whether some reviews don't fit into the roadmap's blanks. */
    public boolean hasEarlierReviews() {
        return Export.hasEarlierReviews(model.state());
    }

    /** Creates a preview of the beginning of the file in the background. Cancels the preview requested before. */
    public void preview(ExportRequest request, Consumer<String> shown) {
        stopPreview();
        var job = new Job(What.EXPORT);
        looking = job;
        SessionState state = model.state();
        environment
                .background()
                .run(
                        () -> {
                            job.check();
                            String text = request.firstLines(state, messages(), environment::dayOf, job, LINES);
                            return text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…";
                        },
                        text -> {
                            if (looking == job) {
                                shown.accept(text);
                            }
                        },
                        failure -> {
                            if (!(failure instanceof CancellationException)) {
                                Background.unexpected(failure);
                            }
                        });
    }

    /** Cancels the preview; nothing more is shown. */
    public void stopPreview() {
        looking.cancel();
        looking = new Job(What.EXPORT);
    }

    private Messages messages() {
        return new Messages(model.words().locale());
    }

    /** Writes the file as a job. An existing file is only replaced if {@code replace} is true. */
    public void write(ExportRequest request, Path target, boolean replace, Consumer<Exception> failed) {
        var job = new Job(What.EXPORT);
        SessionState state = model.state();
        environment
                .background()
                .run(
                        job,
                        () -> {
                            List<Item> leftOut = request.leftOut(state, messages(), environment::dayOf);
                            boolean may = replace || request.format().isEmpty() && !Export.isRoadmap(state, target);
                            request.write(state, messages(), environment::dayOf, target, may, job);
                            return leftOut;
                        },
                        leftOut -> model.announce(exportMessage(target, leftOut), false),
                        failed);
    }

    private String exportMessage(Path target, List<Item> leftOut) {
        if (leftOut.isEmpty()) {
            return model.words().text("toast.exported", target.getFileName());
        }
        String names = leftOut.stream().limit(NAMES).map(Item::text).collect(Collectors.joining(", "));
        return model.words().text("toast.exported-without", target.getFileName(), leftOut.size(), names);
    }
}
