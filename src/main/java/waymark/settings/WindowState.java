package waymark.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the window of one roadmap was, and what it showed.
 *
 * @param bounds where it was while it was not maximized; null where that is not known
 * @param place the place that was in sight
 * @param topic the id of the topic that was looked at; empty for none
 * @param expanded the ids of the topics that were expanded
 * @param columns how the columns of the tree were
 */
public record WindowState(
        @Nullable Bounds bounds, Pane pane, String place, String topic, List<String> expanded, Columns columns) {
    private static final int MOST_EXPANDED = 5_000;

    /** A rectangle on the screen. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /**
     * The detail pane.
     *
     * @param divider where it begins, as a part of the width
     */
    public record Pane(boolean shown, double divider) {
        public static final Pane STANDARD = new Pane(true, 0.68);
    }

    /**
     * The columns of the tree, by id.
     *
     * @param hidden those that the user doesn't want to see
     * @param order all, in the order that the user gave them; empty where that was never changed
     * @param widths how many ems those are wide that the user gave another width
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

    /** The same where the window is. */
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
