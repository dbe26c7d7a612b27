package waymark.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import waymark.schedule.Box;
import waymark.ui.controls.CheckMark;

/** The tasks in a note: list entries that begin with a box. They are ticked in place and never counted. */
final class NoteTasks {
    private static final Pattern WRITTEN = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]+\\[([ xX])\\](?=\\s)");
    private static final Pattern DRAWN = Pattern.compile("^\\[([ xX])\\]\\s");

    private NoteTasks() {}

    /** The note with one of its tasks ticked or unticked. */
    static String toggled(String note, int task) {
        MatchResult box = WRITTEN.matcher(note).results().toList().get(task);
        String mark = box.group(1).isBlank() ? "x" : " ";
        return note.substring(0, box.start(1)) + mark + note.substring(box.end(1));
    }

    /**
     * Draws boxes for the tasks in a rendered note. If it isn't clear which is which, they stay text.
     *
     * @param changed receives the note after a tick
     */
    static void draw(Parent drawn, String note, Consumer<String> changed) {
        var tasks = new ArrayList<HBox>();
        collect(drawn, tasks);
        List<MatchResult> written = WRITTEN.matcher(note).results().toList();
        if (tasks.size() != written.size()) {
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (!isSame(note, written.get(i), words(tasks.get(i)).getText())) {
                return;
            }
        }
        for (int i = 0; i < tasks.size(); i++) {
            int task = i;
            Text words = words(tasks.get(i));
            boolean done = !words.getText().startsWith("[ ]");
            words.setText(DRAWN.matcher(words.getText()).replaceFirst(""));
            tasks.get(i).getChildren().set(0, box(done, words.getText(), () -> changed.accept(toggled(note, task))));
        }
    }

    /** Whether a drawn task begins like the written one: code and quotes may contain something that looks like a task. */
    private static boolean isSame(String note, MatchResult written, String drawn) {
        String words = DRAWN.matcher(drawn).replaceFirst("").strip();
        String first = words.isEmpty() ? "" : words.split("\\s", 2)[0];
        return written.group(1).isBlank() == drawn.startsWith("[ ]")
                && note.substring(written.end()).stripLeading().startsWith(first);
    }

    private static CheckMark box(boolean done, String spoken, Runnable tick) {
        var mark = new CheckMark();
        mark.show(done ? Box.DONE : Box.OPEN);
        mark.getStyleClass().add("note-task");
        mark.setAccessibleText(spoken);
        mark.setFocusTraversable(true);
        mark.setOnMouseClicked(click -> {
            tick.run();
            click.consume();
        });
        mark.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE) {
                tick.run();
                key.consume();
            }
        });
        return mark;
    }

    private static void collect(Parent parent, List<HBox> tasks) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof HBox entry
                    && entry.getStyleClass().contains("entry")
                    && DRAWN.matcher(words(entry).getText()).find()) {
                tasks.add(entry);
            }
            if (child instanceof Parent below) {
                collect(below, tasks);
            }
        }
    }

    /** The first text of an entry; null if it begins with something else. */
    private static Text words(HBox entry) {
        return entry.getChildren().getLast() instanceof Pane content
                        && !content.getChildren().isEmpty()
                        && content.getChildren().getFirst() instanceof TextFlow flow
                        && !flow.getChildren().isEmpty()
                        && flow.getChildren().getFirst() instanceof Text text
                ? text
                : new Text();
    }
}
