package waymark.ui.print;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import waymark.schedule.Box;
import waymark.ui.print.LineLayout.PlacedLine;

/** A printed page: black on white whatever the theme, with its number at the bottom. */
final class PageView {
    /** The height of the footer with the page number. */
    static final double FOOTER = 26;

    private static final double SMALL = 8;
    private static final double SIDE = 8;
    private static final Color QUIET = Color.gray(0.35);

    private PageView() {}

    /** Lays out a page of this size, without its margins. */
    static Pane of(List<PlacedLine> lines, PageSize size, String number) {
        var page = new Pane();
        page.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        page.setStyle("-fx-background-color: white");
        page.setPrefSize(size.printableWidth(), size.printableHeight());
        page.setMinSize(size.printableWidth(), size.printableHeight());
        page.setMaxSize(size.printableWidth(), size.printableHeight());
        double top = 0;
        for (PlacedLine line : lines) {
            double at = top + line.gap();
            Text text = text(line.text(), line.font(), line.quiet() ? QUIET : Color.BLACK);
            text.relocate(line.left(), at);
            page.getChildren().add(text);
            line.box().ifPresent(box -> {
                var drawn = box(box);
                drawn.relocate(line.left() - LineLayout.BOX, at + (line.textHeight() - SIDE) / 2);
                page.getChildren().add(drawn);
            });
            top += line.height();
        }
        Text footer = text(number, Font.font(Font.getDefault().getFamily(), SMALL), QUIET);
        footer.relocate(
                (size.printableWidth() - footer.getLayoutBounds().getWidth()) / 2,
                size.printableHeight() - footer.getLayoutBounds().getHeight());
        page.getChildren().add(footer);
        return page;
    }

    private static Text text(String words, Font font, Color ink) {
        var text = new Text(words);
        text.setFont(font);
        text.setFill(ink);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    /** A box whose shape tells its state without colour. */
    private static Group box(Box box) {
        var frame = new Rectangle(0, 0, SIDE, SIDE);
        frame.setFill(Color.WHITE);
        frame.setStroke(Color.BLACK);
        frame.setStrokeWidth(0.8);
        var group = new Group(frame);
        switch (box) {
            case OPEN -> {}
            case DONE -> group.getChildren().add(line(1.5, 4.2, 3.4, 6.2, 6.6, 1.8));
            case SKIPPED -> group.getChildren().addAll(line(1.8, 1.8, 6.2, 6.2), line(6.2, 1.8, 1.8, 6.2));
            case DEFERRED -> group.getChildren().add(line(2.8, 1.8, 5.6, 4, 2.8, 6.2));
            case MIXED -> group.getChildren().add(line(1.8, 4, 6.2, 4));
            case DOING -> {
                var half = new Rectangle(0, SIDE / 2, SIDE, SIDE / 2);
                half.setFill(Color.BLACK);
                group.getChildren().add(half);
            }
        }
        return group;
    }

    private static Polyline line(double... points) {
        var line = new Polyline(points);
        line.setStroke(Color.BLACK);
        line.setStrokeWidth(1.3);
        line.setFill(null);
        return line;
    }
}
