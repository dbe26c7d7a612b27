package waymark.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;

/**
 * A document whose lines remember where they come from, so that after any edits it is known what became of each. Edits are
 * drawn from a seeded generator: the same seed makes the same edits.
 */
final class EditedDocument {
    private static final Pattern ITEM = Pattern.compile("(\\s*[-*] \\[[ xX]\\] )((?:\\d+\\.)+\\d+ )?(.*)");
    private static final List<String> WORDS = List.of(
            "applied", "practical", "modern", "core", "guided", "robust", "quick", "hands-on", "essential", "simple");

    private final List<Line> original;
    private final List<Line> lines;
    private final Random random;
    private String separator = "\n";

    /** A line; new ones come from -1. */
    private record Line(int from, String text) {
        boolean isItem() {
            return ITEM.matcher(text).matches();
        }

        boolean isSection() {
            return text.startsWith("#");
        }

        Line says(String other) {
            return new Line(from, other);
        }
    }

    EditedDocument(String text, long seed) {
        String[] split = text.split("\n", -1);
        this.original = new ArrayList<>();
        for (int i = 0; i < split.length; i++) {
            original.add(new Line(i, split[i]));
        }
        this.lines = new ArrayList<>(original);
        this.random = new Random(seed);
    }

    /** Gives every number that a line starts with, in its heading or item, another first part. */
    EditedDocument renumberAll() {
        Pattern number = Pattern.compile("^(#+ |\\s*[-*] \\[.\\] )(\\d+)(\\.)");
        lines.replaceAll(line -> line.says(number.matcher(line.text())
                .replaceFirst(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 3) + found.group(3))));
        return this;
    }

    /** Puts the sections of a level, each with all that is below it, in another order. */
    EditedDocument shuffleSections(int level) {
        String mark = "#".repeat(level) + " ";
        var head = new ArrayList<Line>();
        var sections = new ArrayList<List<Line>>();
        for (Line line : lines) {
            if (line.text().startsWith(mark)) {
                sections.add(new ArrayList<>());
            }
            (sections.isEmpty() ? head : sections.getLast()).add(line);
        }
        Collections.shuffle(sections, random);
        lines.clear();
        lines.addAll(head);
        sections.forEach(lines::addAll);
        return this;
    }

    EditedDocument insert(int count) {
        for (int i = 0; i < count; i++) {
            int at = anyItem();
            String added =
                    "A fresh topic about " + WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100_000);
            lines.add(at, new Line(-1, prefix(lines.get(at)) + added));
        }
        return this;
    }

    EditedDocument delete(int count) {
        for (int i = 0; i < count; i++) {
            lines.remove(anyItem());
        }
        return this;
    }

    /** Replaces items by others of the same make, with the number of the old one. */
    EditedDocument replaceByLookAlikes(int count) {
        for (int i = 0; i < count; i++) {
            int at = anyItem();
            Matcher item = item(lines.get(at));
            String[] words = item.group(3).split(" ");
            String other = "Another " + WORDS.get(random.nextInt(WORDS.size())) + " matter " + random.nextInt(100_000);
            lines.set(
                    at, new Line(-1, item.group(1) + number(item) + other + (words.length > 3 ? " " + words[0] : "")));
        }
        return this;
    }

    /** Replaces, drops or adds one to {@code most} words of so many items. */
    EditedDocument reword(int count, int most) {
        for (int at : someItems(count)) {
            Matcher item = item(lines.get(at));
            var words = new ArrayList<>(Arrays.asList(item.group(3).split(" ")));
            int edits = 1 + random.nextInt(Math.min(most, Math.max(1, words.size() / 2)));
            for (int i = 0; i < edits; i++) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                int place = random.nextInt(words.size());
                switch (words.size() < 3 ? 0 : random.nextInt(3)) {
                    case 0 -> words.add(place, word);
                    case 1 -> words.set(place, word);
                    default -> words.remove(place);
                }
            }
            lines.set(at, lines.get(at).says(item.group(1) + number(item) + String.join(" ", words)));
        }
        return this;
    }

    EditedDocument swapNeighbours(int count) {
        for (int i = 0; i < count; i++) {
            int at = anyItem();
            if (lines.get(at + 1).isItem() && indent(at) == indent(at + 1)) {
                Collections.swap(lines, at, at + 1);
            }
        }
        return this;
    }

    /** Takes items out and puts them in other places. */
    EditedDocument move(int count) {
        for (int i = 0; i < count; i++) {
            Line line = lines.remove(anyItem());
            lines.add(anyItem(), line);
        }
        return this;
    }

    EditedDocument eachLine(UnaryOperator<String> edit) {
        lines.replaceAll(line -> line.says(edit.apply(line.text())));
        return this;
    }

    EditedDocument withCarriageReturns() {
        separator = "\r\n";
        return this;
    }

    private int indent(int at) {
        return lines.get(at).text().indexOf('[');
    }

    private static Matcher item(Line line) {
        Matcher matcher = ITEM.matcher(line.text());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no item: " + line.text());
        }
        return matcher;
    }

    private static String prefix(Line line) {
        return item(line).group(1);
    }

    private static String number(Matcher item) {
        return item.group(2) == null ? "" : item.group(2);
    }

    private int anyItem() {
        while (true) {
            int at = random.nextInt(lines.size());
            if (lines.get(at).isItem()) {
                return at;
            }
        }
    }

    private Set<Integer> someItems(int count) {
        var items = new TreeSet<Integer>();
        while (items.size() < count) {
            items.add(anyItem());
        }
        return items;
    }

    /**
     * What the reconciler made of the edits.
     *
     * @param kept ticks that went along with their items
     * @param lost ticks that stayed behind, though the item is still there
     * @param wrong ticks that another item got, each with both lines
     */
    record Score(int kept, List<String> lost, List<String> wrong) {
        double share() {
            return (double) kept / (kept + lost.size() + wrong.size());
        }
    }

    Score score() {
        var newLines = new HashMap<Integer, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            newLines.put(lines.get(i).from(), i + 1);
        }
        Roadmap before = parse(original, "\n");
        Roadmap after = parse(lines, separator);
        int kept = 0;
        var lost = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var outcome : Comparison.of(before, after).items()) {
            int line = line(before, outcome.item());
            Integer truth = newLines.get(line - 1);
            Integer now =
                    outcome.how().isFound() ? line(after, (Item) outcome.now().getFirst()) : null;
            if (now == null && truth != null) {
                lost.add(original.get(line - 1).text() + " => "
                        + lines.get(truth - 1).text());
            } else if (now != null && !now.equals(truth)) {
                wrong.add(original.get(line - 1).text() + " => "
                        + lines.get(now - 1).text());
            } else if (now != null) {
                kept++;
            }
        }
        return new Score(kept, lost, wrong);
    }

    private static int line(Roadmap roadmap, Item item) {
        return roadmap.source().line(item.range().start());
    }

    private static Roadmap parse(List<Line> lines, String separator) {
        String text = String.join(separator, lines.stream().map(Line::text).toList());
        return RoadmapParser.parse(SourceText.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text after the edits. */
    String text() {
        return String.join(separator, lines.stream().map(Line::text).toList());
    }
}
