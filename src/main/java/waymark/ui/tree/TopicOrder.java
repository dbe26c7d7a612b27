package waymark.ui.tree;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import waymark.model.PlannedDuration;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.RowContent;

/**
 * Sorts the rows below each topic by a column. Rows that are empty in that column come last, in the order of the roadmap.
 *
 * @param column the column's id
 */
public record TopicOrder(RoadmapModel model, String column, boolean descending) {

    List<Topic> sorted(List<Topic> topics) {
        return topics.stream()
                .sorted(column.equals(TreeColumns.TITLE) ? byTitle() : byFigure(topics))
                .toList();
    }

    private Comparator<Topic> byTitle() {
        var collator = Collator.getInstance(model.words().locale());
        Comparator<Topic> order = Comparator.comparing(Topic::text, collator::compare);
        return descending ? order.reversed() : order;
    }

    private Comparator<Topic> byFigure(List<Topic> topics) {
        var figures = new HashMap<Topic, OptionalDouble>();
        topics.forEach(topic -> figures.put(topic, figure(RowContent.of(model, topic))));
        Comparator<Topic> order =
                Comparator.comparingDouble(topic -> figures.get(topic).orElse(0));
        return Comparator.<Topic, Boolean>comparing(topic -> figures.get(topic).isEmpty())
                .thenComparing(descending ? order.reversed() : order);
    }

    private OptionalDouble figure(RowContent row) {
        return switch (TreeColumn.valueOf(column.toUpperCase(Locale.ROOT))) {
            case PROGRESS ->
                row.count() != null
                        ? OptionalDouble.of(row.count().part())
                        : row.box() == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(row.box().status().isClosed() ? 1 : 0);
            case STATUS ->
                row.phase() != null
                        ? OptionalDouble.of(row.phase().status().ordinal())
                        : row.box() == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(row.box().ordinal());
            case PLANNED ->
                switch (row.planned()) {
                    case null -> OptionalDouble.empty();
                    case PlannedDuration.Weeks weeks -> OptionalDouble.of(weeks.min());
                    case PlannedDuration.Ongoing ongoing -> OptionalDouble.of(Integer.MAX_VALUE);
                };
            case DONE ->
                row.done() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(row.done().toEpochDay());
        };
    }
}
