package waymark.ui.command;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.META_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import waymark.ui.Place;

/**
 * All commands of the window, in the order in which they are listed. Menus, the window of shortcuts and the page of keys are made from this
 * table.
 */
public enum Command {
    TICK(Scope.TREE, key(KeyCode.SPACE)),
    SKIP(Scope.TREE, key(KeyCode.S, SHIFT_DOWN)),
    TICK_AND_GO_ON(Scope.WINDOW, key(KeyCode.PERIOD, SHORTCUT_DOWN)),
    MARK_OPEN(Scope.TREE),
    MARK_DOING(Scope.TREE),
    MARK_DONE(Scope.TREE),
    MARK_SKIPPED(Scope.TREE),
    MARK_DEFERRED(Scope.TREE),
    PHASE_NOT_STARTED(Scope.TREE),
    PHASE_IN_PROGRESS(Scope.TREE),
    PHASE_COMPLETED(Scope.TREE),
    PHASE_AUTOMATIC(Scope.TREE),
    TRACK(Scope.TREE),
    DO_NOT_TRACK(Scope.TREE),
    UNDO(Scope.WINDOW, key(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(Scope.WINDOW, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN)),

    ADD_TOPIC(Scope.WINDOW, key(KeyCode.N, SHORTCUT_DOWN)),
    REWORD_TOPIC(Scope.TREE, key(KeyCode.F2, SHIFT_DOWN)),
    MOVE_TOPIC(Scope.TREE, key(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN)),
    MOVE_TOPIC_UP(Scope.TREE, key(KeyCode.UP, SHORTCUT_DOWN, SHIFT_DOWN)),
    MOVE_TOPIC_DOWN(Scope.TREE, key(KeyCode.DOWN, SHORTCUT_DOWN, SHIFT_DOWN)),
    REMOVE_TOPIC(Scope.TREE, key(KeyCode.DELETE)),

    COPY(Scope.TREE, key(KeyCode.C, SHORTCUT_DOWN)),

    NEXT_OPEN(Scope.TREE, key(KeyCode.N)),
    PREVIOUS_OPEN(Scope.TREE, key(KeyCode.N, SHIFT_DOWN)),
    NEXT_PHASE(Scope.WINDOW, key(KeyCode.DOWN, ALT_DOWN)),
    PREVIOUS_PHASE(Scope.WINDOW, key(KeyCode.UP, ALT_DOWN)),
    PHASE(Scope.WINDOW, digits()),
    GO_TO(Scope.WINDOW, key(KeyCode.P, SHORTCUT_DOWN)),
    BACK(Scope.WINDOW, key(KeyCode.LEFT, ALT_DOWN)),
    FORWARD(Scope.WINDOW, key(KeyCode.RIGHT, ALT_DOWN)),
    EXPAND_BELOW(Scope.TREE, "*", key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN)),
    COLLAPSE_BELOW(Scope.TREE, "", key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN)),
    EXPAND(Scope.TREE, "+"),
    COLLAPSE(Scope.TREE, "-"),
    DETAILS(Scope.TREE, key(KeyCode.ENTER)),
    EDIT(Scope.WINDOW, key(KeyCode.F2)),

    FILTER(Scope.WINDOW, "/", key(KeyCode.F, SHORTCUT_DOWN)),
    NEXT_MATCH(Scope.WINDOW, key(KeyCode.F3)),
    PREVIOUS_MATCH(Scope.WINDOW, key(KeyCode.F3, SHIFT_DOWN)),
    CLEAR(Scope.WINDOW, key(KeyCode.ESCAPE)),
    HIDE_DONE(Scope.WINDOW, key(KeyCode.H, SHORTCUT_DOWN)),
    THIS_PHASE(Scope.WINDOW, key(KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN)),
    LEFT(Scope.WINDOW, key(KeyCode.L, SHORTCUT_DOWN)),

    TODAY(Place.TODAY, key(KeyCode.D, SHORTCUT_DOWN)),
    PROGRESS(Place.PROGRESS, key(KeyCode.G, SHORTCUT_DOWN)),
    REVIEWS(Place.REVIEWS, key(KeyCode.M, SHORTCUT_DOWN)),
    CHANGES(Place.CHANGES, key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    PAST_DAY(Scope.WINDOW, key(KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN)),
    REVISION(Scope.WINDOW),
    RELOAD(Scope.WINDOW, key(KeyCode.F5)),

    OPEN(Scope.WINDOW, key(KeyCode.O, SHORTCUT_DOWN)),
    LIBRARY(Scope.WINDOW, key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)),
    EXPORT(Scope.WINDOW, key(KeyCode.E, SHORTCUT_DOWN)),
    IMPORT(Scope.WINDOW, key(KeyCode.I, SHORTCUT_DOWN)),
    TICK_LIST(Scope.WINDOW, key(KeyCode.I, SHORTCUT_DOWN, SHIFT_DOWN)),
    KNOWN(Scope.WINDOW),
    PRINT(Scope.WINDOW, key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
    OPEN_IN_EDITOR(Scope.WINDOW),
    SHOW_IN_FOLDER(Scope.WINDOW),
    SAVED(Scope.WINDOW, key(KeyCode.S, SHORTCUT_DOWN)),

    NEXT_PANE(Scope.WINDOW, key(KeyCode.F6)),
    SIDE_PANE(Scope.WINDOW, key(KeyCode.F9)),
    ZOOM_IN(
            Scope.WINDOW,
            key(KeyCode.PLUS, SHORTCUT_DOWN),
            key(KeyCode.EQUALS, SHORTCUT_DOWN),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
    ZOOM_OUT(Scope.WINDOW, key(KeyCode.MINUS, SHORTCUT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    ZOOM_RESET(Scope.WINDOW, key(KeyCode.DIGIT0, SHORTCUT_DOWN), key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
    THEME(Scope.WINDOW, key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)),
    FULL_SCREEN(Scope.WINDOW, key(KeyCode.F11)),
    PALETTE(Scope.WINDOW, key(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    HELP(Scope.WINDOW, key(KeyCode.F1, SHIFT_DOWN)),
    KEYS(Scope.WINDOW, key(KeyCode.F1), key(KeyCode.SLASH, SHORTCUT_DOWN, SHIFT_DOWN)),
    PREFERENCES(Scope.WINDOW, key(KeyCode.COMMA, SHORTCUT_DOWN)),
    ABOUT(Scope.WINDOW),
    CLOSE(Scope.WINDOW, key(KeyCode.W, SHORTCUT_DOWN)),
    QUIT(Scope.WINDOW, key(KeyCode.Q, SHORTCUT_DOWN));

    /** Where a command's shortcut works. */
    public enum Scope {
        /** While the tree has the focus. */
        TREE,
        /** Anywhere, unless a text field needs the key. */
        WINDOW
    }

    private static final boolean IS_MAC = System.getProperty("os.name").startsWith("Mac");

    private final Scope scope;
    private final String letters;
    private final List<KeyCombination> keys;
    private final @Nullable Place place;

    Command(Scope scope, KeyCombination... keys) {
        this(scope, "", null, keys);
    }

    Command(Scope scope, String letters, KeyCombination... keys) {
        this(scope, letters, null, keys);
    }

    Command(Place place, KeyCombination... keys) {
        this(Scope.WINDOW, "", place, keys);
    }

    /**
     * @param letters characters that trigger it while the tree has the focus, on whichever keys they are
     * @param place the place it goes to
     */
    Command(Scope scope, String letters, @Nullable Place place, KeyCombination... keys) {
        this.scope = scope;
        this.letters = letters;
        this.keys = List.of(keys);
        this.place = place;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** One to nine. The keys of the number pad give the same characters. */
    private static KeyCombination[] digits() {
        return Arrays.stream(KeyCode.values())
                .filter(code -> code.compareTo(KeyCode.DIGIT1) >= 0 && code.compareTo(KeyCode.DIGIT9) <= 0)
                .map(code -> key(code, SHORTCUT_DOWN))
                .toArray(KeyCombination[]::new);
    }

    /** Where its shortcut works. */
    public Scope scope() {
        return scope;
    }

    /** Its default shortcuts, the one to show first. */
    public List<KeyCombination> keys() {
        return IS_MAC ? keysOnMac() : keys;
    }

    /** On macOS, Cmd+H hides the program, Cmd+M minimizes its window, and F11 shows the desktop. */
    List<KeyCombination> keysOnMac() {
        return switch (this) {
            case HIDE_DONE -> List.of(key(KeyCode.PERIOD, META_DOWN, SHIFT_DOWN));
            case REVIEWS -> List.of(key(KeyCode.R, META_DOWN));
            case FULL_SCREEN -> List.of(key(KeyCode.F, META_DOWN, CONTROL_DOWN));
            default -> keys;
        };
    }

    /** Characters that trigger it while the tree has the focus. */
    public String letters() {
        return letters;
    }

    /** The place that it goes to. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** Whether it appears in the palette: not the command that opens the palette, nor one that depends on which key was pressed. */
    public boolean isInPalette() {
        return this != PALETTE && this != PHASE && this != CLEAR;
    }

    /** The key of its name in the window's messages. */
    public String message() {
        return "command." + name();
    }
}
