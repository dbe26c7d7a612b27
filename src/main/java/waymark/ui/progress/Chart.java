package waymark.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.app.OutlookState;

/** A chart: its stops, which the keyboard reaches one by one, its data as a table, and its drawing. */
interface Chart {
    /** Its id among the charts, for style sheets and tests. */
    String id();

    /** The title above it. */
    String title();

    /** Whether it shows the future. */
    default boolean showsForecast() {
        return false;
    }

    /** The same chart of another outlook; itself if it doesn't show the future. */
    default Chart under(OutlookState other) {
        return this;
    }

    /** The descriptions of its stops, in the order of the keys; empty if there is nothing to show. */
    List<String> stops();

    /** The first stop. */
    default int first() {
        return stops().size() - 1;
    }

    /** The day of a stop; empty if it isn't about a day. */
    default Optional<LocalDate> day(int stop) {
        return Optional.empty();
    }

    /** The number of stops in a column, along which Up and Down move. */
    default int inColumn() {
        return 1;
    }

    /** The table: its header, then its rows. */
    List<List<String>> table();

    /** Its preferred height, in ems, on a surface of a given width. */
    double height(TextMeasure ruler);

    /** Draws the chart and the position of each of the {@link #stops()}. */
    void draw(ChartSurface sketch);
}
