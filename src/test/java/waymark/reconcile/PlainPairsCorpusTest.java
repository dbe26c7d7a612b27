package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import waymark.document.SourceText;
import waymark.markdown.PlainEntryReader;
import waymark.markdown.RoadmapParser;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;

/**
 * Plain lists and tables from other hands with edits whose outcome is known: lines reworded, translated, exchanged with their
 * neighbours, taken out, and replaced by others of the same make. The same seed makes the same edits.
 */
@EnabledIfSystemProperty(named = "waymark.corpus", matches = ".+")
class PlainPairsCorpusTest {
    private static final Pattern ENTRY = Pattern.compile("(\\s*(?:[-*+]|\\d+[.)])\\s+|\\s*\\|)(.*?)(\\|?\\s*)");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)]*)\\)");
    private static final int PAIRS_A_FILE = 3;

    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> ghosts = new ArrayList<>();
    private final Map<String, Integer> unfound = new HashMap<>();

    private record Line(int from, String text, String edit) {}

    @Test
    void entriesAndRowsAreFoundAsTasksAre() throws IOException {
        Path files = Path.of(System.getProperty("waymark.corpus")).resolveSibling("corpus-plain/files");
        assumeTrue(Files.isDirectory(files), "skipped: no corpus of plain lists beside it");
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.sorted().toList()) {
                for (int seed = 0; seed < PAIRS_A_FILE; seed++) {
                    score(Files.readString(file), seed);
                }
            }
        }
        int lost = unfound.values().stream().mapToInt(Integer::intValue).sum();
        double precision = (double) right / (right + wrong.size() + ghosts.size());
        double recall = (double) right / (right + wrong.size() + lost);
        System.out.printf(
                "plain pairs: right %d wrong %d ghosts %d not found %s precision %.5f recall %.5f%n",
                right, wrong.size(), ghosts.size(), unfound, precision, recall);
        wrong.stream().limit(20).forEach(System.out::println);
        assertThat(precision).isGreaterThan(0.9985);
        assertThat(recall).isGreaterThan(0.988);
    }

    private void score(String text, int seed) {
        List<Line> before = new ArrayList<>();
        String[] split = text.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            before.add(new Line(i, split[i], ""));
        }
        List<Line> after = edited(before, lines(parse(before)), new Random(seed));
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i).from(), i);
        }
        Roadmap old = parse(before);
        Roadmap now = parse(after);
        Set<Integer> tracked = lines(now);
        for (var outcome : Comparison.of(old, now).items()) {
            int from = old.source().line(outcome.item().range().start()) - 1;
            Integer truth = places.get(from);
            if (truth != null && !tracked.contains(truth)) {
                continue;
            }
            Integer said = outcome.how().isFound()
                    ? Integer.valueOf(
                            now.source().line(outcome.now().getFirst().range().start()) - 1)
                    : null;
            if (said == null && truth != null) {
                unfound.merge(after.get(truth).edit() + outcome.how(), 1, Integer::sum);
            } else if (said != null && truth == null) {
                ghosts.add(before.get(from).text());
            } else if (said != null && !said.equals(truth)) {
                wrong.add(before.get(from).text() + " => " + after.get(said).text());
            } else if (said != null) {
                right++;
            }
        }
    }

    private static Set<Integer> lines(Roadmap roadmap) {
        var lines = new HashSet<Integer>();
        roadmap.items()
                .forEach(item -> lines.add(roadmap.source().line(item.range().start()) - 1));
        return lines;
    }

    private static Roadmap parse(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        SourceText source = SourceText.read(text.getBytes(StandardCharsets.UTF_8));
        return RoadmapParser.parse(
                source,
                FilledBlanks.NONE,
                PlainEntryReader.read(source).stream().filter(PlainEntry::topic).toList());
    }

    /** Lines that go on below are left alone, since what stands below would become something else. */
    private static List<Line> edited(List<Line> before, Set<Integer> entries, Random random) {
        var after = new ArrayList<Line>();
        for (int i = 0; i < before.size(); i++) {
            Line line = before.get(i);
            boolean ends = i + 1 == before.size() || before.get(i + 1).text().isBlank() || entries.contains(i + 1);
            Matcher entry = ENTRY.matcher(line.text());
            if (!entries.contains(i)
                    || !ends
                    || !entry.matches()
                    || entry.group(2).isBlank()) {
                after.add(line);
                continue;
            }
            String words = entry.group(2);
            switch (random.nextInt(25)) {
                case 0 -> {}
                case 1 ->
                    after.add(new Line(
                            -1, entry.group(1) + "Other matter " + random.nextInt(1_000) + entry.group(3), ""));
                case 2, 3 ->
                    after.add(new Line(i, entry.group(1) + reworded(words, random) + entry.group(3), "reworded "));
                case 4 -> {
                    Matcher link = LINK.matcher(words);
                    after.add(
                            link.find() && !words.contains("|")
                                    ? new Line(
                                            i,
                                            entry.group(1) + "[Ein Thema " + random.nextInt(1_000) + "]("
                                                    + link.group(1) + ")" + entry.group(3),
                                            "translated ")
                                    : line);
                }
                case 5 -> {
                    after.add(line);
                    if (i > 0
                            && entries.contains(i - 1)
                            && after.get(after.size() - 2).from() == i - 1) {
                        Collections.swap(after, after.size() - 1, after.size() - 2);
                    }
                }
                default -> after.add(line);
            }
        }
        return after;
    }

    private static String reworded(String words, Random random) {
        var all = new ArrayList<>(Arrays.asList(words.split(" ")));
        all.add(random.nextInt(all.size() + 1), "really");
        return String.join(" ", all);
    }
}
