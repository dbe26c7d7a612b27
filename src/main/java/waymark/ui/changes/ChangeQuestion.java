package waymark.ui.changes;

import waymark.app.LostTopic;
import waymark.progress.Conflict;
import waymark.store.ProgressCopy;

/** The question that a row of the list of changes asks. */
sealed interface ChangeQuestion {
    /** Which topic has the lost one become? */
    record WhereTo(LostTopic lost) implements ChangeQuestion {}

    /** Which of two conflicting values to use? */
    record WhoseWord(Conflict clash, boolean thereHolds) implements ChangeQuestion {}

    /**
     * What to do with a copy of the progress file?
     *
     * @param removable whether it can be deleted without loss: everything is in the progress file, and all conflicts are settled
     */
    record WhatOf(ProgressCopy copy, boolean removable) implements ChangeQuestion {}
}
