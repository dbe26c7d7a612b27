package waymark.ui.progress;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.app.OutlookState;
import waymark.ui.UiText;
import waymark.ui.kit.Icon;

/** The what-if: try more or less time, another target, or leaving out phases, and see the dates change. */
final class WhatIfCard extends VBox {
    private final WhatIfViewModel model;
    private final UiText words;
    private final ToggleButton open;
    private @Nullable WhatIfBody body;
    private @Nullable OutlookState now;
    private @Nullable OutlookState then;

    WhatIfCard(WhatIfViewModel model, UiText words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "chart-card", "what-if");
        open = new ToggleButton(words.text("what-if.title"), Icon.NEXT.node());
        open.setId("what-if");
        open.getStyleClass().addAll("plain-button", "card-title");
        open.setMinWidth(USE_PREF_SIZE);
        open.selectedProperty().subscribe(this::open);
        getChildren().add(open);
    }

    private void open(boolean isOpen) {
        if (isOpen && body == null) {
            body = new WhatIfBody(model, words);
            getChildren().add(body);
            fill();
        }
        if (body != null) {
            WhatIfBody.show(body, isOpen);
        }
        if (!isOpen) {
            model.reset();
        }
        open.getGraphic().setRotate(isOpen ? 90 : 0);
    }

    /**
     * Shows a what-if.
     *
     * @param present the present outlook
     * @param would the outlook under the what-if
     */
    void show(OutlookState present, OutlookState would) {
        now = present;
        then = would;
        WhatIfBody.show(this, present.outlook().open() > 0 || !model.without().isEmpty());
        fill();
    }

    private void fill() {
        if (body != null && now != null && then != null) {
            body.show(now, then);
        }
    }
}
