package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.model.Topic;
import waymark.ui.controls.CheckMark;

/** What assistive technology is told, asked for as it asks: through JavaFX's accessible attributes. */
class AccessibilityTest {
    private static final Set<AccessibleRole> SAYS_NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void everyControlThatTheKeyboardReachesHasARoleAndAName() throws Exception {
        var nameless = new TreeMap<String, String>();
        new Tour(folder, Sample.words(), (step, shown) -> collect(step, shown, nameless)).go();

        assertThat(nameless).as("what has no role or no name, and where").isEmpty();
    }

    private static void collect(String step, Window shown, Map<String, String> nameless) {
        Tour.seen(shown.getScene().getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isOfTheCalendar(node))
                .filter(node -> SAYS_NOTHING.contains(node.getAccessibleRole())
                        || name(node).isBlank())
                .forEach(node -> nameless.putIfAbsent(
                        node.getAccessibleRole() + " " + node.getClass().getSimpleName() + " " + node.getId() + " "
                                + node.getStyleClass(),
                        step));
    }

    /** The platform's own; the date can be typed as well. */
    private static boolean isOfTheCalendar(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent)
                .anyMatch(above -> above.getStyleClass().contains("date-picker-popup"));
    }

    /** What is told of itself, not what is typed into it. */
    private static String name(Node node) {
        String told = node.getAccessibleText();
        if (told == null && node instanceof Labeled labeled) {
            told = labeled.getText();
        }
        if (told == null && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            told = label.getText();
        }
        return told == null ? "" : told;
    }

    private TreeTableRow<?> row(String number) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> Tour.seen(window.table())
                        .filter(node -> node instanceof TreeTableRow<?> row
                                && row.getItem() instanceof Topic topic
                                && topic.number().replaceAll("\\.$", "").equals(number))
                        .map(node -> (TreeTableRow<?>) node)
                        .findFirst()
                        .orElseThrow());
    }

    private Object asked(Node node, AccessibleAttribute attribute) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> node.queryAccessibleAttribute(attribute));
    }

    private CheckMark box(String number) {
        return (CheckMark) row(number).lookup(".check-mark");
    }

    @Test
    void aRowOfTheTreeTellsWhatItIsAndItsState() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        window.goTo("1.1.1.1");
        var row = row("1.1.1.1");

        assertThat(asked(row, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TREE_TABLE_ROW);
        assertThat((String) asked(row, AccessibleAttribute.TEXT)).endsWith(", not done, level 4, 1 of 4");
        assertThat(asked(row, AccessibleAttribute.DISCLOSURE_LEVEL)).isEqualTo(4);
        assertThat(asked(row("1.1"), AccessibleAttribute.EXPANDED)).isEqualTo(true);
        assertThat(asked(row, AccessibleAttribute.INDEX)).isEqualTo(row.getIndex());
        assertThat(asked(box("1.1.1.1"), AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.CHECK_BOX);
        assertThat(asked(box("1.1.1.1"), AccessibleAttribute.SELECTED)).isEqualTo(false);
    }

    @Test
    void theTreeTellsHowManyRowsThereAreAndWhichIsSelected() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        window.goTo("1.1.1.1");
        TreeTableView<?> table = window.table();

        assertThat(asked(table, AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TREE_TABLE_VIEW);
        assertThat(asked(table, AccessibleAttribute.TEXT)).isEqualTo("Roadmap");
        assertThat(asked(table, AccessibleAttribute.ROW_COUNT)).isEqualTo(table.getExpandedItemCount());
        assertThat(table.getSelectionModel().isSelected(row("1.1.1.1").getIndex()))
                .isTrue();
    }

    @Test
    void aRowThatChangesIsToldAgain() throws Exception {
        window = new TestWindow(Sample.in(folder), "2026-11-23T10:15:00Z");
        window.goTo("1.1.1.1");
        var row = row("1.1.1.1");
        var told = new ArrayList<String>();
        row.accessibleTextProperty().subscribe((before, now) -> told.add(now));

        window.press(KeyCode.SPACE);
        TestWindow.until(() -> window.boxShows("1.1.1.1", "done"));

        assertThat(told).singleElement().asString().endsWith(", done, level 4, 1 of 4");
        assertThat(asked(box("1.1.1.1"), AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(asked(box("1.1.1"), AccessibleAttribute.INDETERMINATE)).isEqualTo(true);
        assertThat((String) asked(row("1.1.1"), AccessibleAttribute.TEXT)).contains("partly done, 1 of 4 done");
    }
}
