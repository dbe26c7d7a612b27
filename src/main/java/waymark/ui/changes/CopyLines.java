package waymark.ui.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Conflict;
import waymark.progress.OwnTopics;
import waymark.schedule.Box;
import waymark.store.ProgressCopy;
import waymark.ui.UiText;
import waymark.ui.changes.ChangeRow.Line;

/** Describes copies of the progress file and where they conflict with it. */
final class CopyLines {
    private final UiText words;
    private final SessionState state;

    CopyLines(UiText words, SessionState state) {
        this.words = words;
        this.state = state;
    }

    /** A line for each copy. */
    List<Line> copies() {
        return state.changes().copies().stream().map(this::copy).toList();
    }

    private Line copy(ProgressCopy copy) {
        boolean removable =
                copy.isMerged() && copy.clashes().stream().noneMatch(clash -> clash.isOpen(state.progress()));
        String fact;
        if (copy.lines() > 0) {
            fact = words.text(copy.isNewer() ? "changes.copy.newer" : "changes.copy.used", copy.changes());
        } else if (copy.isWhole()) {
            fact = words.text(removable ? "changes.copy.taken" : "changes.copy.undecided");
        } else {
            fact = words.text("changes.copy.too-long");
        }
        String name = copy.file().getFileName().toString();
        return new Line(ChangeGroup.COPIES, "", name, fact, null, new ChangeQuestion.WhatOf(copy, removable));
    }

    /** A line for each conflict. */
    List<Line> clashes() {
        return state.changes().clashes(state.progress()).stream()
                .map(this::clash)
                .toList();
    }

    private Line clash(Conflict clash) {
        boolean thereHolds = clash.winner().equals(clash.there());
        String fact = words.text(
                thereHolds ? "changes.clash.copy" : "changes.clash.file", said(clash.here()), said(clash.there()));
        Topic topic = state.ids().topic(state.roadmap(), clash.here().about()).orElse(null);
        return new Line(
                ChangeGroup.CLASHES,
                "",
                title(clash.here().about(), topic),
                fact,
                topic,
                new ChangeQuestion.WhoseWord(clash, thereHolds));
    }

    private String title(String id, @Nullable Topic topic) {
        if (topic != null) {
            return ChangeLines.title(topic);
        }
        return OwnTopics.lastText(state.progress(), id).orElse(id);
    }

    private String said(Change change) {
        var metadata = change.metadata();
        String day = words.day(metadata.at().toLocalDate(), state.rollup().today());
        return words.text("changes.said", value(change), day, metadata.by());
    }

    private String value(Change change) {
        return switch (change) {
            case Change.OfStatus status ->
                status.to() == null
                        ? words.text("changes.as-in-file")
                        : words.text("box", Box.valueOf(status.to().name()));
            case Change.OfPhase phase ->
                phase.to() == null ? words.text("phase.automatic") : words.text("phase", phase.to());
            case Change.OfField field -> text(field.value());
            case Change.OfNote note -> text(note.text());
            case Change.OfCountingKind countingKind ->
                countingKind.to() == null
                        ? words.text("counts.choice.automatic")
                        : words.text("counts.choice", countingKind.to());
            case Change.OfTracking tracking ->
                tracking.to() == null
                        ? words.text("counts.choice.automatic")
                        : words.text("changes.tracking", tracking.to());
            case Change.OfRecall answer ->
                answer.recall() == null ? words.text("recall.none") : words.text("recall", answer.recall());
            case Change.OfOwnText own -> text(own.text());
            case Change.OfOwnPlace own ->
                own.in() == null
                        ? words.text("tree.blank")
                        : title(
                                own.in(),
                                state.ids().topic(state.roadmap(), own.in()).orElse(null));
            case Change.OfIdentity decision -> {
                String is = decision.is();
                yield is == null || is.equals(Change.OfIdentity.GONE)
                        ? words.text("tree.blank")
                        : title(is, state.ids().topic(state.roadmap(), is).orElse(null));
            }
        };
    }

    private String text(@Nullable String text) {
        return text == null
                ? words.text("tree.blank")
                : "“" + text.lines().findFirst().orElse("") + "”";
    }
}
