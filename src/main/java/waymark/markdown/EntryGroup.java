package waymark.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.model.PlainEntry;

/**
 * Plain entries that are judged together: the lists below one heading, or one table.
 *
 * @param heading the heading that they are below; null before the first heading
 * @param head the header of the table
 * @param cells the text of the table's rows
 */
record EntryGroup(
        @Nullable EntryHeading heading,
        boolean table,
        List<String> head,
        List<List<String>> cells,
        List<Entry> entries) {

    /**
     * An entry of the group.
     *
     * @param above the entry that contains it
     * @param links the number of its links; for a row, of those in the topic's cell
     * @param leadsAside whether its links lead to headings of the same file, to translations of it, to people or to places to talk
     * @param soleLink whether it consists of just a link
     * @param headed whether it begins with a heading
     * @param near whether it begins with a box that GitHub doesn't support: the author means it to be ticked
     * @param boxed whether it has a box: it isn't a plain entry itself, but helps to judge its neighbours
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

    /** The share of the entries, from 0 to 1, that match a condition. */
    double share(Predicate<Entry> holds) {
        return (double) entries.stream().filter(holds).count() / entries.size();
    }

    /** The mean length of the entries in characters; East Asian characters count as two. */
    double meanLength() {
        return entries.stream()
                .map(Entry::text)
                .mapToLong(
                        text -> text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum())
                .average()
                .orElse(0);
    }
}
