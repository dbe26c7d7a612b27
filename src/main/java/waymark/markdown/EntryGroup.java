package waymark.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.model.PlainEntry;

/**
 * Plain entries that are judged together: the lists below one heading, or one table.
 *
 * @param heading the one that they stand below; null before the first
 * @param head the header of the table
 * @param cells what the rows of the table say
 */
record EntryGroup(
        @Nullable EntryHeading heading,
        boolean table,
        List<String> head,
        List<List<String>> cells,
        List<Entry> entries) {

    /**
     * One of them.
     *
     * @param above the entry that it is nested in
     * @param links how many links it has, in the topic's cell of a row
     * @param leadsAside whether its links lead to headings of the same file, to its translations, to people or to places to talk
     * @param soleLink whether it is nothing but a link
     * @param headed whether it begins with a heading
     * @param near whether it begins with a box that GitHub doesn't know: it is meant to be ticked
     * @param boxed whether it has a box: it is no plain entry, but tells what its neighbours are
     */
    record Entry(
            PlainEntry entry,
            @Nullable Entry above,
            int links,
            boolean leadsAside,
            boolean soleLink,
            boolean headed,
            boolean near,
            boolean boxed) {

        String text() {
            return entry.text();
        }
    }

    /** The part of the entries, from 0 to 1, of which something holds. */
    double share(Predicate<Entry> holds) {
        return (double) entries.stream().filter(holds).count() / entries.size();
    }

    /** The mean length of the entries, in characters; of an East Asian script, each counts for two. */
    double meanLength() {
        return entries.stream()
                .map(Entry::text)
                .mapToLong(
                        text -> text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum())
                .average()
                .orElse(0);
    }
}
