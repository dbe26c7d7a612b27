package waymark.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.model.Blank;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.controls.FieldView;
import waymark.ui.controls.PeriodChooser;
import waymark.ui.controls.RowContent;

/** The blanks and status lines of a section, as a form. */
final class FormView extends VBox {
    private final List<FieldViewModel> fields = new ArrayList<>();
    private final SequencedMap<Topic, Node> inputs = new LinkedHashMap<>();
    private final List<PhaseChooser> phases = new ArrayList<>();

    FormView(DetailViewModel model, Topic topic) {
        getStyleClass().add("form");
        var lines = new VBox();
        lines.getStyleClass().add("status-lines");
        for (StatusLine choice : model.statusLines(topic)) {
            lines.getChildren().add(statusLine(model, choice));
        }
        if (!lines.getChildren().isEmpty()) {
            getChildren().add(lines);
        }
        boolean periods = false;
        for (Blank field : model.fields(topic)) {
            if (field.kind() == Blank.Kind.REVIEW && !periods) {
                periods = true;
                getChildren().add(chooser(model, field));
            }
            var each = new FieldViewModel(model.model(), field, model.period(field));
            fields.add(each);
            var view = new FieldView(each, model.model().words());
            inputs.put(field, view.input());
            getChildren().add(view);
        }
    }

    private static Node chooser(DetailViewModel model, Blank prompt) {
        return new PeriodChooser(
                model.reviewedProperty().map(day -> Period.of(prompt.cadence(), day)),
                period -> !period.first().isAfter(model.today()),
                period -> model.reviewedProperty().set(period.first()),
                model.model().words());
    }

    private Node statusLine(DetailViewModel model, StatusLine choice) {
        var phase = RowContent.phase(model.stateProperty().get(), choice);
        var label = new Label(choice.text());
        label.getStyleClass().add("field-label");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var chooser = new PhaseChooser(model.model(), phase);
        phases.add(chooser);
        var line = new HBox(label, chooser);
        line.getStyleClass().add("status-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /** The input of a topic, or else the first one. */
    @Nullable
    Node input(Topic topic) {
        Node own = inputs.get(topic);
        return own != null || inputs.isEmpty() ? own : inputs.firstEntry().getValue();
    }

    void refresh() {
        fields.forEach(FieldViewModel::refresh);
        phases.forEach(PhaseChooser::refresh);
    }

    void keep() {
        fields.forEach(FieldViewModel::keep);
    }
}
