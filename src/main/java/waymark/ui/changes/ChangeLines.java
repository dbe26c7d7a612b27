package waymark.ui.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.BoxMerge;
import waymark.app.LostTopic;
import waymark.app.RoadmapDiff;
import waymark.app.RoadmapDiff.Altered;
import waymark.app.SessionState;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.reconcile.Matching.How;
import waymark.schedule.Box;
import waymark.ui.UiText;
import waymark.ui.changes.ChangeRow.Line;

/** Describes the differences between two versions of the roadmap. */
final class ChangeLines {
    private final UiText words;
    private final SessionState state;

    ChangeLines(UiText words, SessionState state) {
        this.words = words;
        this.state = state;
    }

    /** The lines of a group, in the order of the file. */
    List<Line> of(ChangeGroup group) {
        RoadmapDiff changes = state.changes();
        return switch (group) {
            case DECIDE ->
                changes.toDecide().stream().map(lost -> lost(group, lost)).toList();
            case CLASHES -> new CopyLines(words, state).clashes();
            case COPIES -> new CopyLines(words, state).copies();
            case KEPT -> changes.kept().stream().map(lost -> lost(group, lost)).toList();
            case GONE -> changes.gone().stream().map(lost -> lost(group, lost)).toList();
            case BOXES -> changes.boxes().stream().map(this::box).toList();
            case REWORDED -> altered(group, How.REWORDED);
            case MOVED -> altered(group, How.MOVED);
            case RENUMBERED -> altered(group, How.RENUMBERED);
            case NEW ->
                changes.added().stream()
                        .map(topic -> new Line(group, "", title(topic), place(topic), topic, null))
                        .toList();
        };
    }

    private Line lost(ChangeGroup group, LostTopic lost) {
        @Nullable
        Topic candidate = group == ChangeGroup.DECIDE ? lost.candidates().getFirst() : null;
        return new Line(
                group,
                title(lost.before().number(), lost.before().text()),
                candidate == null ? "" : title(candidate),
                kept(lost),
                candidate,
                lost.isUndecided() ? new ChangeQuestion.WhereTo(lost) : null);
    }

    private List<Line> altered(ChangeGroup group, How how) {
        return state.changes().altered(how).stream()
                .sorted(Comparator.comparing(altered -> altered.now().index()))
                .map(altered -> altered(group, altered))
                .toList();
    }

    private Line altered(ChangeGroup group, Altered altered) {
        String before = title(altered.before().number(), altered.before().text());
        String fact = group == ChangeGroup.MOVED ? place(altered.now()) : "";
        String now = title(altered.now());
        return new Line(group, before.equals(now) ? "" : before, now, fact, altered.now(), null);
    }

    private Line box(BoxMerge tick) {
        String key = tick.takenOver() ? "changes.box.taken" : "changes.box.kept";
        String fact =
                words.text(key, status(tick.mine()), status(tick.item().marker().status()));
        return new Line(ChangeGroup.BOXES, "", title(tick.item()), fact, tick.item(), null);
    }

    private String status(Status status) {
        return words.text("box", Box.valueOf(status.name()));
    }

    /** The position of a topic: the title above it. */
    private String place(Topic topic) {
        return state.roadmap()
                .parent(topic)
                .filter(above -> above.index() > 0)
                .map(above -> words.text("changes.in", title(above)))
                .orElse("");
    }

    /** The user's progress on a lost topic. */
    private String kept(LostTopic lost) {
        var facts = new ArrayList<String>();
        long days = 0;
        long answers = 0;
        for (Change change : lost.kept()) {
            switch (change) {
                case Change.OfStatus status -> {
                    if (status.day() != null) {
                        days++;
                    } else if (status.to() != null) {
                        facts.add(words.text(
                                "changes.status",
                                status(status.to()),
                                words.day(
                                        status.metadata().at().toLocalDate(),
                                        state.rollup().today())));
                    }
                }
                case Change.OfNote note -> facts.add(words.text("changes.note", text(note.text())));
                case Change.OfField field -> facts.add(text(field.value()));
                case Change.OfPhase phase -> {
                    if (phase.to() != null) {
                        facts.add(words.text("phase", phase.to()));
                    }
                }
                case Change.OfCountingKind countingKind -> facts.add(words.text("changes.nature"));
                case Change.OfTracking tracking -> facts.add(words.text("changes.tracking"));
                case Change.OfRecall answer -> answers++;
                case Change.OfIdentity none -> {}
                case Change.OfOwnText none -> {}
                case Change.OfOwnPlace none -> {}
            }
        }
        if (days > 0) {
            facts.add(words.text("changes.days", days));
        }
        if (answers > 0) {
            facts.add(words.text("changes.recall", answers));
        }
        return String.join(" · ", facts);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    static String title(Topic topic) {
        return title(topic.number(), topic.text());
    }

    private static String title(String number, String text) {
        return number.isEmpty() ? text : number + "  " + text;
    }
}
