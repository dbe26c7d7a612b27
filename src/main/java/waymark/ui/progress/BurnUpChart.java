package waymark.ui.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import waymark.app.OutlookState;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.outlook.Outlook;
import waymark.plan.ScheduledPhase;
import waymark.schedule.Count;
import waymark.ui.UiText;

/** How much there was to do and how much of it was done, day by day, with the plan and the forecast. */
final class BurnUpChart implements Chart {
    private static final int MOST_DAYS_AHEAD = 1_100;
    private static final int MOST_STOPS = 1_500;

    /** The length of the lines while only one day is known, in ems. */
    private static final double ONE_DAY = 0.5;

    private final OutlookState state;
    private final Outlook outlook;
    private final UiText words;
    private final List<LocalDate> days = new ArrayList<>();

    BurnUpChart(OutlookState state, UiText words) {
        this.state = state;
        this.outlook = state.outlook();
        this.words = words;
        LocalDate begin = outlook.begin();
        if (outlook.count().all() > 0 && begin.isBefore(outlook.day())) {
            long step = Math.max(1, (outlook.day().toEpochDay() - begin.toEpochDay()) / MOST_STOPS);
            // Before the first day of the history nothing is known, which isn't the same as nothing done.
            LocalDate known =
                    state.history().first().isAfter(begin) ? state.history().first() : begin;
            for (LocalDate day = outlook.day(); !day.isBefore(known); day = day.minusDays(step)) {
                days.addFirst(day);
            }
        }
    }

    @Override
    public String id() {
        return "chart-burn-up";
    }

    @Override
    public String title() {
        return words.text("chart.burn-up");
    }

    @Override
    public Optional<LocalDate> day(int stop) {
        return Optional.of(days.get(stop));
    }

    @Override
    public boolean showsForecast() {
        return true;
    }

    @Override
    public Chart under(OutlookState other) {
        return new BurnUpChart(other, words);
    }

    @Override
    public List<String> stops() {
        return new LazyDescriptions<>(days, this::describe);
    }

    private Count on(LocalDate day) {
        return state.history().on(day).overall();
    }

    private String describe(LocalDate day) {
        Count count = on(day);
        String figures = words.text("chart.burn-up.day", words.day(day, outlook.day()), count.done(), count.counted());
        LocalDate before = day.minusDays(1);
        if (before.isBefore(state.history().first())) {
            return figures;
        }
        int more = count.all() - on(before).all();
        return more == 0
                ? figures
                : figures + " · " + words.text(more > 0 ? "chart.burn-up.more" : "chart.burn-up.fewer", Math.abs(more));
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.text("chart.month"), words.text("chart.done"), words.text("chart.scope")));
        for (YearMonth month = YearMonth.from(days.getFirst());
                !month.isAfter(YearMonth.from(outlook.day()));
                month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth().isAfter(outlook.day()) ? outlook.day() : month.atEndOfMonth();
            Count count = on(end);
            rows.add(List.of(
                    words.day(end, outlook.day()), String.valueOf(count.done()), String.valueOf(count.counted())));
        }
        return rows;
    }

    @Override
    public double height(TextMeasure ruler) {
        return 20;
    }

    private LocalDate end() {
        LocalDate end = outlook.day().plusDays(7);
        LocalDate last = outlook.day().plusDays(MOST_DAYS_AHEAD);
        Optional<LocalDate> forecast = outlook.forecast() instanceof Forecast.Range range
                ? Optional.of(range.by(Chance.P90).orElse(last))
                : Optional.empty();
        Optional<LocalDate> planned = outlook.plan().plannedEnd().map(span -> span.latest());
        for (LocalDate day : List.of(forecast.orElse(end), planned.orElse(end))) {
            end = day.isAfter(end) ? day : end;
        }
        return end.isAfter(last) ? last : end;
    }

    @Override
    public void draw(ChartSurface sketch) {
        double em = sketch.em();
        int most = Math.max(
                1, days.stream().mapToInt(day -> on(day).counted()).max().orElse(1));
        double left = sketch.measure(String.valueOf(most)) + 0.7 * em;
        double top = 1.6 * em;
        double bottom = sketch.height() - 3.6 * em;
        var time = new TimeAxis(outlook.begin(), end(), left, sketch.width() - 0.5 * em);
        var topics = new Topics(most, top, bottom);
        time.draw(sketch, words, top, bottom);
        sketch.text(String.valueOf(most), left - 0.4 * em, top + 0.4 * em, 1, left, "chart-text");
        sketch.text("0", left - 0.4 * em, bottom, 1, left, "chart-text");
        double free = time.today(sketch, words, outlook.day(), top, bottom).getMaxX() + 0.4 * em;
        forecast(sketch, time, topics, free);
        planned(sketch, time, topics);
        var scope = new ArrayList<Double>();
        var done = new ArrayList<Double>();
        if (days.size() == 1) {
            // A single day wouldn't make a line.
            Count count = on(days.getFirst());
            double x = time.x(days.getFirst()) - ONE_DAY * em;
            scope.addAll(List.of(x, topics.y(count.counted())));
            done.addAll(List.of(x, topics.y(count.done())));
        }
        double before = -1;
        double dayWidth = time.x(days.getFirst().plusDays(1)) - time.x(days.getFirst());
        for (LocalDate day : days) {
            Count count = on(day);
            double x = time.x(day);
            if (before >= 0 && topics.y(count.counted()) != scope.getLast()) {
                scope.addAll(List.of(x, scope.getLast()));
            }
            scope.addAll(List.of(x, topics.y(count.counted())));
            // What was undone or removed drops at once rather than gradually.
            if (before >= 0 && topics.y(count.done()) > done.getLast()) {
                done.addAll(List.of(x, done.getLast()));
            }
            done.addAll(List.of(x, topics.y(count.done())));
            before = x;
            sketch.stop(x - dayWidth / 2, top, Math.max(1, dayWidth), bottom - top);
        }
        sketch.polyline(scope, "chart-scope");
        sketch.polyline(done, "chart-done");
        legend(sketch);
    }

    private record Topics(int most, double top, double bottom) {
        double y(double count) {
            return bottom - Math.clamp(count / most, 0, 1) * (bottom - top);
        }
    }

    /** @param free the area that dates may use */
    private void forecast(ChartSurface sketch, TimeAxis time, Topics topics, double free) {
        if (!(outlook.forecast() instanceof Forecast.Range range)) {
            return;
        }
        LocalDate last = time.to();
        double x = time.x(outlook.day());
        double y = topics.y(outlook.count().done());
        double end = topics.y(outlook.count().done() + outlook.open());
        for (Chance[] pair : new Chance[][] {{Chance.P10, Chance.P90}, {Chance.P25, Chance.P75}}) {
            sketch.polygon(
                    List.of(
                            x,
                            y,
                            time.x(range.by(pair[0]).orElse(last)),
                            end,
                            time.x(range.by(pair[1]).orElse(last)),
                            end),
                    pair[0] == Chance.P10 ? "chart-band" : "chart-band-inner");
        }
        range.by(Chance.P50).filter(day -> !day.isAfter(last)).ifPresent(day -> {
            double middle = time.x(day);
            sketch.line(x, y, middle, end, "chart-forecast");
            sketch.dot(middle, end, 0.3 * sketch.em(), "chart-forecast-end");
            double above = end - 0.5 * sketch.em();
            String date = words.day(day, outlook.day());
            double center = Math.max(middle, free + sketch.measure(date) / 2);
            Bounds said = sketch.text(date, center, above, 0.5, sketch.width(), "chart-text");
            range.by(Chance.P10).map(words::date).ifPresent(early -> {
                double place = time.x(range.by(Chance.P10).orElseThrow());
                double half = sketch.measure(early) / 2;
                if (place - half >= free && place + half < said.getMinX() - sketch.em()) {
                    sketch.text(early, place, above, 0.5, sketch.width(), "chart-text");
                }
            });
            range.by(Chance.P90)
                    .filter(late -> !late.isAfter(last))
                    .map(words::date)
                    .ifPresent(late -> {
                        double place = time.x(range.by(Chance.P90).orElseThrow());
                        if (place - sketch.measure(late) > said.getMaxX() + sketch.em()) {
                            sketch.text(late, place, above, 1, sketch.width(), "chart-text");
                        }
                    });
        });
    }

    private void planned(ChartSurface sketch, TimeAxis time, Topics topics) {
        var points = new ArrayList<Double>();
        int until = 0;
        for (Outlook.PhaseOutlook each : outlook.phases()) {
            Optional<ScheduledPhase.Dates> dates = each.phase().planned();
            if (dates.isPresent()) {
                if (points.isEmpty()) {
                    points.addAll(List.of(time.x(dates.get().begin().earliest()), topics.y(0)));
                }
                until += each.count().counted();
                var end = dates.get().end();
                LocalDate middle = end.earliest()
                        .plusDays((end.latest().toEpochDay() - end.earliest().toEpochDay()) / 2);
                if (middle.isAfter(time.to())) {
                    break;
                }
                points.addAll(List.of(time.x(middle), topics.y(until)));
            }
        }
        if (points.size() > 2) {
            sketch.polyline(points, "chart-planned");
        }
    }

    private void legend(ChartSurface sketch) {
        var entries = new ArrayList<>(List.of("done", "scope"));
        if (outlook.plan().plannedEnd().isPresent()) {
            entries.add("planned");
        }
        if (outlook.forecast() instanceof Forecast.Range) {
            entries.add("forecast");
        }
        Legend.draw(
                sketch,
                entries.stream()
                        .map(entry -> new Legend.Entry(
                                words.text("chart." + entry),
                                (x, middle, wide) -> sketch.line(x, middle, x + wide, middle, "chart-" + entry)))
                        .toList());
    }
}
