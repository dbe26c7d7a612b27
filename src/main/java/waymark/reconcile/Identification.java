package waymark.reconcile;

import java.util.List;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.TopicIds;
import waymark.reconcile.Matching.How;

/**
 * Gives the topics of a roadmap the identities that the ledger knows them by, and new ones to those that it doesn't know. A
 * function of the two alone: every machine comes to the same answer, and so does doing it twice.
 *
 * @param ids which id each topic has
 * @param origins what became of each topic that the ledger knows
 */
public record Identification(TopicIds ids, List<Origin> origins) {

    /**
     * A topic that the ledger knows.
     *
     * @param known how it looked last
     * @param now the topics that it is or, where that is unsure, could be, by their {@link Topic#index()}
     */
    public record Origin(KnownTopic known, How how, List<Integer> now) {
        public Origin {
            now = List.copyOf(now);
        }
    }

    public Identification {
        origins = List.copyOf(origins);
    }
}
