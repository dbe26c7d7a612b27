package waymark.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.plan.ScheduledPhase;
import waymark.plan.Span;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;

/** The phases as bars in time: when each was planned, when it really was, and when it may be done. */
final class PhaseChart implements Chart {
    private static final int LEAST_DAYS = 7;

    private static final double ROW = 2.3;
    private static final int MOST_YEARS = 6;

    private final Outlook outlook;
    private final UiText words;
    private final OutlookText text;
    private final List<PhaseOutlook> phases;

    PhaseChart(OutlookState state, UiText words) {
        this.outlook = state.outlook();
        this.words = words;
        this.text = words.outlook();
        // Without a plan, a bar of some days is no chart.
        this.phases = outlook.phases().stream()
                        .anyMatch(each -> each.phase().planned().isPresent()
                                || each.phase()
                                        .began()
                                        .filter(day -> day.plusDays(LEAST_DAYS).isBefore(outlook.day()))
                                        .isPresent())
                ? outlook.phases()
                : List.of();
    }

    @Override
    public String id() {
        return "chart-phases";
    }

    @Override
    public String title() {
        return words.text("chart.phases");
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public Chart under(OutlookState other) {
        return new PhaseChart(other, words);
    }

    @Override
    public List<String> stops() {
        return phases.stream()
                .map(each -> String.join(
                        " · ",
                        Stream.concat(Stream.of(TopicSearch.title(each.phase().phase())), cells(each).stream())
                                .filter(cell -> !cell.isEmpty())
                                .toList()))
                .toList();
    }

    private List<String> cells(PhaseOutlook each) {
        ScheduledPhase phase = each.phase();
        String planned = phase.planned()
                .map(dates -> words.text("chart.phase.planned", text.span(dates.begin()), text.span(dates.end())))
                .orElse(phase.hasEnd() ? "" : words.text("chart.phase.endless"));
        String real = phase.ended()
                .map(day -> words.text("chart.phase.ended", words.day(day, outlook.day())))
                .or(() -> phase.began().map(day -> words.text("chart.phase.began", words.day(day, outlook.day()))))
                .orElse("");
        String delay = phase.delay().map(text::delay).orElse("");
        String forecast = text.forecast(each);
        return List.of(
                words.text(
                        "chart.phase.count", each.count().done(), each.count().counted()),
                planned,
                real,
                delay,
                forecast.isEmpty() ? "" : words.text("chart.phase.forecast", forecast));
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("phase", "topics", "planned", "real", "delay", "forecast")
                .map(head -> words.text("chart.column." + head))
                .toList());
        for (PhaseOutlook each : phases) {
            var row = new ArrayList<String>();
            row.add(TopicSearch.title(each.phase().phase()));
            row.addAll(cells(each));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public double height() {
        return 3.6 + Legend.HEIGHT + ROW * phases.size();
    }

    private static Stream<LocalDate> dates(PhaseOutlook each) {
        return Stream.of(
                        each.phase().began(),
                        each.phase().ended(),
                        each.phase().planned().map(dates -> dates.begin().earliest()),
                        each.phase().planned().map(dates -> dates.end().latest()),
                        range(each, Chance.P75))
                .flatMap(Optional::stream);
    }

    private static Optional<LocalDate> range(PhaseOutlook each, Chance chance) {
        return each.forecast() instanceof Forecast.Range range ? range.by(chance) : Optional.empty();
    }

    @Override
    public void draw(Sketch sketch) {
        double em = sketch.em();
        double left = Math.min(sketch.width() * 0.36, 24 * em);
        double top = 1.6 * em;
        double bottom = sketch.height() - (2 + Legend.HEIGHT) * em;
        LocalDate today = outlook.day();
        LocalDate from = phases.stream()
                .flatMap(PhaseChart::dates)
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate to = phases.stream()
                .flatMap(PhaseChart::dates)
                .max(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = today.plusYears(MOST_YEARS);
        LocalDate first = today.minusYears(MOST_YEARS);
        var time = new TimeAxis(
                earlier(from.isBefore(first) ? first : from, today),
                to.isAfter(last) ? last : to.isAfter(today) ? to : today.plusDays(1),
                left,
                sketch.width() - 0.5 * em);
        time.draw(sketch, words, top, bottom);
        double y = top;
        for (PhaseOutlook each : phases) {
            sketch.text(TopicSearch.title(each.phase().phase()), 0, y + 1.4 * em, 0, left - em, "chart-text");
            bars(sketch, time, each, y, em);
            sketch.stop(0, y, sketch.width(), ROW * em);
            y += ROW * em;
        }
        time.today(sketch, words, today, top, bottom);
        Legend.draw(sketch, legend(sketch));
    }

    private List<Legend.Entry> legend(Sketch sketch) {
        double em = sketch.em();
        var entries = new ArrayList<Legend.Entry>();
        if (phases.stream().anyMatch(each -> each.phase().planned().isPresent())) {
            entries.add(new Legend.Entry(words.text("chart.planned"), (x, middle, wide) -> {
                sketch.box(x, middle - 0.4 * em, wide, 0.8 * em, "chart-plan-range");
                sketch.box(x + wide / 4, middle - 0.4 * em, wide / 2, 0.8 * em, "chart-plan-sure");
            }));
        }
        if (phases.stream().anyMatch(each -> each.phase().began().isPresent())) {
            entries.add(new Legend.Entry(words.text("chart.column.real"), (x, middle, wide) -> {
                sketch.box(x, middle - 0.28 * em, wide / 2, 0.55 * em, "chart-real");
                sketch.box(x + wide / 2, middle - 0.28 * em, wide / 2, 0.55 * em, "chart-real-open");
            }));
        }
        if (phases.stream().anyMatch(each -> range(each, Chance.P50).isPresent())) {
            entries.add(new Legend.Entry(words.text("chart.forecast"), (x, middle, wide) -> {
                sketch.line(x, middle, x + wide, middle, "chart-whisker");
                sketch.dot(x + wide / 2, middle, 0.28 * em, "chart-forecast-end");
            }));
        }
        return entries;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void bars(Sketch sketch, TimeAxis time, PhaseOutlook each, double y, double em) {
        ScheduledPhase phase = each.phase();
        phase.planned().ifPresent(dates -> {
            Span begin = dates.begin();
            Span end = dates.end();
            double x = time.x(begin.earliest());
            sketch.box(x, y + 0.3 * em, time.x(end.latest()) - x, 0.8 * em, "chart-plan-range");
            double sure = time.x(begin.latest());
            if (end.earliest().isAfter(begin.latest())) {
                sketch.box(sure, y + 0.3 * em, time.x(end.earliest()) - sure, 0.8 * em, "chart-plan-sure");
            }
        });
        phase.began().ifPresent(began -> {
            double x = time.x(began);
            double end = time.x(phase.ended().orElse(outlook.day()));
            sketch.box(
                    x, y + 1.2 * em, end - x, 0.55 * em, phase.ended().isPresent() ? "chart-real" : "chart-real-open");
        });
        var early = range(each, Chance.P25);
        var middle = range(each, Chance.P50);
        var late = range(each, Chance.P75);
        if (Stream.of(early, middle).allMatch(Optional::isPresent)) {
            double line = y + 1.48 * em;
            sketch.line(
                    time.x(early.orElseThrow()),
                    line,
                    time.x(Objects.requireNonNull(late.orElse(time.to()))),
                    line,
                    "chart-whisker");
            sketch.dot(time.x(middle.orElseThrow()), line, 0.28 * em, "chart-forecast-end");
        }
    }
}
