package waymark.history;

import waymark.model.Section;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/** How far all was at the end of one day. */
public interface ProgressOnDay {
    /** Before anything is known. */
    ProgressOnDay NONE = new ProgressOnDay() {
        @Override
        public Count overall() {
            return Count.NONE;
        }

        @Override
        public Count phase(Section phase) {
            return Count.NONE;
        }
    };

    /** The figure of the whole roadmap. */
    Count overall();

    /** The same for what stands below a phase of the present roadmap. */
    Count phase(Section phase);

    /** What of that stood in phases without an end that were removed since, as far as that is known. */
    default Count removedWithoutEnd() {
        return Count.NONE;
    }

    /** How all is by a count. */
    static ProgressOnDay of(Rollup rollup) {
        return new ProgressOnDay() {
            @Override
            public Count overall() {
                return rollup.overall();
            }

            @Override
            public Count phase(Section phase) {
                return rollup.overall(phase);
            }
        };
    }
}
