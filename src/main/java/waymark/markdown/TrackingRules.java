package waymark.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.markdown.EntryGroup.Entry;
import waymark.model.Marker;
import waymark.model.PlainEntry;

/**
 * Decides which plain entries look like something to learn or do. There are few rules, explained in docs/forms.md:
 *
 * <ol>
 * <li>Below a heading such as "Contents", "Community" or "Instructions", nothing is proposed; below "Contributing", "License" or a version
 * number, this includes the sections further down.
 * <li>Lists of links to headings of the same file, to translations of it, to people or to places to talk aren't proposed, and neither are
 * lists of versions.
 * <li>A list is proposed if at least half of its entries contain a link.
 * <li>Questions and entries with headings of their own are proposed.
 * <li>Words without links are proposed below a heading such as "Exercises" or "Books", but not below one such as "Rules".
 * <li>Any other list of words without links is proposed if it consists of short phrases, but not if it explains: long lines, sentences, or
 * "label: value". It isn't proposed either in a document in which most lists explain.
 * <li>Of nested entries, the innermost are topics, unless most of their parents have a link, a question mark or a heading.
 * <li>A table is proposed if its topic column contains links, has a word for topics as its header, or has at least six rows; but not if
 * most of its columns are repeating figures.
 * </ol>
 */
final class TrackingRules {
    private static final double MOST = 0.5;
    private static final double MANY = 0.3;
    private static final double CONTENTS = 0.6;
    private static final double EXPLAINS = 0.35;
    private static final int LONG_LINE = 60;
    private static final int SENTENCE = 80;
    private static final int LONGEST_HEADING = 90;
    private static final int MANY_ROWS = 6;

    private static final Pattern VERSION =
            Pattern.compile("^\\W*\\[?v?\\d+\\.\\d|\\d{4}-\\d{2}-\\d{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELEASE = Pattern.compile("\\bv?\\d+(?:\\.[\\dx]+)++\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("[~<>≤≥±$€£¥]?\\d[\\d.,]*\\s?\\p{L}{0,3}[%€]?");
    private static final Pattern LABELLED = Pattern.compile("\\S[:：]\\s*\\S|\\s[-–—]\\s");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.。;；]");
    private static final Pattern QUESTION = Pattern.compile("(?s).*[?？]");
    private static final Pattern NO_NAME = Pattern.compile("[\\d.#:/\\- ]+|\\W*");
    private static final Pattern EMOJI_NAME = Pattern.compile(":\\w+:");

    private final List<EntryGroup> groups;
    private final boolean hasHeadings;
    private final boolean explains;
    private final DoneSigns signs;

    TrackingRules(List<EntryGroup> groups, List<EntryHeading> headings, DoneSigns signs) {
        this.signs = signs;
        this.groups = groups;
        this.hasHeadings = !headings.isEmpty();
        this.explains = mostlyExplains(groups);
    }

    /** All entries, with the decision for each. */
    List<PlainEntry> entries() {
        List<PlainEntry> all = new ArrayList<>();
        for (EntryGroup group : groups) {
            Set<Entry> topics = group.table() ? new HashSet<>(group.entries()) : topics(group);
            Map<Entry, Marker> marks = signs.of(group);
            boolean proposed = group.table() ? isProposedTable(group) : isProposed(group);
            for (Entry each : group.entries()) {
                boolean topic =
                        (topics.contains(each) || each.near()) && !each.text().isEmpty();
                if (!each.boxed()) {
                    all.add(each.entry().judged(topic, topic && (proposed || each.near()), marks.get(each)));
                }
            }
        }
        return all;
    }

    private static boolean isProposedTable(EntryGroup group) {
        if (isAside(group, false) || group.share(Entry::leadsAside) >= CONTENTS) {
            return false;
        }
        boolean linked = group.share(row -> row.links() > 0) >= MOST;
        if (!linked && isFactSheet(group)) {
            return false;
        }
        boolean nested = group.entries().getFirst().above() != null;
        int column = topicColumn(group.head(), group.cells());
        boolean named = column < group.head().size()
                && AsideWords.namesTopics(group.head().get(column));
        return linked || !nested && (named || group.entries().size() >= MANY_ROWS);
    }

    /** Whether most of the columns are repeating figures: sizes, prices, versions. */
    private static boolean isFactSheet(EntryGroup group) {
        int figures = 0;
        for (int column = 0; column < group.head().size(); column++) {
            List<String> values = values(group.cells(), column);
            boolean measures = !values.isEmpty()
                    && values.stream().allMatch(value -> FIGURE.matcher(value).matches())
                    && new HashSet<>(values).size() < values.size();
            figures += measures ? 1 : 0;
        }
        return figures > group.head().size() * MOST;
    }

    private static Set<Entry> topics(EntryGroup group) {
        Set<Entry> parents = new HashSet<>();
        for (Entry entry : group.entries()) {
            if (entry.above() != null) {
                parents.add(entry.above());
            }
        }
        long marked = parents.stream()
                .filter(entry -> entry.links() > 0 || entry.headed() || is(QUESTION, entry))
                .count();
        boolean outermost = !parents.isEmpty() && marked > parents.size() * MOST;
        int depth = group.entries().stream()
                .mapToInt(entry -> entry.entry().depth())
                .min()
                .orElse(0);
        Set<Entry> topics = new HashSet<>(group.entries());
        topics.removeIf(entry -> outermost ? entry.entry().depth() != depth : parents.contains(entry));
        return topics;
    }

    private boolean isProposed(EntryGroup group) {
        if (group.heading() == null) {
            return !hasHeadings;
        }
        if (isAside(group, true) || isContents(group) || group.share(TrackingRules::isRelease) >= MOST) {
            return false;
        }
        if (group.share(entry -> entry.links() > 0) >= MOST) {
            boolean alone = group.entries().size() == 1 && group.share(Entry::soleLink) == 1;
            return !alone || group.heading().level() > 1;
        }
        if (asks(group)) {
            return true;
        }
        if (AsideWords.isExplanation(group.heading().text())) {
            return false;
        }
        if (AsideWords.isWork(group.heading().text())) {
            return true;
        }
        return !explains
                && group.meanLength() <= LONG_LINE
                && group.share(entry -> is(SENTENCE_END, entry)) < MANY
                && group.share(entry -> LABELLED.matcher(entry.text()).find()) < EXPLAINS;
    }

    /** Whether an entry ends with a version number. Checks only its end, as it may contain many numbers. */
    private static boolean isRelease(Entry entry) {
        String text = entry.text();
        return RELEASE.matcher(text.substring(Math.max(0, text.length() - LONGEST_HEADING)))
                .find();
    }

    private static boolean isContents(EntryGroup group) {
        return group.share(Entry::leadsAside) >= CONTENTS;
    }

    private static boolean asks(EntryGroup group) {
        return group.share(Entry::headed) > 0 || group.share(entry -> is(QUESTION, entry)) >= MANY;
    }

    private static boolean mostlyExplains(List<EntryGroup> groups) {
        List<EntryGroup> lists = groups.stream()
                .filter(group -> !group.table() && group.heading() != null)
                .filter(group -> !isAside(group, true) && !isContents(group))
                .toList();
        long explaining = lists.stream()
                .filter(group -> group.share(entry -> entry.links() > 0) < MOST && !asks(group))
                .filter(group ->
                        group.share(entry -> LABELLED.matcher(entry.text()).find()) >= EXPLAINS
                                || group.share(entry -> is(SENTENCE_END, entry)) >= MOST
                                || group.meanLength() > SENTENCE)
                .count();
        return explaining > 0.4 * lists.size();
    }

    /** Whether a heading above says that nothing below is something to work through. */
    private static boolean isAside(EntryGroup group, boolean ownHeading) {
        for (EntryHeading at = group.heading(); at != null; at = at.parent()) {
            String text = EMOJI_NAME.matcher(at.text()).replaceAll("").strip();
            boolean own = ownHeading && at == group.heading() && text.length() < LONGEST_HEADING;
            if (own && AsideWords.isAside(text) || VERSION.matcher(text).find() || AsideWords.isAsideThroughout(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Pattern pattern, Entry entry) {
        return pattern.matcher(entry.text().strip()).matches();
    }

    /** The column that names the topic: by its header, otherwise the first one that contains names and hardly any repetitions. */
    static int topicColumn(List<String> head, List<List<String>> cells) {
        for (int column = 0; column < head.size(); column++) {
            if (AsideWords.namesTopics(head.get(column)) && names(cells, column)) {
                return column;
            }
        }
        for (int column = 0; column < head.size(); column++) {
            if (names(cells, column)) {
                return column;
            }
        }
        return 0;
    }

    private static boolean names(List<List<String>> cells, int column) {
        List<String> values = values(cells, column);
        long nameless = values.stream()
                .filter(value -> NO_NAME.matcher(value).matches())
                .count();
        return !values.isEmpty()
                && new HashSet<>(values).size() >= 0.9 * values.size()
                && nameless <= values.size() / 2.0;
    }

    private static List<String> values(List<List<String>> cells, int column) {
        return cells.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .toList();
    }
}
