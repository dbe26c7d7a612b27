package waymark.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the window of one roadmap was, and what it showed.
 *
 * @param bounds where it was while it was not maximized; null where that is not known
 * @param place the place that was in sight
 * @param topic the id of the topic that was looked at; empty for none
 * @param expanded the ids of the topics that were expanded
 * @param hidden the columns that were not shown
 */
public record WindowState(
        @Nullable Bounds bounds, Pane pane, String place, String topic, List<String> expanded, List<String> hidden) {
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

    public WindowState {
        expanded = expanded.stream().limit(MOST_EXPANDED).toList();
        hidden = List.copyOf(hidden);
    }

    /** The same where the window is. */
    public WindowState with(Bounds where) {
        return new WindowState(where, pane, place, topic, expanded, hidden);
    }

    static Optional<WindowState> of(Texts texts) {
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
                words(texts.text("hidden-columns"))));
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
                Map.entry("hidden-columns", String.join(" ", hidden)));
    }
}
