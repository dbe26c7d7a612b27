package waymark.ui.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import waymark.app.OwnTopicEdits;
import waymark.app.SessionState;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;
import waymark.ui.controls.RowContent;

/** The key facts about a topic, in a line. */
final class TopicFacts {
    private TopicFacts() {}

    static String of(RoadmapModel model, RowContent row) {
        UiText words = model.words();
        SessionState state = model.state();
        var facts = new ArrayList<String>();
        if (OwnTopicEdits.isOwn(row.topic())) {
            facts.add(words.text("detail.own"));
        }
        switch (row.planned()) {
            case null -> {}
            case PlannedDuration.Ongoing ongoing -> facts.add(words.text("detail.ongoing"));
            case PlannedDuration.Weeks weeks -> facts.add(words.text("detail.weeks", weeks.min(), weeks.max()));
        }
        LocalDate today = state.rollup().today();
        LocalDate done = row.done();
        if (done != null) {
            facts.add(words.text("detail.done", words.day(done, today)));
        }
        since(model, row).ifPresent(day -> facts.add(words.text("detail.since", words.day(day, today))));
        if (row.topic() instanceof Item item && state.rollup().countingKind(item) != CountingKind.ONCE) {
            facts.add(words.text("nature", state.rollup().countingKind(item)));
        }
        return String.join(" · ", facts);
    }

    /** Since when it has had its status, if it isn't done. */
    private static Optional<LocalDate> since(RoadmapModel model, RowContent row) {
        boolean dated = row.box() == Box.DOING || row.box() == Box.SKIPPED || row.box() == Box.DEFERRED;
        if (row.topic() instanceof Item item && item.isLeaf() && dated) {
            return model.activity().since(item);
        }
        if (row.topic() instanceof Section section && row.phase() != null) {
            return row.phase().status() == PhaseStatus.COMPLETED
                    ? model.activity().completedOn(section)
                    : model.activity().statusSince(section);
        }
        return Optional.empty();
    }
}
