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
 * @param entries the outcome for each claim of the copy, in order
 * @param isList whether the source is another program's list rather than a copy of the roadmap
 */
public record ImportPreview(List<Entry> entries, boolean isList) {

    /** The outcome for a claim. */
    public enum Outcome {
        /** It is new and is imported. */
        TAKEN,
        /** The roadmap's own box already says so; only the date is imported. */
        DATED,
        /** Nothing changes. */
        SAME,
        /** The user, or the roadmap's own box, says something else, which stays. */
        OTHERWISE,
        /** The box of a routine item, which doesn't say for which day. */
        ROUTINE,
        /** It is ticked as a whole, but has parts here: the user decides. */
        PARTS,
        /** There are several candidates: the user decides. */
        UNSURE,
        /** The roadmap has no such topic. */
        GONE;

        /** Whether the topic is known for certain. */
        public boolean isCertain() {
            return compareTo(PARTS) < 0;
        }

        /** Whether the user has to decide. */
        public boolean isDoubtful() {
            return this == PARTS || this == UNSURE;
        }
    }

    /**
     * The outcome for one claim.
     *
     * @param now the matching topic, or the candidates, likeliest first
     * @param takes the changes that import the claim
     */
    public record Entry(TopicClaim claim, Outcome outcome, List<Topic> now, List<Take> takes) {
        public Entry {
            now = List.copyOf(now);
            takes = List.copyOf(takes);
        }
    }

    /**
     * A change to make.
     *
     * @param day the day to date it to; empty if unknown
     */
    public record Take(Optional<LocalDate> day, ChangeDraft change) {
        /** A change dated to the time of the import. */
        static Take now(ChangeDraft change) {
            return new Take(Optional.empty(), change);
        }
    }

    public ImportPreview {
        entries = List.copyOf(entries);
    }

    /** What importing a copy would change. */
    public static ImportPreview of(ImportSource copy, Rollup mine) {
        return new ImportPreview(new ImportMatching(copy, mine).entries(), copy.isList());
    }

    /** The entries with one of these outcomes. */
    public List<Entry> of(Outcome first, Outcome... others) {
        var wanted = new HashSet<>(List.of(others));
        wanted.add(first);
        return entries.stream()
                .filter(entry -> wanted.contains(entry.outcome()))
                .toList();
    }

    /** The number of entries whose topic is known for certain. */
    public long certain() {
        return entries.stream().filter(entry -> entry.outcome().isCertain()).count();
    }

    /** The entries that the user has to decide. */
    public List<Entry> doubtful() {
        return of(Outcome.PARTS, Outcome.UNSURE);
    }

    /** The entries that are imported. */
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
            // Two entries can't both be the same topic.
            doubtful().stream()
                    .filter(entry ->
                            !entry.takes().isEmpty() && topics.add(entry.now().getFirst()))
                    .forEach(taken::add);
        }
        return List.copyOf(taken);
    }

    /**
     * The changes that import the certain entries.
     *
     * @param likely whether to use the likeliest topic for each entry that the user has to decide
     */
    public List<Take> takes(boolean likely) {
        return taken(likely).stream().flatMap(entry -> entry.takes().stream()).toList();
    }
}
