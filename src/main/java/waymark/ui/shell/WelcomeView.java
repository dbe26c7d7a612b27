package waymark.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import waymark.ui.Words;
import waymark.ui.kit.Icon;

/** What is seen while no roadmap is open. */
final class WelcomeView extends VBox {

    WelcomeView(Words words, Runnable open) {
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        var icon = Icon.FILE.node();
        icon.getStyleClass().add("welcome-icon");
        var title = new Label(words.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        var hint = new Label(words.text("welcome.hint"));
        hint.getStyleClass().add("quiet");
        var button = new Button(words.text("welcome.open"));
        button.getStyleClass().add("accent");
        button.setOnAction(pressed -> open.run());
        getChildren().addAll(icon, title, hint, button);
    }
}
