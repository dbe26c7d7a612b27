package waymark.ui.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.app.OutlookState;
import waymark.ui.UiText;

/** The number of days in each week on which the routine was done. */
final class RoutineChart implements Chart {
    private static final int WEEKS = 52;
    private static final int DAYS = 7;

    private final UiText words;
    private final LocalDate today;
    private final Map<LocalDate, Integer> routine;
    private final List<LocalDate> weeks = new ArrayList<>();

    RoutineChart(OutlookState state, UiText words, DayOfWeek firstOfWeek) {
        this.words = words;
        this.today = state.outlook().day();
        this.routine = state.routine();
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(firstOfWeek));
        LocalDate first = last.minusWeeks(WEEKS - 1L);
        boolean kept = routine.keySet().stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(today));
        for (LocalDate week = first; kept && !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.add(week);
        }
    }

    @Override
    public String id() {
        return "chart-routine";
    }

    @Override
    public String title() {
        return words.text("chart.routine");
    }

    private int days(LocalDate week) {
        return (int) week.datesUntil(week.plusWeeks(1))
                .filter(day -> routine.getOrDefault(day, 0) > 0)
                .count();
    }

    @Override
    public List<String> stops() {
        return new LazyDescriptions<>(
                weeks, week -> words.text("chart.routine.week", words.day(week, today), days(week)));
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.text("chart.week"), words.text("chart.days")));
        weeks.forEach(week -> rows.add(List.of(words.day(week, today), String.valueOf(days(week)))));
        return rows;
    }

    @Override
    public double height(TextMeasure ruler) {
        return 9;
    }

    @Override
    public void draw(ChartSurface sketch) {
        double em = sketch.em();
        double left = 1.5 * em;
        double top = 1.6 * em;
        double bottom = sketch.height() - 2 * em;
        var time = new TimeAxis(weeks.getFirst(), weeks.getLast().plusWeeks(1), left, sketch.width() - 0.5 * em);
        time.draw(sketch, words, top, bottom);
        sketch.text(String.valueOf(DAYS), 0, top + 0.4 * em, 0, left, "chart-text");
        sketch.text("0", 0, bottom, 0, left, "chart-text");
        for (LocalDate week : weeks) {
            double x = time.x(week);
            double wide = time.x(week.plusWeeks(1)) - x;
            double high = (bottom - top) * days(week) / DAYS;
            if (high > 0) {
                sketch.box(x + wide * 0.15, bottom - high, wide * 0.7, high, "chart-real");
            }
            sketch.stop(x, top, wide, bottom - top);
        }
    }
}
