package waymark.history;

import waymark.model.Section;
import waymark.schedule.Count;
import waymark.schedule.Rollup;

/** The progress at the end of one day. */
public interface ProgressOnDay {
    /** For days before anything is known. */
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

    /** The count of the whole roadmap. */
    Count overall();

    /** The count of a phase of the present roadmap. */
    Count phase(Section phase);

    /** The part of the overall count that was in phases without an end that have since been removed, as far as known. */
    default Count removedWithoutEnd() {
        return Count.NONE;
    }

    /** The progress of a rollup. */
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
