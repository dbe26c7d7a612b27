package waymark.ui.detail;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import waymark.markdown.Prose;
import waymark.markdown.Prose.Span;
import waymark.ui.kit.Letters;

/** Draws {@link Prose} with text nodes; never a web view. */
final class ProseView {
    private final Consumer<String> links;

    /** @param links is told the target of a link that was followed */
    ProseView(Consumer<String> links) {
        this.links = links;
    }

    VBox draw(List<Prose> blocks) {
        var box = new VBox();
        box.getStyleClass().add("prose");
        blocks.forEach(block -> box.getChildren().add(draw(block)));
        return box;
    }

    private Node draw(Prose block) {
        return switch (block) {
            case Prose.Heading heading -> flow(heading.spans(), "prose-heading");
            case Prose.Paragraph paragraph -> flow(paragraph.spans(), "paragraph");
            case Prose.Code code -> code(code.text());
            case Prose.Quote quote -> {
                VBox box = draw(quote.blocks());
                box.getStyleClass().add("quote");
                yield box;
            }
            case Prose.Entries list -> entries(list);
            case Prose.Table table -> table(table);
            case Prose.Rule rule -> styled(new Region(), "rule");
        };
    }

    private static Node code(String text) {
        var label = new Label(text.stripTrailing());
        label.getStyleClass().add("code-block");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(label);
        scroll.getStyleClass().add("code-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Node entries(Prose.Entries list) {
        var box = styled(new VBox(), "entries");
        int number = list.first();
        for (List<Prose> entry : list.entries()) {
            var sign = new Label(list.first() < 0 ? "•" : number++ + ".");
            sign.getStyleClass().add(list.first() < 0 ? "bullet" : "ordinal");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = draw(entry);
            HBox.setHgrow(content, Priority.ALWAYS);
            box.getChildren().add(styled(new HBox(sign, content), "entry"));
        }
        return box;
    }

    private Node table(Prose.Table table) {
        var grid = styled(new GridPane(), "prose-table");
        row(grid, table.head(), 0, "head");
        int row = 1;
        for (List<List<Span>> cells : table.rows()) {
            row(grid, cells, row++, "cell-text");
        }
        return grid;
    }

    private void row(GridPane grid, List<List<Span>> cells, int row, String style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = flow(cells.get(column), style);
            GridPane.setHgrow(cell, Priority.SOMETIMES);
            grid.add(cell, column, row);
        }
    }

    private TextFlow flow(List<Span> spans, String style) {
        var flow = styled(new TextFlow(), style);
        append(flow, spans, List.of());
        return flow;
    }

    private void append(TextFlow flow, List<Span> spans, List<String> styles) {
        for (Span span : spans) {
            switch (span) {
                case Span.Plain plain -> flow.getChildren().add(text(plain.text(), styles));
                case Span.CodeSpan code -> flow.getChildren().add(text(code.text(), with(styles, "code")));
                case Span.Break line -> flow.getChildren().add(new Text("\n"));
                case Span.Styled styled ->
                    append(
                            flow,
                            styled.spans(),
                            with(styles, styled.style().name().toLowerCase(Locale.ROOT)));
                case Span.Link link -> {
                    int from = flow.getChildren().size();
                    append(flow, link.spans(), with(styles, "link"));
                    for (Node part :
                            flow.getChildren().subList(from, flow.getChildren().size())) {
                        link(part, link.target());
                    }
                }
            }
        }
    }

    private void link(Node part, String target) {
        if (target.startsWith("#")) {
            part.setOnMouseClicked(click -> links.accept(target));
        } else {
            part.getStyleClass().add("elsewhere");
            Tooltip.install(part, new Tooltip(target));
        }
    }

    private static Text text(String letters, List<String> styles) {
        var text = new Text(Letters.drawable(letters));
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> with(List<String> styles, String style) {
        return Stream.concat(styles.stream(), Stream.of(style)).toList();
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
