package waymark.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import waymark.imports.ImportPreview.Outcome;
import waymark.imports.ImportPreview.Take;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.OwnTopics;

/** The rows of another program's list that match no topic of the roadmap, to be added as the user's own topics. */
public final class UnmatchedEntries {
    private UnmatchedEntries() {}

    /** The claims that an import can add: only those of a list, and only without candidates. Claims with the same title are merged. */
    public static List<TopicClaim> in(ImportPreview preview) {
        var claims = new LinkedHashMap<String, TopicClaim>();
        preview.of(Outcome.GONE).stream()
                .filter(entry -> preview.isList() && entry.now().isEmpty())
                .map(ImportPreview.Entry::claim)
                .filter(claim -> !OwnTopics.title(claim.title()).isEmpty())
                .forEach(claim -> claims.merge(OwnTopics.title(claim.title()), claim, TopicClaim::and));
        return List.copyOf(claims.values());
    }

    /**
     * The changes that add them.
     *
     * @param in the id of the topic to add them below
     * @param rank the rank of the first one
     * @param gap the distance from one rank to the next
     * @param today dates after this day are ignored
     */
    public static List<Take> add(List<TopicClaim> claims, String in, long rank, long gap, LocalDate today) {
        var takes = new ArrayList<Take>();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            int number = i;
            long place = rank + i * gap;
            takes.add(Take.now(metadata ->
                    new Change.OfOwnText(metadata, OwnTopics.id(metadata, number), OwnTopics.title(claim.title()))));
            takes.add(Take.now(metadata -> new Change.OfOwnPlace(metadata, OwnTopics.id(metadata, number), in, place)));
            claim.status()
                    .filter(status -> status != Status.OPEN)
                    .ifPresent(status -> takes.add(new Take(
                            claim.closed().filter(day -> !day.isAfter(today)),
                            metadata -> new Change.OfStatus(
                                    metadata, OwnTopics.id(metadata, number), null, status, null))));
            claim.note()
                    .ifPresent(note -> takes.add(Take.now(
                            metadata -> new Change.OfNote(metadata, OwnTopics.id(metadata, number), note.strip()))));
        }
        return takes;
    }
}
