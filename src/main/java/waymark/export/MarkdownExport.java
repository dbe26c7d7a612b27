package waymark.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.document.TextEdit;
import waymark.document.TextRange;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.PhaseStatus;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.StatusLine;
import waymark.progress.Progress;
import waymark.progress.Subject;
import waymark.progress.TopicIds;
import waymark.review.ReviewForm;
import waymark.schedule.PhaseState;
import waymark.schedule.Rollup;

/**
 * The edits that write the user's progress back into the roadmap: the character in the box of each item whose status differs from the
 * file's, a box or a sign before the text of an entry without one, the boxes of the status lines, the answers in the blanks, and those of a
 * review in its blanks, with the newest answers. Without progress there are no edits.
 */
public final class MarkdownExport {
    private static final String BLANK = "____________";

    private final Roadmap roadmap;
    private final TopicIds ids;
    private final Progress progress;
    private final Rollup rollup;
    private final Marks marks;
    private final Map<Blank, String> answers;

    /** The characters in the boxes. */
    public enum Marks {
        /** {@code x} for done and a space for anything else: what every program that supports Markdown task lists understands. */
        PLAIN {
            @Override
            char of(Status status) {
                return status == Status.DONE ? 'x' : ' ';
            }
        },
        /** The same, and an empty box before each entry without a box that is tracked. */
        BOXES {
            @Override
            char of(Status status) {
                return PLAIN.of(status);
            }
        },
        /** Also {@code /} for in progress, {@code -} for skipped and {@code >} for deferred. */
        RICH {
            @Override
            char of(Status status) {
                return status.mark();
            }
        };

        abstract char of(Status status);
    }

    /** The character for an item that has none in the file. */
    static char mark(Marks marks, Status status) {
        return marks.of(status);
    }

    private MarkdownExport(Roadmap roadmap, TopicIds ids, Progress progress, Rollup rollup, Marks marks) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.progress = progress;
        this.rollup = rollup;
        this.marks = marks;
        this.answers = latestAnswers(roadmap, ids, progress);
    }

    /** The answers of a single review: combining answers from different months would misrepresent them. */
    private static Map<Blank, String> latestAnswers(Roadmap roadmap, TopicIds ids, Progress progress) {
        var answers = new HashMap<Blank, String>();
        for (ReviewForm form : ReviewForm.of(roadmap)) {
            var reviews = form.reviews(ids, progress);
            if (!reviews.isEmpty()) {
                reviews.lastEntry().getValue().answers().forEach(answer -> answers.put(answer.prompt(), answer.text()));
            }
        }
        return answers;
    }

    /** The edits in file order. */
    public static List<TextEdit> edits(Roadmap roadmap, TopicIds ids, Progress progress, Rollup rollup, Marks marks) {
        return new MarkdownExport(roadmap, ids, progress, rollup, marks).edits();
    }

    private List<TextEdit> edits() {
        var edits = new ArrayList<TextEdit>();
        for (var topic : roadmap.topics()) {
            switch (topic) {
                case Item item -> {
                    boxForSign(item).ifPresent(edits::add);
                    edit(item).ifPresent(edits::add);
                }
                case StatusLine line -> edits.addAll(edits(line));
                case Blank field -> edit(field).ifPresent(edits::add);
                default -> {}
            }
        }
        return edits;
    }

    private Optional<TextEdit> edit(Item item) {
        boolean daily = rollup.countingKind(item) == CountingKind.ROUTINE;
        return daily ? Optional.empty() : edit(item.marker(), rollup.box(item).status());
    }

    private Optional<TextEdit> edit(Marker marker, Status status) {
        return switch (marker.form()) {
            case BOX -> box(marker, status);
            case OWN -> Optional.empty();
            case ENTRY -> marker.sign().done().isEmpty() ? entry(marker, status) : sign(marker, status);
            case ROW, HEADING -> sign(marker, status);
        };
    }

    private Optional<TextEdit> entry(Marker marker, Status status) {
        return replace(marker, marks == Marks.BOXES || marks.of(status) != ' ' ? "[" + marks.of(status) + "] " : "");
    }

    private Optional<TextEdit> sign(Marker marker, Status status) {
        Marker.Sign sign = marker.sign();
        return marker.status() == status
                ? Optional.empty()
                : replace(marker, status == Status.DONE ? sign.done() : sign.open());
    }

    /** The box for a status that the author's sign can't express, before the text. An HTML box has no place for one. */
    private Optional<TextEdit> boxForSign(Item item) {
        Marker marker = item.marker();
        Status status = rollup.box(item).status();
        boolean signed =
                marker.form() == Marker.Form.ENTRY && !marker.sign().done().isEmpty() && marker.words() <= marker.end();
        if (!signed
                || status == Status.DONE
                || marks.of(status) == ' '
                || rollup.countingKind(item) == CountingKind.ROUTINE) {
            return Optional.empty();
        }
        var place = new TextRange(marker.words(), marker.words());
        return Optional.of(new TextEdit(place, "", "[" + marks.of(status) + "] "));
    }

    private Optional<TextEdit> replace(Marker marker, String text) {
        String present = roadmap.source().text(marker.range());
        return text.equals(present) ? Optional.empty() : Optional.of(new TextEdit(marker.range(), present, text));
    }

    private Optional<TextEdit> box(Marker marker, Status status) {
        char mark = mark(marker, status);
        return marker.status() == status || marker.mark() == mark
                ? Optional.empty()
                : replace(marker, String.valueOf(mark));
    }

    /** A box that consists of a single character stays one. */
    private char mark(Marker marker, Status status) {
        return switch (marker.mark()) {
            case '☐', '☑', '☒' -> status == Status.DONE ? '☑' : '☐';
            default -> marks.of(status);
        };
    }

    private List<TextEdit> edits(StatusLine line) {
        if (!(roadmap.topic(line.phase()) instanceof Section phase)) {
            return List.of();
        }
        PhaseState state = rollup.phase(phase);
        boolean follows = state.source() == PhaseState.Source.DERIVED && state.status() == PhaseStatus.NOT_STARTED;
        if (follows || state.source() == PhaseState.Source.FILE) {
            return List.of();
        }
        return line.options().stream()
                .map(option -> edit(option.marker(), option.status() == state.status() ? Status.DONE : Status.OPEN))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TextEdit> edit(Blank field) {
        String id = ids.id(field);
        Optional<String> value = switch (field.kind()) {
            case TEXT, DATE -> progress.field(id);
            case REVIEW -> Optional.ofNullable(answers.get(field));
        };
        String present = roadmap.source().text(field.blank());
        return value.map(text -> BlankText.of(roadmap.source(), field, text))
                .or(() -> isOver(field, id, present) ? Optional.of(BLANK) : Optional.empty())
                .filter(text -> !text.equals(present))
                .map(text -> new TextEdit(field.blank(), present, text));
    }

    /** Whether a blank contains the answer of an earlier export that the user has since removed or replaced. */
    private boolean isOver(Blank field, String id, String present) {
        return !present.endsWith("_")
                && switch (field.kind()) {
                    case TEXT, DATE ->
                        progress.latest(new Subject.FieldValue(id)).isPresent();
                    case REVIEW -> progress.isReviewed(id);
                };
    }
}
