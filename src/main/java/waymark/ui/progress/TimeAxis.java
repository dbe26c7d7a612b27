package waymark.ui.progress;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import waymark.ui.UiText;

/** A horizontal time axis with months. */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

    double x(LocalDate day) {
        long days = Math.max(1, to.toEpochDay() - from.toEpochDay());
        double part = (double) (day.toEpochDay() - from.toEpochDay()) / days;
        return left + Math.clamp(part, 0, 1) * (right - left);
    }

    /** Draws lines for months and their names below, as many as there is room for. */
    void draw(ChartSurface sketch, UiText words, double top, double bottom) {
        double room = sketch.measure("Mmmm 0000") * 1.3;
        long all = Math.max(1, (to.toEpochDay() - from.toEpochDay()) / 30);
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            if (all / MONTHS[i] * room <= right - left) {
                step = MONTHS[i];
            }
        }
        LocalDate month = from.withDayOfMonth(1).withMonth(1);
        double free = left;
        while (!month.isAfter(to)) {
            if (!month.isBefore(from)) {
                double x = x(month);
                sketch.line(x, top, x, bottom, "chart-grid");
                String name = words.shortMonth(month);
                double wide = sketch.measure(name);
                if (x >= free && x + wide <= right + 1) {
                    sketch.text(name, x, bottom + 1.2 * sketch.em(), 0, wide + 1, "chart-text");
                    free = x + wide + sketch.em();
                }
            }
            month = month.plusMonths(step);
        }
        sketch.line(left, bottom, right, bottom, "chart-axis");
    }

    /** Marks today and returns the bounds of its name. */
    Bounds today(ChartSurface sketch, UiText words, LocalDate today, double top, double bottom) {
        double x = x(today);
        sketch.line(x, top, x, bottom, "chart-today");
        return sketch.text(words.text("chart.today"), x, top - 0.3 * sketch.em(), 0.5, right, "chart-text");
    }
}
