package waymark.ui.changes;

import waymark.app.LostTopic;
import waymark.progress.Conflict;
import waymark.store.ProgressCopy;

/** What a row of the list of changes asks the user. */
sealed interface Question {
    /** Which topic is the lost one now? */
    record WhereTo(LostTopic lost) implements Question {}

    /** Which of two words holds? */
    record WhoseWord(Conflict clash, boolean thereHolds) implements Question {}

    /**
     * What is to become of a copy of the progress file?
     *
     * @param removable whether nothing is lost with it: all is in the progress file, and all clashes are settled
     */
    record WhatOf(ProgressCopy copy, boolean removable) implements Question {}
}
