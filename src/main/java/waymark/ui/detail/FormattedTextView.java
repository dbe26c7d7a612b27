package waymark.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import waymark.markdown.FormattedText;
import waymark.markdown.FormattedText.Span;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.TextDirection;

/** Draws {@link FormattedText} with text nodes; never uses a web view. */
public final class FormattedTextView {
    private static final int MOST_PICTURES = 40;

    private final UiText words;
    private final Consumer<String> follow;
    private final BiConsumer<String, PictureView> find;
    private int pictures;

    FormattedTextView(DetailViewModel model, PictureDecoder decoder) {
        this(
                model.model().words(),
                model::follow,
                (target, view) -> model.findPicture(target, found -> decoder.decode(found, view::show)));
    }

    /**
     * Draws text with each picture replaced by its description.
     *
     * @param follow follows a link
     */
    public FormattedTextView(UiText words, Consumer<String> follow) {
        this(words, follow, (target, view) -> {});
    }

    private FormattedTextView(UiText words, Consumer<String> follow, BiConsumer<String, PictureView> find) {
        this.words = words;
        this.follow = follow;
        this.find = find;
    }

    /** The blocks, one below the other. */
    public VBox draw(List<FormattedText> blocks) {
        var box = new VBox();
        box.getStyleClass().add("prose");
        blocks.forEach(block -> box.getChildren().add(draw(block)));
        return box;
    }

    private Node draw(FormattedText block) {
        return switch (block) {
            case FormattedText.Heading heading -> flow(heading.spans(), "prose-heading");
            case FormattedText.Paragraph paragraph -> flow(paragraph.spans(), "paragraph");
            case FormattedText.Code code -> code(code.text());
            case FormattedText.Quote quote -> {
                VBox box = draw(quote.blocks());
                box.getStyleClass().add("quote");
                yield box;
            }
            case FormattedText.Alert alert -> {
                VBox box = draw(alert.blocks());
                var name = new Label(words.text("alert", alert.urgency()));
                name.getStyleClass().add("alert-name");
                box.getChildren().addFirst(name);
                box.getStyleClass()
                        .addAll(
                                "quote",
                                "alert",
                                "alert-" + alert.urgency().name().toLowerCase(Locale.ROOT));
                yield box;
            }
            case FormattedText.Entries list -> entries(list);
            case FormattedText.Table table -> table(table);
            case FormattedText.Rule rule -> styled(new Region(), "rule");
        };
    }

    private static Node code(String text) {
        var lines = new TextFlow(new Text(text.stripTrailing()));
        lines.getStyleClass().add("code-block");
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        lines.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return styled(new WideScroll(lines), "code-scroll");
    }

    private Node entries(FormattedText.Entries list) {
        var box = styled(new VBox(), "entries");
        int number = list.first();
        for (List<FormattedText> entry : list.entries()) {
            var sign = new Label(list.first() < 0 ? "•" : number++ + ".");
            sign.getStyleClass().add(list.first() < 0 ? "bullet" : "ordinal");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = draw(entry);
            HBox.setHgrow(content, Priority.ALWAYS);
            var line = styled(new HBox(sign, content), "entry");
            line.setNodeOrientation(direction(entry));
            box.getChildren().add(line);
        }
        return box;
    }

    /** The bullet of an entry is at the start of its first line. */
    private static NodeOrientation direction(List<FormattedText> entry) {
        return !entry.isEmpty() && entry.getFirst() instanceof FormattedText.Paragraph first
                ? TextDirection.of(FormattedText.plain(first.spans()))
                : NodeOrientation.INHERIT;
    }

    private Node table(FormattedText.Table table) {
        var rows = new ArrayList<List<TextFlow>>();
        rows.add(cells(table.head(), "head"));
        table.rows().forEach(row -> rows.add(cells(row, "cell-text")));
        for (List<TextFlow> row : rows) {
            for (int column = 0; column < Math.min(row.size(), table.sides().size()); column++) {
                row.get(column).setTextAlignment(alignment(table.sides().get(column)));
            }
        }
        return styled(new WideScroll(new FormattedTable(rows)), "table-scroll");
    }

    private static TextAlignment alignment(FormattedText.Side side) {
        return switch (side) {
            case START -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    private List<TextFlow> cells(List<List<Span>> cells, String style) {
        return cells.stream().map(cell -> flow(cell, style)).toList();
    }

    private TextFlow flow(List<Span> spans, String style) {
        var flow = styled(new TextFlow(), style);
        flow.setNodeOrientation(TextDirection.of(FormattedText.plain(spans)));
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
                    append(flow, link.spans(), styles);
                    link(flow, from, link.target(), FormattedText.plain(link.spans()));
                }
                case Span.Picture picture -> {
                    int from = flow.getChildren().size();
                    flow.getChildren().add(picture(picture, flow));
                    link(flow, from, picture.target(), FormattedText.plain(picture.spans()));
                }
            }
        }
    }

    private void link(TextFlow flow, int from, String target, String said) {
        List<Node> pieces =
                List.copyOf(flow.getChildren().subList(from, flow.getChildren().size()));
        TextLink.of(pieces, said.isBlank() ? ShortText.of(target) : said, () -> follow.accept(target));
        if (!target.startsWith("#")) {
            pieces.forEach(piece -> Tooltip.install(piece, new Tooltip(ShortText.of(target))));
        }
    }

    private Node picture(Span.Picture picture, TextFlow flow) {
        String said = FormattedText.plain(picture.spans());
        var view = new PictureView(said.isBlank() ? ShortText.of(picture.target()) : said, flow);
        if (pictures++ < MOST_PICTURES) {
            find.accept(picture.target(), view);
        }
        return view;
    }

    private static Text text(String letters, List<String> styles) {
        var text = new Text(FontCoverage.drawable(letters));
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
