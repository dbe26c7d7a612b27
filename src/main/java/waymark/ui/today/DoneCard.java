package waymark.ui.today;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import waymark.schedule.ActivityEntry;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;

/** What was done on the day, the latest first. Each line links to its topic. */
final class DoneCard extends Card {
    private final TodayViewModel model;
    private final UiText words;
    private final VBox rows = new VBox();

    DoneCard(TodayViewModel model) {
        super(model.words().text("today.done"));
        this.model = model;
        this.words = model.words();
        getChildren().add(rows);
    }

    void refresh() {
        List<ActivityEntry> now = model.shown().agenda().done();
        if (!isNew(model.shown().state().roadmap(), now, model.isToday())) {
            return;
        }
        if (now.isEmpty()) {
            rows.getChildren().setAll(quiet(words.text(model.isToday() ? "today.done.none" : "today.done.none-then")));
        } else {
            rows.getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private FocusableRow row(ActivityEntry deed) {
        Runnable go = () -> model.goTo(deed.topic());
        String title = TopicSearch.title(deed.topic());
        String what = deed.leaves() > 1
                ? words.text("today.done.TICKED.all", deed.leaves())
                : words.text("today.done", deed.kind());
        boolean plain = deed.kind() == ActivityEntry.Kind.TICKED && deed.leaves() == 1;
        String time = words.time(deed.at().toLocalTime());
        return new FocusableRow(deed, title)
                .onFire(go)
                .onKey(KeyCode.ENTER, go)
                .show(null, plain ? "" : what, time, title + ", " + what + ", " + time);
    }
}
