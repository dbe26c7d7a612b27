package waymark.ui.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import waymark.app.OutlookState;
import waymark.ui.UiText;

/** A square for each day of a year, filled by how much was done; a line below it marks days on which the routine was done. */
final class YearChart implements Chart {
    private static final int WEEKS = 53;
    private static final int DAYS = 7;
    private static final int LEVELS = 4;
    private static final double LEFT = 3;
    private static final double TOP = 1.5;
    private static final double MOST_CELL = 1.65;

    private final UiText words;
    private final LocalDate first;
    private final LocalDate today;
    private final Map<LocalDate, Integer> topics;
    private final Map<LocalDate, Integer> routine;
    private final int most;
    private final List<LocalDate> days;

    YearChart(OutlookState state, UiText words, DayOfWeek firstOfWeek) {
        this.words = words;
        this.today = state.outlook().day();
        this.first = today.with(TemporalAdjusters.previousOrSame(firstOfWeek)).minusWeeks(WEEKS - 1L);
        this.topics = state.topics();
        this.routine = state.routine();
        this.days = topics.isEmpty() && routine.isEmpty()
                ? List.of()
                : first.datesUntil(today.plusDays(1)).toList();
        this.most = Math.max(
                1,
                topics.values().stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .skip(topics.size() * 9L / 10)
                        .findFirst()
                        .orElse(1));
    }

    @Override
    public String id() {
        return "chart-year";
    }

    @Override
    public String title() {
        return words.text("chart.year");
    }

    @Override
    public List<String> stops() {
        return new LazyDescriptions<>(
                days,
                day -> words.text(
                        "chart.year.day",
                        words.longDate(day, false),
                        topics.getOrDefault(day, 0),
                        routine.getOrDefault(day, 0)));
    }

    @Override
    public Optional<LocalDate> day(int stop) {
        return Optional.of(first.plusDays(stop));
    }

    @Override
    public int inColumn() {
        return DAYS;
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.text("chart.week"), words.text("chart.done"), words.text("chart.routine-ticks")));
        for (LocalDate week = first; !week.isAfter(today); week = week.plusWeeks(1)) {
            rows.add(List.of(
                    words.day(week, today), String.valueOf(sum(topics, week)), String.valueOf(sum(routine, week))));
        }
        return rows;
    }

    static int sum(Map<LocalDate, Integer> numbers, LocalDate week) {
        return week.datesUntil(week.plusWeeks(1))
                .mapToInt(day -> numbers.getOrDefault(day, 0))
                .sum();
    }

    @Override
    public double height(TextMeasure ruler) {
        double cell = (ruler.width() / ruler.em() - LEFT) / WEEKS;
        return TOP + Math.clamp(cell, 0, MOST_CELL) * DAYS + 1 + Legend.HEIGHT;
    }

    @Override
    public void draw(ChartSurface sketch) {
        double em = sketch.em();
        double left = LEFT * em;
        double top = TOP * em;
        double cell =
                Math.min((sketch.width() - left) / WEEKS, (sketch.height() - top - (1 + Legend.HEIGHT) * em) / DAYS);
        for (int row = 0; row < DAYS; row += 2) {
            String name = first.plusDays(row).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
            if (cell > 0.8 * em || row % 4 == 0) {
                sketch.text(name, 0, top + (row + 0.8) * cell, 0, left, "chart-text");
            }
        }
        var squares = new ArrayList<Rectangle2D>();
        var filled = new ArrayList<List<Rectangle2D>>();
        IntStream.range(0, LEVELS).forEach(level -> filled.add(new ArrayList<>()));
        var lines = new ArrayList<Rectangle2D>();
        double free = 0;
        for (LocalDate day : days) {
            long index = day.toEpochDay() - first.toEpochDay();
            double x = left + index / DAYS * cell;
            double y = top + index % DAYS * cell;
            if (day.getDayOfMonth() == 1 && x >= free) {
                String month = day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
                free = sketch.text(month, x, top - 0.4 * em, 0, sketch.width(), "chart-text")
                                .getMaxX()
                        + 0.5 * em;
            }
            double gap = Math.max(1, cell * 0.08);
            squares.add(new Rectangle2D(x + gap, y + gap, cell - 2 * gap, cell - 2 * gap));
            int done = topics.getOrDefault(day, 0);
            if (done > 0) {
                int level = Math.clamp((int) Math.ceil((double) done * LEVELS / most), 1, LEVELS);
                double size = (cell - 2 * gap) * (0.4 + 0.6 * level / LEVELS);
                double inset = (cell - size) / 2;
                filled.get(level - 1).add(new Rectangle2D(x + inset, y + inset, size, size));
            }
            if (routine.getOrDefault(day, 0) > 0) {
                lines.add(new Rectangle2D(x + gap + 1, y + cell - gap, cell - 2 * gap - 2, 0));
            }
            sketch.stop(x, y, cell, cell);
        }
        sketch.boxes(squares, "chart-day");
        for (int level = 1; level <= LEVELS; level++) {
            sketch.boxes(filled.get(level - 1), "chart-day-" + level);
        }
        sketch.lines(lines, "chart-day-routine");
        Legend.draw(sketch, legend(sketch));
    }

    private List<Legend.Entry> legend(ChartSurface sketch) {
        return List.of(
                new Legend.Entry(words.text("chart.column.topics"), (x, middle, wide) -> {
                    double cell = wide / (LEVELS - 1);
                    for (int level = 1; level < LEVELS; level++) {
                        double size = cell * 0.85 * (0.4 + 0.6 * level / (LEVELS - 1));
                        double left = x + (level - 0.5) * cell - size / 2;
                        sketch.box(left, middle - size / 2, size, size, "chart-day-" + level);
                    }
                }),
                new Legend.Entry(
                        words.text("chart.routine-ticks"),
                        (x, middle, wide) -> sketch.line(x, middle, x + wide, middle, "chart-day-routine")));
    }
}
