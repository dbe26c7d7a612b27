package waymark.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Progress;
import waymark.progress.Subject;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;

/**
 * The content of an export: a roadmap and the user's progress at one moment.
 *
 * @param title the title of the roadmap
 * @param activity the progress, with its days
 */
public record ExportContent(String title, Activity activity) {

    Roadmap roadmap() {
        return rollup().roadmap();
    }

    Rollup rollup() {
        return activity.rollup();
    }

    Progress progress() {
        return rollup().progress();
    }

    ExportedState shown() {
        return new ExportedState(roadmap(), rollup().ids(), progress(), rollup(), item -> true);
    }

    String id(Topic topic) {
        return rollup().ids().id(topic);
    }

    Optional<String> note(Topic topic) {
        return progress().note(id(topic)).filter(note -> !note.isBlank());
    }

    /** The day since which an item has its status; empty if the user never changed it. */
    Optional<LocalDate> since(Item item) {
        return activity.since(item);
    }

    /** The number of counted topics done on each day. */
    SortedMap<LocalDate, Integer> days() {
        return activity.topicsDone(place -> true);
    }

    /** The days on which each routine item was done or skipped, by its id. */
    Map<String, SortedMap<LocalDate, Status>> routineDays() {
        var days = new HashMap<String, SortedMap<LocalDate, Status>>();
        for (Change change : progress().latest()) {
            if (change instanceof Change.OfStatus status
                    && change.subject() instanceof Subject.DayStatus daily
                    && status.to() != null
                    && status.to() != Status.OPEN) {
                days.computeIfAbsent(daily.item(), item -> new TreeMap<>()).put(daily.day(), status.to());
            }
        }
        return days;
    }
}
