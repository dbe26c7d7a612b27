package waymark.ui.shell;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import waymark.app.PastState;
import waymark.ui.UiText;
import waymark.ui.kit.Icon;

/** The banner that says that a past day is shown, with a button back to today. */
final class PastBanner extends HBox {
    private final UiText words;
    private final Label text = new Label();

    /** @param back goes back to today */
    PastBanner(UiText words, Runnable back) {
        this.words = words;
        setId("past");
        getStyleClass().addAll("banner", "past");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("past-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var leave = new Button(words.text("past.back"));
        leave.setId("back-to-present");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(pressed -> back.run());
        getChildren().addAll(Icon.INFO.node(), text, leave);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(@Nullable RoadmapViewModels open) {
        var past = open == null ? null : open.model().past().orElse(null);
        setVisible(past != null);
        if (past != null) {
            text.setText(said(past));
        }
    }

    private String said(PastState past) {
        var said = new ArrayList<String>();
        said.add(words.text("past.shown", words.longDate(past.day(), false)));
        if (past.later() > 0) {
            said.add(words.text("past.later", past.later()));
        }
        if (past.gone() > 0) {
            said.add(words.text("past.gone", past.gone()));
        }
        return String.join("\n", said);
    }
}
