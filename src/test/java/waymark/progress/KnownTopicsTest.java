package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTopicsTest {
    private static final long SEED = 20_261_123;

    private static SeenVersion version(List<String> ids, String text) {
        return new SeenVersion(
                text,
                ids.stream()
                        .map(id -> new KnownTopic(id, "", text, "s_root", ""))
                        .toList());
    }

    private static List<String> ids(List<SeenVersion> versions) {
        return KnownTopics.of(versions).topics().stream().map(KnownTopic::id).toList();
    }

    /** Some of a few topics, now and then in another order. */
    private static List<String> some(Random random) {
        var ids = new ArrayList<>(IntStream.range(0, 9)
                .filter(id -> random.nextInt(5) > 0)
                .mapToObj(id -> "t_" + id)
                .toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(ids, random);
        }
        return ids;
    }

    /** One topic after the other, without looking where the lists are alike. */
    private static List<String> merged(List<String> before, List<String> now) {
        var merged = new ArrayList<>(now);
        String place = "";
        for (String id : before) {
            if (now.contains(id)) {
                place = id;
            } else {
                int at = merged.indexOf(place) + 1;
                while (at < merged.size() && !now.contains(merged.get(at))) {
                    at++;
                }
                merged.add(at, id);
            }
        }
        return merged;
    }

    @Test
    void whatWentStandsBehindWhatItStoodBehind() {
        for (long seed = SEED; seed < SEED + 2_000; seed++) {
            var random = new Random(seed);
            var versions = new ArrayList<SeenVersion>();
            List<String> expected = List.of();
            for (int i = 0; i < 4; i++) {
                List<String> now = some(random);
                versions.add(version(now, "version " + i));
                expected = merged(expected, now);
                assertThat(ids(versions)).as("seed %d", seed).isEqualTo(expected);
            }
            assertThat(KnownTopics.of(versions).last())
                    .as("seed %d", seed)
                    .isEqualTo(versions.getLast().topics());
        }
    }
}
