package waymark.app;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;

/** Adds the metadata to changes: who made them, and when. Changes made together form one step at one time. */
record ChangeFactory(Environment environment, HybridClock ids) {

    List<Change> changes(List<ChangeDraft> drafts) {
        var changes = new ArrayList<Change>(drafts.size());
        var at = OffsetDateTime.now(environment.clock());
        String step = null;
        for (var draft : drafts) {
            String id = ids.next();
            step = step == null ? id : step;
            changes.add(draft.with(new ChangeMetadata(id, at, environment.device(), step, null, null)));
        }
        return changes;
    }
}
