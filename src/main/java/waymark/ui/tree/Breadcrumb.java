package waymark.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;
import waymark.ui.kit.TextDirection;

/**
 * The path of the selected topic, in one line; each part is a link. If there isn't enough room, the outermost parts are replaced by three
 * dots, which link to the last of them.
 */
final class Breadcrumb extends Pane {
    private static final String BETWEEN = "›";

    private final RoadmapTreeViewModel model;
    private final ObservableValue<@Nullable Section> said;
    private final Runnable left;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final Crumb dots = new Crumb();
    private List<Topic> path = List.of();

    /** A part of the path, with the separator before it. */
    private final class Crumb {
        private final Label between = new Label(BETWEEN);
        private final Hyperlink link = new Hyperlink();

        Crumb() {
            between.getStyleClass().add("between");
            getChildren().addAll(between, link);
        }

        void show(Topic topic, String text, String spoken) {
            link.setText(text);
            link.setNodeOrientation(TextDirection.of(text));
            link.setAccessibleText(spoken);
            link.setOnAction(chosen -> {
                link.setVisited(false);
                model.model().goTo(topic);
                left.run();
            });
        }

        void setShown(boolean link, boolean between) {
            this.link.setVisible(link);
            this.between.setVisible(link && between);
        }

        double width(boolean first) {
            return (first ? 0 : Math.ceil(between.prefWidth(-1))) + Math.ceil(link.prefWidth(-1));
        }
    }

    /**
     * @param said the part that is shown elsewhere and therefore left out here
     * @param left returns the focus after a link was followed
     */
    Breadcrumb(RoadmapTreeViewModel model, ObservableValue<@Nullable Section> said, Runnable left) {
        this.model = model;
        this.said = said;
        this.left = left;
        setId("breadcrumb");
        getStyleClass().add("breadcrumb");
        dots.link.setText("…");
        setAccessibleText(model.model().words().text("tree.path"));
        Hint.show(dots.link);
        model.model().topicProperty().subscribe(topic -> show());
        model.stateProperty().subscribe((before, now) -> show());
        // Changes while the rows are being laid out, when no other layout can be requested.
        said.subscribe((before, now) -> Platform.runLater(this::show));
    }

    private void show() {
        Topic topic = model.model().topicProperty().get();
        var roadmap = model.stateProperty().get().roadmap();
        if (!roadmap.has(topic)) {
            return;
        }
        List<Topic> now = Stream.concat(roadmap.path(topic).stream(), Stream.of(topic))
                .filter(each -> each.parent() >= 0 && each != said.getValue())
                .toList();
        if (now.equals(path) && path.stream().allMatch(roadmap::has)) {
            return;
        }
        path = now;
        while (crumbs.size() < path.size()) {
            crumbs.add(new Crumb());
        }
        for (int i = 0; i < path.size(); i++) {
            String text = title(path.get(i));
            crumbs.get(i).show(path.get(i), text, text);
        }
        requestLayout();
    }

    private static String title(Topic topic) {
        return FontCoverage.drawable((topic.number() + "  " + topic.text()).strip());
    }

    /** The number of outermost parts without room. */
    private int hidden(double room) {
        double width = 0;
        for (int i = 0; i < path.size(); i++) {
            width += crumbs.get(i).width(i == 0);
        }
        int hidden = 0;
        while (width > room && hidden < path.size() - 1) {
            width -= crumbs.get(hidden).width(hidden == 0);
            width += hidden == 0 ? dots.width(true) : 0;
            hidden++;
        }
        return hidden;
    }

    private void showDots(int hidden) {
        String spoken = path.subList(0, hidden).stream().map(Breadcrumb::title).collect(Collectors.joining(" › "));
        dots.show(path.get(hidden - 1), "…", spoken);
        dots.link.setAccessibleHelp(spoken);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + dots.link.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double from = snappedLeftInset();
        double room = getWidth() - from - snappedRightInset();
        int hidden = hidden(room);
        dots.setShown(hidden > 0, false);
        double x = 0;
        if (hidden > 0) {
            showDots(hidden);
            x = place(dots, x, room);
        }
        for (int i = 0; i < crumbs.size(); i++) {
            crumbs.get(i).setShown(i >= hidden && i < path.size(), i > 0);
            if (crumbs.get(i).link.isVisible()) {
                x = place(crumbs.get(i), x, room);
            }
        }
    }

    private double place(Crumb crumb, double from, double room) {
        double x = from;
        if (crumb.between.isVisible()) {
            x += lay(crumb.between, x, crumb.between.prefWidth(-1));
        }
        return x + lay(crumb.link, x, Math.clamp(room - x, 0, crumb.link.prefWidth(-1)));
    }

    private double lay(Node node, double x, double width) {
        double snapped = Math.ceil(width);
        double height = node.prefHeight(-1);
        double middle = (getHeight() - snappedTopInset() - snappedBottomInset() - height) / 2;
        node.resizeRelocate(snappedLeftInset() + x, snappedTopInset() + middle, snapped, height);
        return snapped;
    }
}
