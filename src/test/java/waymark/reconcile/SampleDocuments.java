package waymark.reconcile;

import java.util.List;
import java.util.Random;

/** Documents made up to be hard: short texts, and the same ones in many places. */
final class SampleDocuments {
    private SampleDocuments() {}

    /** Services that offer much the same operations. */
    static String services(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder("# Services\n\n");
        for (int i = 0; i < 25; i++) {
            text.append("## service")
                    .append(i)
                    .append(" - ")
                    .append(random.nextInt(100))
                    .append("% done\n\n");
            for (String verb : List.of("create", "delete", "list", "get", "update", "describe")) {
                for (String noun : List.of("cluster", "tags", "user_pool", "route", "policy", "snapshot", "rule")) {
                    text.append(random.nextInt(4) == 0 ? "- [ ] " + verb + "_" + noun + "\n" : "");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Tests that each have the same lines to fill in. */
    static String tests(long seed) {
        var random = new Random(seed);
        List<String> parts = List.of("timing", "upload", "playback", "camera", "layout");
        var text = new StringBuilder("# Tests\n\n");
        for (int i = 0; i < 40; i++) {
            String part = parts.get(random.nextInt(parts.size()));
            text.append("## Test ").append(i).append(": ").append(part).append("\n\n");
            text.append("- [ ] Open the app and check the ")
                    .append(part)
                    .append(' ')
                    .append(i)
                    .append('\n');
            text.append("- [ ] **Expected**: no errors\n- [ ] **Actual**: as said\n- [ ] **Status**: PASS / FAIL\n\n");
        }
        return text.toString();
    }

    /** A numbered course in three levels. */
    static String course(long seed) {
        var random = new Random(seed);
        List<String> verbs = List.of("Build", "Read about", "Practise", "Compare", "Explain", "Measure");
        List<String> things =
                List.of("gradient descent", "hash tables", "load balancers", "unit tests", "type systems");
        List<String> ends = List.of("with a small example", "from scratch", "in production", "and write it down", "");
        var text = new StringBuilder("# Course\n\n");
        for (int i = 1; i <= 12; i++) {
            text.append("## ")
                    .append(i)
                    .append(". Part about ")
                    .append(things.get(i % 5))
                    .append("\n\n");
            for (int j = 1; j <= 5; j++) {
                text.append("- [ ] ").append(i).append('.').append(j).append(' ');
                text.append(things.get(random.nextInt(5)))
                        .append(" week ")
                        .append(i * 5 + j)
                        .append('\n');
                for (int k = 1; k <= 4; k++) {
                    text.append("  - [ ] ")
                            .append(i)
                            .append('.')
                            .append(j)
                            .append('.')
                            .append(k)
                            .append(' ');
                    text.append(verbs.get(random.nextInt(6))).append(' ').append(things.get(random.nextInt(5)));
                    text.append(' ').append(ends.get(random.nextInt(5))).append('\n');
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
