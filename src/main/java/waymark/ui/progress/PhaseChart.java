package waymark.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.plan.ScheduledPhase;
import waymark.plan.Span;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;

/** The phases as bars in time: when each was planned, when it took place, and when it may be done. */
final class PhaseChart extends PlanChart {
    private static final int LEAST_DAYS = 7;

    private static final int MOST_YEARS = 6;

    /** The work of a single day has to be visible, too. */
    private static final double LEAST_BAR = 0.25;

    private final OutlookText text;
    private final List<PhaseOutlook> phases;
    private final List<List<String>> names;
    private @Nullable PhaseLabels labels;

    PhaseChart(OutlookState state, UiText words) {
        super("phases", state, words, PhaseChart::new);
        this.text = words.outlook();
        // Without a plan, a bar of a few days isn't a chart.
        this.phases = outlook.phases().stream()
                        .anyMatch(each -> each.phase().planned().isPresent()
                                || each.phase()
                                        .began()
                                        .filter(day -> day.plusDays(LEAST_DAYS).isBefore(today))
                                        .isPresent())
                ? outlook.phases()
                : List.of();
        this.names = phases.stream()
                .map(each -> TextMeasure.pieces(name(each), words.locale()))
                .toList();
    }

    @Override
    public List<String> stops() {
        return phases.stream()
                .map(each -> String.join(
                        " · ",
                        Stream.concat(Stream.of(name(each)), cells(each).stream())
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
                .map(day -> words.text("chart.phase.ended", words.day(day, today)))
                .or(() -> phase.began().map(day -> words.text("chart.phase.began", words.day(day, today))))
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
            row.add(name(each));
            row.addAll(cells(each));
            rows.add(row);
        }
        return rows;
    }

    private PhaseLabels labels(TextMeasure ruler) {
        if (labels == null || !labels.isFor(ruler)) {
            labels = PhaseLabels.of(names, ruler);
        }
        return labels;
    }

    private static String name(PhaseOutlook each) {
        return TopicSearch.title(each.phase().phase());
    }

    @Override
    public double height(TextMeasure ruler) {
        return 3.6 + Legend.HEIGHT + labels(ruler).rows();
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
    public void draw(ChartSurface sketch) {
        double em = sketch.em();
        PhaseLabels labels = labels(sketch.ruler());
        double top = 1.6 * em;
        double bottom = sketch.height() - (2 + Legend.HEIGHT) * em;
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
                labels.left(),
                sketch.width() - 0.5 * em);
        time.draw(sketch, words, top, bottom);
        double y = top;
        for (int phase = 0; phase < phases.size(); phase++) {
            bars(sketch, time, phases.get(phase), y + labels.bars(phase) * em, em);
            double high = labels.row(phase) * em;
            sketch.stop(0, y, sketch.width(), high);
            y += high;
        }
        time.today(sketch, words, today, top, bottom);
        y = top;
        for (int phase = 0; phase < phases.size(); phase++) {
            labels.draw(sketch, phase, y);
            y += labels.row(phase) * em;
        }
        Legend.draw(sketch, legend(sketch));
    }

    private List<Legend.Entry> legend(ChartSurface sketch) {
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

    private void bars(ChartSurface sketch, TimeAxis time, PhaseOutlook each, double y, double em) {
        ScheduledPhase phase = each.phase();
        phase.planned()
                .filter(dates -> !dates.begin().earliest().isAfter(time.to()))
                .ifPresent(dates -> {
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
            double end = Math.max(x + LEAST_BAR * em, time.x(phase.ended().orElse(today)));
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
