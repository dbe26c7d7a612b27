package waymark.ui.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.review.ReviewForm;
import waymark.schedule.Count;
import waymark.ui.UiText;

/** Turns a state into paragraphs to print: sections, topics with their boxes, notes and filled blanks, or the answers of a review. */
final class PrintedContent {
    private static final int DEEPEST = 8;

    private final SessionState state;
    private final UiText words;
    private final List<PrintedBlock> blocks = new ArrayList<>();

    private PrintedContent(SessionState state, UiText words) {
        this.state = state;
        this.words = words;
    }

    /** A topic and everything below it; for the root, the whole roadmap. */
    static List<PrintedBlock> of(SessionState state, UiText words, Topic top) {
        var content = new PrintedContent(state, words);
        boolean whole = top == state.roadmap().root();
        String title = whole ? state.title() : content.title(top);
        Count count =
                whole ? state.rollup().overall() : state.rollup().tally(top).count();
        content.add(PrintedBlock.Kind.TITLE, 0, title);
        content.add(
                PrintedBlock.Kind.NOTE,
                0,
                words.text(
                        "print.count",
                        count.done(),
                        count.counted(),
                        words.date(state.rollup().today())));
        content.note(top, 0);
        for (Topic topic : state.roadmap().subtree(top)) {
            if (topic != top) {
                content.topic(topic, content.depth(topic, top));
            }
        }
        return content.withoutEmptySections();
    }

    /** The answers in the review of a period. */
    static List<PrintedBlock> of(SessionState state, UiText words, ReviewForm form, Period period) {
        var content = new PrintedContent(state, words);
        content.add(PrintedBlock.Kind.TITLE, 0, words.text("print.review", words.period(period), state.title()));
        for (ReviewForm.Part part : form.parts()) {
            for (Blank prompt : part.prompts()) {
                content.add(PrintedBlock.Kind.HEADING, 1, prompt.text());
                String answer = state.progress()
                        .review(state.ids().id(prompt), period)
                        .orElseGet(() -> words.text("print.unanswered"));
                content.add(PrintedBlock.Kind.ITEM, 0, answer);
            }
        }
        return List.copyOf(content.blocks);
    }

    /** Prose isn't printed, so a heading may have nothing below it. */
    private List<PrintedBlock> withoutEmptySections() {
        var kept = new ArrayDeque<PrintedBlock>();
        int above = 0;
        for (PrintedBlock block : blocks.reversed()) {
            boolean heading = block.kind() == PrintedBlock.Kind.HEADING;
            if (!heading || above > block.depth()) {
                kept.push(block);
                above = heading ? block.depth() : Integer.MAX_VALUE;
            }
        }
        return List.copyOf(kept);
    }

    private void topic(Topic topic, int depth) {
        switch (topic) {
            case Section section -> {
                Count count = state.rollup().tally(section).count();
                String figures = count.counted() == 0
                        ? ""
                        : "  –  " + words.text("print.figures", count.done(), count.counted());
                add(PrintedBlock.Kind.HEADING, depth, title(section) + figures);
                note(section, depth);
            }
            case Item item -> {
                blocks.add(new PrintedBlock(
                        PrintedBlock.Kind.ITEM,
                        depth,
                        Optional.of(state.rollup().box(item)),
                        title(item)));
                note(item, depth + 1);
            }
            case Blank blank ->
                state.progress()
                        .field(state.ids().id(blank))
                        .ifPresent(value -> add(PrintedBlock.Kind.ITEM, depth, title(blank) + ": " + value));
            default -> {}
        }
    }

    private void note(Topic topic, int depth) {
        state.progress()
                .note(state.ids().id(topic))
                .filter(note -> !note.isBlank())
                .ifPresent(note -> add(PrintedBlock.Kind.NOTE, depth, note.strip()));
    }

    private void add(PrintedBlock.Kind kind, int depth, String text) {
        blocks.add(new PrintedBlock(kind, depth, Optional.empty(), text));
    }

    /** Items are indented below items. The level of a section shows in its font size. */
    private int depth(Topic topic, Topic top) {
        int depth = topic instanceof Section ? 1 : 0;
        Topic at = topic;
        while (at.parent() >= 0 && depth < DEEPEST) {
            at = state.roadmap().parent(at).orElseThrow();
            boolean same = at instanceof Section == topic instanceof Section;
            if (at == top || !same) {
                return depth;
            }
            depth++;
        }
        return depth;
    }

    private String title(Topic topic) {
        return (topic.number() + " " + topic.text()).strip();
    }
}
