package waymark.reconcile;

import java.util.List;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.TopicIds;
import waymark.reconcile.Matching.How;

/**
 * The identities of a roadmap's topics: those that the ledger knows, and new ones for unknown topics. A function of the two alone: every
 * machine gets the same result, and so does repeating it.
 *
 * @param ids the id of each topic
 * @param origins what became of each topic that the ledger knows
 */
public record Identification(TopicIds ids, List<Origin> origins) {

    /**
     * A topic that the ledger knows.
     *
     * @param known how it last looked
     * @param now the topic that it is now or, if unsure, the candidates, by {@link Topic#index()}
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
