package waymark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Count;

/**
 * The running counts of the whole roadmap and of each phase, day by day. Each keeps its own days, because few phases change on the same
 * day.
 */
final class RunningCounts {
    private final List<LocalDate> days = new ArrayList<>();
    private final Sum overall = new Sum();
    private final Map<Integer, Sum> phases = new HashMap<>();
    private final List<Sum> changed = new ArrayList<>();

    /** The current count of one phase, and its counts at the end of past days. */
    private static final class Sum {
        private final List<LocalDate> days = new ArrayList<>();
        private final List<Count> counts = new ArrayList<>();
        private int all;
        private int done;
        private int skipped;
        private int doing;
        private int touched;
        private boolean isChanged;

        private void clear() {
            all = 0;
            done = 0;
            skipped = 0;
            doing = 0;
            touched = 0;
        }

        private Count on(LocalDate day) {
            int place = Collections.binarySearch(days, day);
            int last = place >= 0 ? place : -place - 2;
            return last < 0 ? Count.NONE : counts.get(last);
        }
    }

    RunningCounts(List<Section> phases) {
        phases.forEach(phase -> this.phases.put(phase.index(), new Sum()));
        this.phases.put(Leaves.REMOVED_WITHOUT_END, new Sum());
    }

    void clear() {
        clear(overall);
        phases.values().forEach(this::clear);
    }

    private void clear(Sum sum) {
        sum.clear();
        change(sum);
    }

    private void change(Sum sum) {
        if (!sum.isChanged) {
            sum.isChanged = true;
            changed.add(sum);
        }
    }

    /**
     * Adds or removes a topic.
     *
     * @param in the phases that contain it, by {@link Topic#index()}
     * @param sign 1 to add, -1 to remove
     */
    void add(List<Integer> in, Status status, boolean touched, int sign) {
        add(overall, status, touched, sign);
        for (Integer phase : in) {
            add(phases.get(phase), status, touched, sign);
        }
    }

    private void add(Sum sum, Status status, boolean touched, int sign) {
        sum.all += sign;
        sum.done += status == Status.DONE ? sign : 0;
        sum.skipped += status == Status.SKIPPED ? sign : 0;
        sum.doing += status == Status.DOING ? sign : 0;
        sum.touched += touched ? sign : 0;
        change(sum);
    }

    /** Records the current counts as those at the end of this day. */
    void end(LocalDate day) {
        days.add(day);
        for (Sum sum : changed) {
            sum.isChanged = false;
            sum.days.add(day);
            sum.counts.add(new Count(sum.all, sum.done, sum.skipped, sum.doing, sum.touched));
        }
        changed.clear();
    }

    /** The days that ended, in order. */
    List<LocalDate> days() {
        return days;
    }

    /** The progress at the end of a day. */
    ProgressOnDay on(LocalDate day) {
        return new ProgressOnDay() {
            @Override
            public Count overall() {
                return overall.on(day);
            }

            @Override
            public Count phase(Section phase) {
                return phase(phase.index());
            }

            @Override
            public Count removedWithoutEnd() {
                return phase(Leaves.REMOVED_WITHOUT_END);
            }

            private Count phase(int phase) {
                Sum sum = phases.get(phase);
                return sum == null ? Count.NONE : sum.on(day);
            }
        };
    }
}
