package waymark.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The position of a roadmap's window and what it showed.
 *
 * @param bounds its bounds while it wasn't maximized; null if they aren't known
 * @param place the visible place
 * @param topic the id of the selected topic; empty for none
 * @param expanded the ids of the expanded topics
 * @param columns the columns of the tree
 */
public record WindowState(
        @Nullable Bounds bounds, Pane pane, String place, String topic, List<String> expanded, Columns columns) {
    private static final int MOST_EXPANDED = 5_000;

    /** A rectangle on the screen. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /**
     * The detail pane.
     *
     * @param divider its left edge, as a part of the width
     */
    public record Pane(boolean shown, double divider) {
        public static final Pane STANDARD = new Pane(true, 0.68);
    }

    /**
     * The columns of the tree, by id.
     *
     * @param hidden the columns that the user has hidden
     * @param order all columns in the user's order; empty if the user hasn't changed it
     * @param widths the widths that the user has changed, in ems
     */
    public record Columns(List<String> hidden, List<String> order, Map<String, Double> widths) {
        public static final Columns STANDARD = new Columns(List.of(), List.of(), Map.of());

        public Columns {
            hidden = List.copyOf(hidden);
            order = List.copyOf(order);
            widths = Map.copyOf(widths);
        }

        private static Columns of(SettingsValues texts) {
            var widths = new TreeMap<String, Double>();
            for (String word : words(texts.text("column-widths"))) {
                int sign = word.indexOf('=');
                double width = new SettingsValues(Map.of("", word.substring(sign + 1))).decimal("", 0);
                if (sign > 0 && width >= 1 && width <= 200) {
                    widths.put(word.substring(0, sign), width);
                }
            }
            return new Columns(words(texts.text("hidden-columns")), words(texts.text("column-order")), widths);
        }

        private String widthTexts() {
            return new TreeMap<>(widths)
                    .entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining(" "));
        }
    }

    public WindowState {
        expanded = expanded.stream().limit(MOST_EXPANDED).toList();
    }

    /** The same with another position. */
    public WindowState with(Bounds where) {
        return new WindowState(where, pane, place, topic, expanded, columns);
    }

    static Optional<WindowState> of(SettingsValues texts) {
        if (!texts.values().containsKey("place")) {
            return Optional.empty();
        }
        var bounds = new Bounds(
                texts.decimal("x", Double.NaN),
                texts.decimal("y", Double.NaN),
                texts.decimal("width", Double.NaN),
                texts.decimal("height", Double.NaN),
                texts.flag("maximized", false));
        boolean known = bounds.width >= 100 && bounds.height >= 100 && !Double.isNaN(bounds.x + bounds.y);
        double divider = texts.decimal("divider", Pane.STANDARD.divider);
        return Optional.of(new WindowState(
                known ? bounds : null,
                new Pane(
                        texts.flag("detail", Pane.STANDARD.shown),
                        divider > 0.05 && divider < 0.95 ? divider : Pane.STANDARD.divider),
                texts.text("place"),
                texts.text("topic"),
                words(texts.text("expanded")),
                Columns.of(texts)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    Map<String, String> texts(String file) {
        Bounds at = bounds == null ? new Bounds(0, 0, 0, 0, false) : bounds;
        return Map.ofEntries(
                Map.entry("file", file),
                Map.entry("x", Double.toString(at.x)),
                Map.entry("y", Double.toString(at.y)),
                Map.entry("width", Double.toString(at.width)),
                Map.entry("height", Double.toString(at.height)),
                Map.entry("maximized", Boolean.toString(at.maximized)),
                Map.entry("detail", Boolean.toString(pane.shown)),
                Map.entry("divider", Double.toString(pane.divider)),
                Map.entry("place", place),
                Map.entry("topic", topic),
                Map.entry("expanded", String.join(" ", expanded)),
                Map.entry("hidden-columns", String.join(" ", columns.hidden)),
                Map.entry("column-order", String.join(" ", columns.order)),
                Map.entry("column-widths", columns.widthTexts()));
    }
}
