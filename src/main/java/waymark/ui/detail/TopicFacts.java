package waymark.ui.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import waymark.app.SessionState;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.ui.UiText;
import waymark.ui.controls.TopicRow;

/** What is worth knowing about a topic, in a line. */
final class TopicFacts {
    private TopicFacts() {}

    static String of(UiText words, SessionState state, TopicRow row) {
        var facts = new ArrayList<String>();
        switch (row.planned()) {
            case null -> {}
            case PlannedDuration.Ongoing ongoing -> facts.add(words.text("detail.ongoing"));
            case PlannedDuration.Weeks weeks -> facts.add(words.text("detail.weeks", weeks.min(), weeks.max()));
        }
        LocalDate done = row.done();
        if (done != null) {
            facts.add(words.text("detail.done", words.day(done, state.rollup().today())));
        }
        if (row.topic() instanceof Item item && state.rollup().nature(item) != CountingKind.ONCE) {
            facts.add(words.text("nature", state.rollup().nature(item)));
        }
        return String.join(" · ", facts);
    }
}
