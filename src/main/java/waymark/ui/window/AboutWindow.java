package waymark.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.app.AboutProgram;
import waymark.ui.UiText;
import waymark.ui.kit.Theming;

/** The About window. */
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
        new SideWindow(owner, words, look).show(words.text("command.ABOUT"), SideWindow.page(page), WIDTH, HEIGHT);
    }
}
