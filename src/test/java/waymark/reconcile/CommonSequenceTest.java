package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CommonSequenceTest {

    /** The places of the pairs, in order, as "old-new". */
    private static List<String> pairs(long[] olds, long[] news) {
        return sorted(CommonSequence.of(olds, news)).stream()
                .map(pair -> pair[0] + "-" + pair[1])
                .toList();
    }

    private static List<int[]> sorted(List<int[]> pairs) {
        var sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(pair -> pair[0]));
        return sorted;
    }

    private static long[] keys(long... keys) {
        return keys;
    }

    /** Keys from 1 on, between some that stand nowhere else. */
    private static long[] growing(int before, int count, int after) {
        return LongStream.concat(
                        LongStream.concat(
                                LongStream.range(0, before).map(i -> -10_000 - i), LongStream.rangeClosed(1, count)),
                        LongStream.range(0, after).map(i -> -1 - i))
                .toArray();
    }

    @Test
    void whatCameOrWentLeavesTheRestPaired() {
        assertThat(pairs(keys(1, 2, 3), keys(1, 2, 3))).containsExactly("0-0", "1-1", "2-2");
        assertThat(pairs(keys(1, 2, 3), keys(1, 9, 2, 3))).containsExactly("0-0", "1-2", "2-3");
        assertThat(pairs(keys(1, 2, 3), keys(1, 3))).containsExactly("0-0", "2-1");
        assertThat(pairs(keys(1, 1), keys(1))).containsExactly("0-0");
        assertThat(pairs(keys(), keys(1))).isEmpty();
    }

    @Test
    void asManyAsPossibleArePaired() {
        assertThat(pairs(keys(1, 2, 3, 4, 5), keys(3, 4, 5, 1, 2))).containsExactly("2-0", "3-1", "4-2");
        assertThat(pairs(keys(3, 4, 5, 1, 2), keys(1, 2, 3, 4, 5))).containsExactly("0-2", "1-3", "2-4");
    }

    @Test
    void noOtherWayPairsMore() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            long[] olds = random.longs(random.nextInt(8), 0, 4).toArray();
            long[] news = random.longs(random.nextInt(8), 0, 4).toArray();
            List<int[]> pairs = sorted(CommonSequence.of(olds, news));
            for (int i = 0; i < pairs.size(); i++) {
                int[] pair = pairs.get(i);
                assertThat(olds[pair[0]]).isEqualTo(news[pair[1]]);
                assertThat(i == 0 || pairs.get(i - 1)[0] < pair[0] && pairs.get(i - 1)[1] < pair[1])
                        .isTrue();
            }
            assertThat(pairs).hasSize(most(olds, news, 0, 0));
        }
    }

    private static int most(long[] olds, long[] news, int old, int now) {
        if (old == olds.length || now == news.length) {
            return 0;
        }
        return olds[old] == news[now]
                ? 1 + most(olds, news, old + 1, now + 1)
                : Math.max(most(olds, news, old + 1, now), most(olds, news, old, now + 1));
    }

    @Test
    void inLongListsEachIsPairedWithTheNextOne() {
        List<int[]> pairs = CommonSequence.of(growing(1, 1200, 0), growing(0, 1200, 1));
        assertThat(pairs).hasSize(1200).allMatch(pair -> pair[1] == pair[0] - 1);
    }

    @Test
    void inLongListsNoneIsPairedWithOneThatIsFarAhead() {
        long[] olds = growing(1, 1200, 0);
        olds[0] = 0;
        assertThat(CommonSequence.of(olds, growing(998, 1200, 1))).hasSize(1200);
        assertThat(CommonSequence.of(olds, growing(999, 1200, 1))).isEmpty();
    }

    @Test
    void inLongListsTheOrderIsKeptToo() {
        long[] olds = growing(3, 1200, 0);
        long[] news = growing(3, 1200, 2);
        olds[1] = 5_000;
        olds[2] = 6_000;
        news[0] = 6_000;
        news[1] = 5_000;
        assertThat(pairs(olds, news)).startsWith("1-1", "3-3").hasSize(1201);
        news[2] = 6_000;
        assertThat(pairs(olds, news)).startsWith("1-1", "2-2", "3-3").hasSize(1202);
    }
}
