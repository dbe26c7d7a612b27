package waymark.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import waymark.model.Topic;
import waymark.progress.ChangeDraft;
import waymark.schedule.Rollup;

/**
 * What an import would change, before anything is changed.
 *
 * @param entries what becomes of each thing that the copy says, in its order
 * @param isList whether it is the list of another program and no copy of the roadmap
 */
public record ImportPreview(List<Entry> entries, boolean isList) {

    /** What becomes of a thing that the copy says. */
    public enum Outcome {
        /** It is new, and is taken over. */
        TAKEN,
        /** The roadmap's own box says it already; on which day it came about is taken over. */
        DATED,
        /** It is so already. */
        SAME,
        /** The user, or the roadmap's own box, says otherwise: that stays. */
        OTHERWISE,
        /** The box of a routine doesn't say of which day it speaks. */
        ROUTINE,
        /** It is ticked as a whole, and has parts of its own here: to be decided. */
        PARTS,
        /** It may be one of some topics: to be decided. */
        UNSURE,
        /** The roadmap has no such topic. */
        GONE;

        /** Whether it is clear which topic is meant. */
        public boolean isCertain() {
            return compareTo(PARTS) < 0;
        }

        /** Whether the user is to decide. */
        public boolean isDoubtful() {
            return this == PARTS || this == UNSURE;
        }
    }

    /**
     * What becomes of one.
     *
     * @param now the topic that is meant, or those that may be, the likeliest first
     * @param takes the changes that take it over
     */
    public record Entry(TopicClaim claim, Outcome outcome, List<Topic> now, List<Take> takes) {
        public Entry {
            now = List.copyOf(now);
            takes = List.copyOf(takes);
        }
    }

    /**
     * A change to be made.
     *
     * @param day on which day it came about; none where nobody knows
     */
    public record Take(Optional<LocalDate> day, ChangeDraft change) {
        /** One that comes about with the import. */
        static Take now(ChangeDraft change) {
            return new Take(Optional.empty(), change);
        }
    }

    public ImportPreview {
        entries = List.copyOf(entries);
    }

    /** What taking in a copy would change. */
    public static ImportPreview of(ImportSource copy, Rollup mine) {
        return new ImportPreview(new ImportMatching(copy, mine).entries(), copy.isList());
    }

    /** Those of some outcomes. */
    public List<Entry> of(Outcome first, Outcome... others) {
        var wanted = new HashSet<>(List.of(others));
        wanted.add(first);
        return entries.stream()
                .filter(entry -> wanted.contains(entry.outcome()))
                .toList();
    }

    /** How many it is clear of which topic is meant. */
    public long certain() {
        return entries.stream().filter(entry -> entry.outcome().isCertain()).count();
    }

    /** Those that the user is to decide. */
    public List<Entry> doubtful() {
        return of(Outcome.PARTS, Outcome.UNSURE);
    }

    /** Those that are taken over. */
    public List<Entry> taken(boolean likely) {
        var taken = new ArrayList<Entry>();
        var topics = new HashSet<Topic>();
        for (Entry entry : entries) {
            if (entry.outcome().isCertain() && !entry.takes().isEmpty()) {
                taken.add(entry);
                topics.addAll(entry.now());
            }
        }
        if (likely) {
            // Two that may be one topic are not both that.
            doubtful().stream()
                    .filter(entry ->
                            !entry.takes().isEmpty() && topics.add(entry.now().getFirst()))
                    .forEach(taken::add);
        }
        return List.copyOf(taken);
    }

    /**
     * The changes that take over what is clear.
     *
     * @param likely whether each that is to be decided is its likeliest topic
     */
    public List<Take> takes(boolean likely) {
        return taken(likely).stream().flatMap(entry -> entry.takes().stream()).toList();
    }
}
