package waymark.revision;

import waymark.model.Recall;

/**
 * How well something is remembered, by the Free Spaced Repetition Scheduler, version 6 (FSRS-6), with its published parameters.
 *
 * @param stability the number of days after which it is recalled nine times out of ten
 * @param difficulty from 1 to 10
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The formulas</a>
 */
record MemoryState(double stability, double difficulty) {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final int GOOD = 3;
    private static final int EASY = 4;
    private static final double RETENTION = 0.9;
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(RETENTION, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;
    private static final int LONGEST_DAYS = 36_500;

    /** The state of something that was just learned, or asked about for the first time. */
    static MemoryState first(Recall recall) {
        int grade = grade(recall);
        return new MemoryState(W[grade - 1], difficultyWithin(firstDifficulty(grade)));
    }

    /** The state after it was recalled or forgotten, that many days later. */
    MemoryState after(long days, Recall recall) {
        int grade = grade(recall);
        double next;
        if (days < 1) {
            next = sameDay(grade);
        } else if (grade == 1) {
            next = forgotten(days);
        } else {
            next = recalled(days, grade);
        }
        return new MemoryState(Math.max(next, LEAST_STABILITY), nextDifficulty(grade));
    }

    /** The number of days until it should be asked about again. */
    int interval() {
        return Math.clamp(Math.round(stability), 1, LONGEST_DAYS);
    }

    private static int grade(Recall recall) {
        return switch (recall) {
            case FORGOTTEN -> 1;
            case SHAKY -> 2;
            case KNOWN -> GOOD;
        };
    }

    /** The probability of recalling it after that many days. */
    private double retrievability(long days) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    private double sameDay(int grade) {
        double growth = Math.exp(W[17] * (grade - GOOD + W[18])) * Math.pow(stability, -W[19]);
        return stability * (grade >= GOOD ? Math.max(growth, 1) : growth);
    }

    private double forgotten(long days) {
        double later = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - retrievability(days)) * W[14]);
        return Math.min(later, stability / Math.exp(W[17] * W[18]));
    }

    private double recalled(long days, int grade) {
        double growth = Math.exp(W[8])
                * (11 - difficulty)
                * Math.pow(stability, -W[9])
                * (Math.exp((1 - retrievability(days)) * W[10]) - 1);
        return stability * (1 + growth * (grade == GOOD ? 1 : W[15]));
    }

    private static double firstDifficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private double nextDifficulty(int grade) {
        double damped = difficulty - W[6] * (grade - GOOD) * (MOST_DIFFICULTY - difficulty) / (MOST_DIFFICULTY - 1);
        return difficultyWithin(W[7] * firstDifficulty(EASY) + (1 - W[7]) * damped);
    }

    private static double difficultyWithin(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
