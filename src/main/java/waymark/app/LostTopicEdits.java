package waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.ChangeMetadata;

/**
 * Decides about a lost topic. Its changes are repeated for the topic that it has become, as if both had always been one: of two values the
 * newer one wins, and notes are joined. The lost topic keeps everything, in case it comes back.
 */
final class LostTopicEdits {
    private LostTopicEdits() {}

    /** The lost topic has become this one. */
    static List<ChangeDraft> accept(SessionState state, String lost, Topic now) {
        LostTopic topic = waiting(state, lost);
        if (topic == null || !topic.fits(now)) {
            return List.of();
        }
        String id = state.ids().id(now);
        var drafts = new ArrayList<ChangeDraft>();
        drafts.add(metadata -> new Change.OfIdentity(metadata, lost, id));
        for (Change kept : topic.kept()) {
            Change wanted = carried(state, kept, id);
            Optional<Change> there = state.progress().latest(wanted.subject()).filter(Change::hasValue);
            boolean newer = there.isEmpty()
                    || kept instanceof Change.OfNote
                    || there.get().metadata().id().compareTo(kept.metadata().id()) < 0;
            if (newer && there.map(has -> !sameValue(has, wanted)).orElse(true)) {
                drafts.add(metadata ->
                        wanted.like(wanted, metadata.happened(kept.metadata().at())));
            }
        }
        return drafts;
    }

    /** The lost topic was removed from the roadmap for good. */
    static List<ChangeDraft> dismiss(SessionState state, String lost) {
        return waiting(state, lost) == null
                ? List.of()
                : List.of(metadata -> new Change.OfIdentity(metadata, lost, Change.OfIdentity.GONE));
    }

    private static @Nullable LostTopic waiting(SessionState state, String id) {
        return state.changes().lost().stream()
                .filter(lost -> lost.before().id().equals(id) && lost.isUndecided())
                .findFirst()
                .orElse(null);
    }

    private static boolean sameValue(Change one, Change other) {
        return Objects.equals(one.like(one, other.metadata()), other);
    }

    private static Change carried(SessionState state, Change kept, String to) {
        ChangeMetadata metadata = kept.metadata();
        return switch (kept) {
            case Change.OfStatus change -> new Change.OfStatus(metadata, to, change.day(), change.to(), change.via());
            case Change.OfPhase change -> new Change.OfPhase(metadata, to, change.to());
            case Change.OfField change -> new Change.OfField(metadata, to, change.review(), change.value());
            case Change.OfNote change ->
                new Change.OfNote(
                        metadata, to, together(change.text(), state.progress().note(to)));
            case Change.OfCountingKind change -> new Change.OfCountingKind(metadata, to, change.to());
            case Change.OfTracking change -> new Change.OfTracking(metadata, to, change.to());
            case Change.OfRecall change -> new Change.OfRecall(metadata, to, change.day(), change.recall());
            case Change.OfIdentity change -> change;
            case Change.OfOwnText change -> change;
            case Change.OfOwnPlace change -> change;
        };
    }

    private static @Nullable String together(@Nullable String kept, Optional<String> there) {
        if (kept == null || there.isEmpty() || there.get().contains(kept)) {
            return there.orElse(kept);
        }
        return there.get() + "\n\n" + kept;
    }
}
