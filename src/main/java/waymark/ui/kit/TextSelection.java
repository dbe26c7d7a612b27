package waymark.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Lets the user select drawn text with the mouse, across all pieces below a region, and copy it. */
public final class TextSelection {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    /** A position between letters: the index of the piece, and the letter in it. */
    private record TextPosition(int piece, int letter) implements Comparable<TextPosition> {
        @Override
        public int compareTo(TextPosition other) {
            return piece == other.piece ? letter - other.letter : piece - other.piece;
        }
    }

    private final Region root;
    private final ContextMenu menu;
    private final Map<TextFlow, Path> lights = new HashMap<>();
    private List<TextFlow> pieces = List.of();
    private TextPosition anchor = new TextPosition(0, 0);
    private TextPosition head = anchor;
    private boolean selecting;

    /**
     * Makes all text below {@code root} selectable.
     *
     * @param keys the node that has the focus while keys apply to the text
     * @param copy the name of the command that copies
     * @param all the name of the command that selects everything
     */
    public TextSelection(Region root, Node keys, String copy, String all) {
        this.root = root;
        var copyItem = new MenuItem(copy);
        copyItem.setOnAction(chosen -> copy());
        var allItem = new MenuItem(all);
        allItem.setOnAction(chosen -> selectAll());
        menu = new ContextMenu(copyItem, allItem);
        menu.setOnShowing(showing -> copyItem.setDisable(isEmpty()));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> menu.hide());
        root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (isText(asked.getTarget())) {
                menu.show(root, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
        keys.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key) && !isEmpty()) {
                copy();
                key.consume();
            } else if (ALL.match(key)) {
                selectAll();
                key.consume();
            }
        });
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return selected().isEmpty();
    }

    /** The selected text, with a line for each piece. */
    public String selected() {
        TextPosition from = anchor.compareTo(head) < 0 ? anchor : head;
        TextPosition to = from == anchor ? head : anchor;
        var lines = new ArrayList<String>();
        for (int i = from.piece; i <= to.piece && i < pieces.size(); i++) {
            String text = text(pieces.get(i));
            int end = i == to.piece ? Math.min(to.letter, text.length()) : text.length();
            int start = i == from.piece ? Math.min(from.letter, end) : 0;
            lines.add(text.substring(start, end).replace("\ufffc", ""));
        }
        return String.join("\n", lines);
    }

    /** Clears the selection. */
    public void clear() {
        lights.forEach((piece, light) -> piece.getChildren().remove(light));
        lights.clear();
        pieces = List.of();
        anchor = new TextPosition(0, 0);
        head = anchor;
    }

    /** Selects everything. */
    public void selectAll() {
        clear();
        pieces = find();
        if (!pieces.isEmpty()) {
            head = new TextPosition(pieces.size() - 1, text(pieces.getLast()).length());
            show();
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(selected());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static boolean isText(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return false;
            }
            if (at instanceof TextFlow) {
                return true;
            }
        }
        return false;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        clear();
        selecting = isText(event.getTarget());
        if (!selecting) {
            return;
        }
        pieces = find();
        anchor = place(event.getSceneX(), event.getSceneY());
        head = anchor;
        if (event.getClickCount() > 1 && anchor.piece < pieces.size()) {
            widen(event.getClickCount() > 2);
        }
    }

    /** Widens the selection to the word, or to its whole piece. */
    private void widen(boolean whole) {
        String text = text(pieces.get(anchor.piece));
        int from = whole ? 0 : Math.min(anchor.letter, text.length());
        int to = whole ? text.length() : from;
        while (!whole && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (!whole && to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        head = new TextPosition(anchor.piece, to);
        anchor = new TextPosition(anchor.piece, from);
        show();
    }

    private void dragged(MouseEvent event) {
        if (selecting && !pieces.isEmpty()) {
            head = place(event.getSceneX(), event.getSceneY());
            show();
        }
    }

    private List<TextFlow> find() {
        var found = new ArrayList<TextFlow>();
        collect(root, found);
        return found;
    }

    private static void collect(Parent parent, List<TextFlow> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextFlow flow && flow.isVisible()) {
                found.add(flow);
            } else if (child instanceof Parent below && below.isVisible() && !(below instanceof TextInputControl)) {
                collect(below, found);
            }
        }
    }

    /** The position nearest to a point: in the first piece that doesn't lie above it. */
    private TextPosition place(double x, double y) {
        for (int i = 0; i < pieces.size(); i++) {
            TextFlow piece = pieces.get(i);
            Bounds bounds = piece.localToScene(piece.getLayoutBounds());
            boolean beside = i + 1 < pieces.size() && isBeside(pieces.get(i + 1), bounds, x);
            if (y < bounds.getMinY()) {
                return new TextPosition(i, 0);
            }
            if (y < bounds.getMaxY() && !beside) {
                Point2D at = piece.sceneToLocal(x, y);
                return new TextPosition(
                        i,
                        Math.clamp(
                                piece.getHitInfo(at).getInsertionIndex(),
                                0,
                                text(piece).length()));
            }
        }
        return new TextPosition(pieces.size() - 1, text(pieces.getLast()).length());
    }

    /** Whether a point is in a table cell next to another one. */
    private static boolean isBeside(TextFlow next, Bounds bounds, double x) {
        Bounds other = next.localToScene(next.getLayoutBounds());
        boolean sameLine = other.getMinY() < bounds.getMaxY() && other.getMaxY() > bounds.getMinY();
        return sameLine && (other.getMinX() > bounds.getMinX() ? x >= other.getMinX() : x <= other.getMaxX());
    }

    private static String text(TextFlow piece) {
        return piece.getChildren().stream()
                .filter(Node::isManaged)
                .map(child -> child instanceof Text text ? text.getText() : "\ufffc")
                .collect(Collectors.joining());
    }

    private void show() {
        TextPosition from = anchor.compareTo(head) < 0 ? anchor : head;
        TextPosition to = from == anchor ? head : anchor;
        for (int i = 0; i < pieces.size(); i++) {
            TextFlow piece = pieces.get(i);
            boolean within = i >= from.piece && i <= to.piece;
            int start = i == from.piece ? from.letter : 0;
            int end = i == to.piece ? to.letter : text(piece).length();
            Path light = lights.get(piece);
            if (!within || end <= start) {
                if (light != null) {
                    light.getElements().clear();
                }
                continue;
            }
            if (light == null) {
                light = new Path();
                light.getStyleClass().add("text-selection");
                light.setManaged(false);
                light.setMouseTransparent(true);
                piece.getChildren().addFirst(light);
                lights.put(piece, light);
            }
            light.getElements().setAll(piece.getRangeShape(start, end, true));
        }
    }
}
