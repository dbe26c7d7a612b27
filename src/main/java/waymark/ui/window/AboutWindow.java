package waymark.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import waymark.app.AboutProgram;
import waymark.ui.UiText;
import waymark.ui.kit.Theming;

/** Says which program this is. */
final class AboutWindow {
    private static final double WIDTH = 34;
    private static final double HEIGHT = 30;
    private static final double ICON = 64;

    private AboutWindow() {}

    static void show(Window owner, UiText words, Theming look) {
        var icon = new ImageView();
        ProgramIcon.largest().ifPresent(icon::setImage);
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        var name = new Label(words.text("app.name"));
        name.getStyleClass().add("topic-name");
        var purpose = new Label(words.text("about.purpose"));
        var details = new Label(AboutProgram.details());
        details.setId("about-details");
        var licences = new Label(words.text("about.licence") + "\n\n" + AboutProgram.licences());
        licences.getStyleClass().add("quiet");
        var copy = new Button(words.text("banner.copy-details"));
        copy.setId("about-copy");
        copy.setOnAction(pressed -> {
            var content = new ClipboardContent();
            content.putString(AboutProgram.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
        var page = new VBox(icon, name, purpose, details, copy, licences);
        page.getStyleClass().add("about");
        page.getChildren().forEach(part -> {
            if (part instanceof Label label) {
                label.setWrapText(true);
                label.setMinHeight(VBox.USE_PREF_SIZE);
            }
        });
        var scroll = new ScrollPane(page);
        scroll.getStyleClass().add("keys-window");
        scroll.setFitToWidth(true);
        var scene = StagePlace.beside(owner, scroll, look, WIDTH, HEIGHT);
        scene.setNodeOrientation(words.orientation());
        var stage = new Stage();
        ProgramIcon.of(stage);
        stage.initOwner(owner);
        stage.setTitle(words.text("command.ABOUT"));
        stage.setScene(scene);
        Subscription looking = look.applyTo(scene).and(StagePlace.grow(owner, stage, look, WIDTH, HEIGHT));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setOnHidden(hidden -> looking.unsubscribe());
        stage.show();
    }
}
