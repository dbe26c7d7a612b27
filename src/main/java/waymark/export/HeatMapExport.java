package waymark.export;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;

/** The last year as a grid of days with one column per week, darker for days on which more was done: for a README, in light and dark. */
final class HeatMapExport implements ExportFormat {
    private static final int WEEKS = 53;
    private static final int CELL = 13;
    private static final int SQUARE = 10;

    @Override
    public String word() {
        return "heatmap";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        write(out, content.days(), content.rollup().today());
    }

    /** Writes the year up to and including that day. */
    static void write(Appendable out, SortedMap<LocalDate, Integer> days, LocalDate today) throws IOException {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        int topics = days.tailMap(first).headMap(today.plusDays(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        String label = topics + (topics == 1 ? " topic" : " topics") + " done in the year up to " + today;
        int width = WEEKS * CELL;
        int height = 7 * CELL;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"heat\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-label=\"" + label + "\">\n");
        out.append("<title>" + label + "</title>\n");
        out.append("<style>.heat .d0{fill:#ebedf0}.heat .d1{fill:#9be9a8}.heat .d2{fill:#40c463}.heat .d3{fill:#30a14e}"
                + ".heat .d4{fill:#216e39}@media(prefers-color-scheme:dark){.heat .d0{fill:#21262d}.heat .d1{fill:#0e4429}"
                + ".heat .d2{fill:#006d32}.heat .d3{fill:#26a641}.heat .d4{fill:#39d353}}</style>\n");
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            int column = (int) ((day.toEpochDay() - first.toEpochDay()) / 7);
            int done = days.getOrDefault(day, 0);
            out.append("<rect class=\"d" + shade(done) + "\" x=\"" + column * CELL + "\" y=\""
                    + (day.getDayOfWeek().getValue() - 1) * CELL + "\" width=\"" + SQUARE + "\" height=\"" + SQUARE
                    + "\"><title>" + day + ": " + done + "</title></rect>\n");
        }
        out.append("</svg>\n");
    }

    private static int shade(int done) {
        return done == 0 ? 0 : done < 3 ? 1 : done < 6 ? 2 : done < 10 ? 3 : 4;
    }
}
