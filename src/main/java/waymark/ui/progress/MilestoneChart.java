package waymark.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.app.OutlookState;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;

/** Goals with their dates, finished phases and the target, on a line. */
final class MilestoneChart extends PlanChart {
    private static final int ROWS = 4;
    private static final double ROW = 1.5;
    private static final double GAP = 0.3;
    private static final double MOST_NAME = 16;

    private final List<Milestone> milestones;

    private record Milestone(LocalDate day, String name, String kind, boolean reached) {}

    MilestoneChart(OutlookState state, UiText words) {
        super("milestones", state, words, MilestoneChart::new);
        Stream<Milestone> goals = outlook.plan().goals().stream()
                .flatMap(goal -> goal.day().stream()
                        .map(day -> new Milestone(
                                day,
                                TopicSearch.title(goal.heading()),
                                "goal",
                                goal.count().isComplete())));
        Stream<Milestone> phases = outlook.phases().stream()
                .flatMap(each -> each.phase().ended().stream()
                        .map(day -> new Milestone(
                                day, TopicSearch.title(each.phase().phase()), "phase", true)));
        Stream<Milestone> target = outlook.plan().target().day().stream()
                .map(day -> new Milestone(day, words.text("chart.target"), "target", outlook.open() == 0));
        this.milestones = Stream.of(goals, phases, target)
                .flatMap(each -> each)
                .filter(each -> Math.abs(each.day().toEpochDay() - today.toEpochDay()) < 4_000)
                .sorted(Comparator.comparing(Milestone::day))
                .toList();
    }

    @Override
    public List<String> stops() {
        return milestones.stream()
                .map(each -> words.text("chart.milestone", words.day(each.day(), today), each.name(), kind(each)))
                .toList();
    }

    private String kind(Milestone each) {
        return words.text("chart.milestone." + each.kind() + (each.reached() ? ".reached" : ""));
    }

    @Override
    public List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.text("chart.column.day"),
                words.text("chart.column.milestone"),
                words.text("chart.column.state")));
        milestones.forEach(each -> rows.add(List.of(words.day(each.day(), today), each.name(), kind(each))));
        return rows;
    }

    @Override
    public double height(TextMeasure ruler) {
        return 5 + ROW * ROWS;
    }

    @Override
    public void draw(ChartSurface sketch) {
        double em = sketch.em();
        double top = 1.6 * em;
        double bottom = sketch.height() - 2 * em;
        double line = bottom - 1.2 * em;
        LocalDate first = milestones.getFirst().day();
        LocalDate last = milestones.getLast().day();
        var time = new TimeAxis(
                (first.isBefore(today) ? first : today).minusDays(14),
                (last.isAfter(today) ? last : today).plusDays(30),
                0.5 * em,
                sketch.width() - 0.5 * em);
        time.draw(sketch, words, line, bottom);
        sketch.line(time.left(), line, time.right(), line, "chart-axis");
        time.today(sketch, words, today, top, bottom);
        int[] rows = rows(sketch, time);
        for (int i = 0; i < rows.length; i++) {
            double x = time.x(milestones.get(i).day());
            sketch.line(x, line - (Math.min(rows[i], ROWS - 1) + 1) * ROW * em, x, line, "chart-stem");
        }
        for (int i = 0; i < rows.length; i++) {
            Milestone each = milestones.get(i);
            double x = time.x(each.day());
            double y = line - (Math.min(rows[i], ROWS - 1) + 1) * ROW * em;
            double radius = 0.4 * em;
            if (rows[i] < ROWS) {
                sketch.label(each.name(), x + GAP * em, y + 0.6 * em, MOST_NAME * em);
            }
            sketch.polygon(
                    each.kind().equals("phase")
                            ? List.of(
                                    x - radius,
                                    line - radius,
                                    x + radius,
                                    line - radius,
                                    x + radius,
                                    line + radius,
                                    x - radius,
                                    line + radius)
                            : List.of(
                                    x,
                                    line - radius * 1.4,
                                    x + radius * 1.4,
                                    line,
                                    x,
                                    line + radius * 1.4,
                                    x - radius * 1.4,
                                    line),
                    each.reached() ? "chart-reached" : "chart-ahead");
            sketch.stop(x - radius * 1.5, y, radius * 3, line + radius * 1.5 - y);
        }
    }

    /** The row of each name, so that names don't overlap; {@link #ROWS} for a name that fits in none. */
    private int[] rows(ChartSurface sketch, TimeAxis time) {
        double em = sketch.em();
        var free = new double[ROWS];
        var rows = new int[milestones.size()];
        for (int i = 0; i < rows.length; i++) {
            Milestone each = milestones.get(i);
            double x = time.x(each.day());
            while (rows[i] < ROWS && free[rows[i]] > x) {
                rows[i]++;
            }
            if (rows[i] < ROWS) {
                double wide = Math.min(sketch.measure(each.name()), MOST_NAME * em);
                free[rows[i]] = Math.min(x + GAP * em, sketch.width() - wide) + wide + em;
            }
        }
        return rows;
    }
}
