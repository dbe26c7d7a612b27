package waymark.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;

/** Scores the reconciler on pairs of versions with known truth, as the corpus that lies outside of the project has them. */
final class CarryScore {
    final Map<String, int[]> counts = new TreeMap<>();
    final List<String> errors = new ArrayList<>();

    static final List<String> OUTCOMES = List.of("right", "wrong", "ghost", "unsure", "missed");

    /**
     * Which half of the corpus a pair belongs to: all pairs of a repository to one. The matching was developed on the first half;
     * the second tells how it does on what it wasn't made for.
     */
    static int half(String pair) {
        String document = pair.substring(pair.indexOf('/') + 1).replaceAll("-\\d+$", "");
        String repository =
                String.join("-", Arrays.asList(document.split("__")).subList(0, document.contains("__") ? 2 : 1));
        return (repository.toLowerCase(Locale.ROOT).hashCode() >> 1) & 1;
    }

    private void count(String group, String outcome) {
        counts.computeIfAbsent(group, key -> new int[5])[OUTCOMES.indexOf(outcome)]++;
    }

    void score(String pair, Path folder) throws IOException {
        Roadmap before = RoadmapParser.parse(SourceText.read(Files.readAllBytes(folder.resolve("old.md"))));
        Roadmap after = RoadmapParser.parse(SourceText.read(Files.readAllBytes(folder.resolve("new.md"))));
        List<Topic> olds = TopicOutline.topics(before);
        List<Topic> news = TopicOutline.topics(after);
        var matching = Reconciler.match(TopicOutline.of(before), TopicOutline.of(after));
        var got = new HashMap<Integer, Integer>();
        var unsure = new HashSet<Integer>();
        for (int i = 0; i < olds.size(); i++) {
            if (olds.get(i) instanceof Item old) {
                int line = before.source().line(old.range().start());
                var fate = matching.fates().get(i);
                if (fate.how().isFound()) {
                    got.put(
                            line,
                            after.source().line(news.get(fate.now()).range().start()));
                } else if (fate.how() == Matching.How.UNSURE) {
                    unsure.add(line);
                }
            }
        }
        score(pair, folder, got, unsure);
    }

    /**
     * Scores an answer.
     *
     * @param got the lines of the newer version, by those of the older one
     * @param unsure the lines of the older one that are left to the user
     */
    void score(String pair, Path folder, Map<Integer, Integer> got, Set<Integer> unsure) throws IOException {
        Truth truth = Truth.read(folder.resolve("truth.json"));
        String kind = pair.startsWith("pairs-synthetic") ? "synthetic " : "real ";
        var scored = new HashSet<Integer>();
        var vague = new HashSet<Integer>();
        for (var carried : truth.carried) {
            if (carried.confidence.equals("possible")) {
                vague.add(carried.old);
                continue;
            }
            scored.add(carried.old);
            Integer found = got.get(carried.old);
            String outcome = found != null && found == carried.now
                    ? "right"
                    : unsure.contains(carried.old) ? "unsure" : found == null ? "missed" : "wrong";
            count(kind + carried.confidence, outcome);
            count(kind + "  " + carried.text, outcome);
            if (!outcome.equals("right")) {
                errors.add("%-7s %s: %d -> %s, truth %d".formatted(outcome, pair, carried.old, found, carried.now));
            }
        }
        var gone = new HashMap<Integer, String>();
        truth.deleted.forEach((line, confidence) -> {
            if (confidence.equals("certain") || confidence.equals("likely")) {
                gone.put(line, confidence);
            } else {
                vague.add(line);
            }
        });
        got.forEach((old, now) -> {
            if (scored.contains(old) || vague.contains(old)) {
                return;
            }
            String confidence = gone.getOrDefault(old, truth.added.get(now));
            if (confidence != null && (confidence.equals("certain") || confidence.equals("likely"))) {
                count(kind + confidence, "ghost");
                errors.add("ghost   %s: %d -> %d".formatted(pair, old, now));
            }
        });
    }

    private record Carried(int old, int now, String text, String confidence) {}

    private record Truth(List<Carried> carried, Map<Integer, String> deleted, Map<Integer, String> added) {
        static Truth read(Path file) throws IOException {
            var truth = new Truth(new ArrayList<>(), new HashMap<>(), new HashMap<>());
            try (JsonParser json =
                    new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_ARRAY) {
                        int first = json.nextIntValue(0);
                        if (name.equals("carried")) {
                            int now = json.nextIntValue(0);
                            String text = json.nextStringValue();
                            json.nextStringValue();
                            truth.carried.add(new Carried(first, now, text, json.nextStringValue()));
                        } else {
                            (name.equals("deleted") ? truth.deleted : truth.added).put(first, json.nextStringValue());
                        }
                        json.nextToken();
                    }
                }
            }
            return truth;
        }
    }

    static List<String> pairs(Path corpus) throws IOException {
        var pairs = new ArrayList<String>();
        try (JsonParser json = new JsonFactory()
                .createParser(ObjectReadContext.empty(), Files.readAllBytes(corpus.resolve("pairs.json")))) {
            String pair = null;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("pair")) {
                    pair = json.nextStringValue();
                } else if (token == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("rewrite")) {
                    if (json.nextToken() == JsonToken.VALUE_FALSE) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** The score of those pairs of a corpus that a filter lets through. */
    static CarryScore of(Path corpus, Predicate<String> filter) throws IOException {
        var score = new CarryScore();
        for (String pair : pairs(corpus)) {
            if (filter.test(pair)) {
                score.score(pair, corpus.resolve(pair));
            }
        }
        return score;
    }

    private int[] counts(String group) {
        return counts.getOrDefault(group, new int[OUTCOMES.size()]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Of the ticks that were carried, how many were carried to the right item. */
    double precision(String group) {
        return 1 - misplaced(group);
    }

    /** Of the ticks that were carried, how many were carried to a wrong item or from one that is gone. */
    double misplaced(String group) {
        int[] count = counts(group);
        return share(count[1] + count[2], count[0] + count[1] + count[2]);
    }

    /** Of the items that are still there, how many kept their ticks. */
    double recall(String group) {
        int[] count = counts(group);
        return share(count[0], count[0] + count[1] + count[3] + count[4]);
    }

    /** All counts, a line for each group. */
    String table() {
        var table = new StringBuilder();
        counts.forEach((group, count) -> {
            table.append("%-32s".formatted(group));
            for (int i = 0; i < count.length; i++) {
                table.append(" %s %6d".formatted(OUTCOMES.get(i), count[i]));
            }
            table.append("  precision %.5f recall %.5f%n".formatted(precision(group), recall(group)));
        });
        return table.toString();
    }

    /** {@code CORPUS [PATTERN [HALF]]}: prints the score, and every error, of the pairs whose name matches. */
    public static void main(String[] arguments) throws IOException {
        String pattern = arguments.length < 2 ? ".*" : arguments[1];
        int half = arguments.length < 3 ? -1 : Integer.parseInt(arguments[2]);
        var score = of(Path.of(arguments[0]), pair -> pair.matches(pattern) && (half < 0 || half(pair) == half));
        System.out.print(score.table());
        score.errors.stream().sorted().forEach(System.out::println);
    }
}
