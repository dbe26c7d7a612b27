package waymark.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small roadmaps, and edits of them, that follow from a seed. */
final class RandomPlan {
    private static final List<String> WORDS = List.of(
            "vector",
            "matrix",
            "limit",
            "network",
            "gradient",
            "tree",
            "forest",
            "kernel",
            "margin",
            "cluster",
            "token",
            "layer",
            "policy",
            "reward",
            "prior",
            "sample");

    private RandomPlan() {}

    static String first(Random random) {
        var lines = new ArrayList<String>(List.of("# Plan", ""));
        for (int section = 1; section <= 3; section++) {
            lines.add("## " + section + ". " + words(random));
            lines.add("");
            for (int item = 1; item <= 6; item++) {
                lines.add("- [ ] " + section + "." + item + " " + words(random));
            }
            lines.add("");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String words(Random random) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    static String edited(String plan, Random random) {
        var lines = new ArrayList<>(Arrays.asList(plan.split("\n")));
        for (int edit = 0; edit < 4; edit++) {
            int at = random.nextInt(lines.size());
            if (!lines.get(at).startsWith("- [")) {
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "- [ ] " + words(random));
                case 2 -> lines.set(at, lines.get(at) + " " + words(random));
                default -> lines.set(at, lines.get(at).replaceFirst("\\w+$", words(random)));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
