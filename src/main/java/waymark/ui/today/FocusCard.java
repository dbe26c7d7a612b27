package waymark.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.model.Blank;
import waymark.model.Topic;
import waymark.ui.FieldViewModel;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.controls.FieldView;
import waymark.ui.kit.Chooser;
import waymark.ui.kit.FontCoverage;

/** The blanks in which the roadmap asks for the current focus. */
final class FocusCard extends Card {
    private final TodayViewModel model;
    private final UiText words;
    private final Chooser<Topic> chooser;
    private final VBox lines = new VBox();
    private final List<Line> shown = new ArrayList<>();

    private record Line(FieldViewModel field, FieldView view, Hyperlink link) {}

    FocusCard(TodayViewModel model, Chooser<Topic> chooser) {
        super(model.words().text("today.focus"));
        this.model = model;
        this.words = model.words();
        this.chooser = chooser;
        lines.getStyleClass().add("today-focus");
        getChildren().add(lines);
    }

    void refresh() {
        List<Blank> fields = model.shown().agenda().focus().fields();
        setShown(!fields.isEmpty() && model.isToday());
        if (isNew(model.shown().state().roadmap(), fields)) {
            int typed = typed();
            String draft =
                    typed < 0 ? "" : shown.get(typed).field().draftProperty().get();
            shown.clear();
            lines.getChildren().setAll(fields.stream().map(this::line).toList());
            if (typed >= 0 && typed < shown.size()) {
                shown.get(typed).field().draftProperty().set(draft);
                shown.get(typed).view().focus();
            }
        }
        shown.forEach(line -> {
            line.field().refresh();
            var named = model.shown().agenda().focus().named(line.field().field());
            line.link().setManaged(named.isPresent());
            line.link().setVisible(named.isPresent());
            named.ifPresent(topic -> {
                String title = FontCoverage.drawable(TopicSearch.title(topic));
                line.link().setText(words.text("today.focus.go", title));
                line.link().setOnAction(followed -> model.goTo(topic));
            });
        });
    }

    /** The index of the line that has the keyboard focus, or -1. */
    private int typed() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).view().isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private Node line(Blank field) {
        var fieldModel = model.focus().field(field);
        var view = new FieldView(fieldModel, words);
        HBox.setHgrow(view, Priority.ALWAYS);
        var link = new Hyperlink();
        link.setWrapText(true);
        shown.add(new Line(fieldModel, view, link));
        if (model.focus().choices(field, "").isEmpty()) {
            return view;
        }
        var choose = new Button(words.text("today.focus.choose"));
        choose.setId("choose-" + field.index());
        choose.setAccessibleText(words.text("today.focus.choose") + " " + field.text());
        choose.setOnAction(pressed -> chooser.ask(
                field.text(),
                typed -> model.focus().choices(field, typed),
                topic -> model.focus().choose(field, topic)));
        view.besideInput(choose);
        return new VBox(view, link);
    }

    /** Saves what was typed. */
    void keep() {
        shown.forEach(line -> line.field().keep());
    }
}
