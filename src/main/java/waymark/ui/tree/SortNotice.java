package waymark.ui.tree;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import waymark.ui.UiText;

/** Says that the rows aren't in the order of the roadmap, with a button to restore it. */
final class SortNotice extends HBox {

    /** @param back runs after the order has been restored */
    SortNotice(RoadmapTreeViewModel model, Runnable back) {
        UiText words = model.model().words();
        var order = model.narrowing().orderProperty();
        getStyleClass().add("sort-notice");
        setAlignment(Pos.CENTER_LEFT);
        var said = new Label();
        said.setMinWidth(0);
        said.textProperty()
                .bind(order.map(sorted -> sorted.map(by -> words.text("sorted.by", words.text("column." + by.column())))
                        .orElse("")));
        var link = new Hyperlink(words.text("sorted.back"));
        link.setId("unsort");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(clicked -> {
            order.set(Optional.empty());
            back.run();
        });
        getChildren().addAll(said, link);
        visibleProperty().bind(order.map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }
}
