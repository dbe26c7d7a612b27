package waymark.ui.today;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.model.Item;
import waymark.schedule.Agenda;
import waymark.schedule.Box;
import waymark.schedule.Count;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;

/** The routine of the day, part by part, with its score. */
final class RoutineCard extends Card {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final TodayViewModel model;
    private final UiText words;
    private final Label figures = new Label();
    private final Label score = new Label();
    private final Label paused = quiet("");
    private final Button goOn = new Button();
    private final HBox pause = new HBox(paused, goOn);
    private final Label complete = new Label();
    private final VBox parts = new VBox();
    private final List<FocusableRow> rows = new ArrayList<>();

    RoutineCard(TodayViewModel model) {
        super(model.words().text("today.routine"));
        this.model = model;
        this.words = model.words();
        figures.setId("today-count");
        figures.getStyleClass().add("card-figures");
        score.setId("today-score");
        score.getStyleClass().add("today-score");
        Hint.show(score, words.text("today.score.tip"));
        addToHead(score, figures, menu());
        goOn.setText(words.text("today.go-on"));
        goOn.setId("go-on");
        goOn.setOnAction(pressed -> model.pauses().resume());
        pause.getStyleClass().add("today-pause");
        pause.setAlignment(Pos.CENTER_LEFT);
        parts.getStyleClass().add("today-parts");
        complete.setText(words.text("today.complete"));
        complete.getStyleClass().add("today-done");
        complete.managedProperty().bind(complete.visibleProperty());
        getChildren().addAll(pause, complete, parts);
    }

    private MenuButton menu() {
        var menu = new MenuButton(words.text("today.pause"));
        menu.setId("pause");
        menu.getStyleClass().add("plain-button");
        menu.getItems()
                .addAll(
                        item("today.pause.day", () -> model.pauses().pause(1)),
                        item("today.pause.week", () -> model.pauses().pause(7)),
                        item("today.pause.open", model.pauses()::pause));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    void refresh() {
        Agenda agenda = model.shown().agenda();
        setShown(!agenda.groups().isEmpty());
        Count count = model.shown().count();
        figures.setText(words.text("detail.count", count.done(), count.counted()));
        // Not together with a welcome: it might read like a reproach.
        score.setText(
                agenda.score().isPresent() && !model.pauses().canLeaveOut()
                        ? words.text("today.score", percent(agenda.score()))
                        : "");
        complete.setVisible(agenda.isComplete(model.shown().state().rollup()));
        LocalDate since = agenda.pausedSince().orElse(null);
        pause.setVisible(since != null);
        pause.setManaged(since != null);
        paused.setText(since == null ? "" : words.text("today.paused", words.day(since, model.today())));
        var open = agenda.groups().stream().map(model.parts()::isOpen).toList();
        if (isNew(model.shown().state().roadmap(), agenda.groups(), open)) {
            rows.clear();
            parts.getChildren().setAll(agenda.groups().stream().map(this::part).toList());
        }
        rows.forEach(this::show);
    }

    private VBox part(Agenda.Due part) {
        boolean open = model.parts().isOpen(part);
        var arrow = new Region();
        arrow.getStyleClass().add("arrow-head");
        var head =
                new FocusableRow(part.group().heading(), part.group().heading().text());
        head.getStyleClass().add("today-part");
        head.getChildren().addFirst(arrow);
        head.pseudoClassStateChanged(OPEN, open);
        Runnable turn = () -> model.turn(part);
        head.onFire(turn).onKey(KeyCode.SPACE, turn).onKey(KeyCode.ENTER, turn);
        rows.add(head);
        var box = new VBox(head);
        if (open) {
            part.group().items().forEach(item -> {
                var row = row(item);
                rows.add(row);
                box.getChildren().add(row);
            });
        }
        return box;
    }

    private FocusableRow row(Item item) {
        Runnable tick = () -> model.tick(item);
        return new FocusableRow(item, item.text())
                .withBox(tick)
                .onFire(tick)
                .onKey(KeyCode.S, () -> model.skip(item))
                .onKey(KeyCode.ENTER, () -> model.goTo(item));
    }

    private void show(FocusableRow row) {
        if (row.about() instanceof Item item) {
            OptionalDouble kept = model.shown().agenda().scores().getOrDefault(item, OptionalDouble.empty());
            Box box = Box.valueOf(model.shown().status(item).name());
            String steady = kept.isPresent() && !model.pauses().canLeaveOut() ? percent(kept) : "";
            String spoken = FontCoverage.drawable(item.text()) + ", " + words.text("box", box);
            row.show(box, "", steady, steady.isEmpty() ? spoken : spoken + ", " + words.text("today.score", steady));
            return;
        }
        model.shown().agenda().groups().stream()
                .filter(part -> part.group().heading() == row.about())
                .forEach(part -> {
                    Count count = model.shown().count(part);
                    String figures = words.text("detail.count", count.done(), count.counted());
                    String title = FontCoverage.drawable(part.group().heading().text());
                    String state = words.text(model.parts().isOpen(part) ? "today.open" : "today.folded");
                    row.show(null, "", figures, title + ", " + figures + ", " + state);
                });
    }

    /** Never 100 until everything is done. */
    private String percent(OptionalDouble part) {
        return NumberFormat.getPercentInstance(words.locale()).format(Math.floor(100 * part.orElse(0) + 1e-9) / 100);
    }
}
