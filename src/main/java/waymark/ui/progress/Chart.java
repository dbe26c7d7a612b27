package waymark.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.app.OutlookState;

/** A chart: what can be looked at one by one, the same as a table, and how it is drawn. */
interface Chart {
    /** Names it among the charts, for style sheets and tests. */
    String id();

    /** The title above it. */
    String title();

    /** Whether it shows what may come. */
    default boolean looksAhead() {
        return false;
    }

    /** The same chart of what would be; itself where it shows nothing of what may come. */
    default Chart under(OutlookState other) {
        return this;
    }

    /** What can be looked at one by one, in words, in the order of the keys; nothing where there is nothing to show. */
    List<String> stops();

    /** The one that is looked at first. */
    default int first() {
        return stops().size() - 1;
    }

    /** The day that one of them is about; none where it is about something else. */
    default Optional<LocalDate> day(int stop) {
        return Optional.empty();
    }

    /** How many of them stand in a column, which the keys for up and down go along. */
    default int inColumn() {
        return 1;
    }

    /** The heads of the table's columns, and below them its rows. */
    List<List<String>> table();

    /** The height that it wants, in ems, on a surface of a width. */
    double height(Ruler ruler);

    /** Draws it. Each of the {@link #stops()} is given its place. */
    void draw(Sketch sketch);
}
