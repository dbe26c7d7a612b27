package waymark.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Does many seeded experiments, several at once. */
final class Together {
    private Together() {}

    /** One experiment. */
    interface Experiment {
        /** Does it with that seed, and gives how many things were tried. */
        int run(long seed) throws Exception;
    }

    /** Runs it with so many seeds, and gives the sum. A failure tells the seed that it came with. */
    static int run(int threads, long firstSeed, int count, Experiment experiment) throws Exception {
        return run(
                threads,
                LongStream.range(firstSeed, firstSeed + count)
                        .<Callable<Integer>>mapToObj(seed -> () -> {
                            try {
                                return experiment.run(seed);
                            } catch (Exception | AssertionError e) {
                                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
                            }
                        })
                        .toList());
    }

    /** Runs all, and gives the sum. */
    static int run(int threads, List<Callable<Integer>> work) throws Exception {
        int sum = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : new ArrayList<>(pool.invokeAll(work))) {
                sum += done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw e;
        }
        return sum;
    }
}
