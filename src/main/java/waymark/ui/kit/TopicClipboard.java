package waymark.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import waymark.ui.RoadmapModel;
import waymark.ui.TopicsAsText;

/** Puts the selected topics on the clipboard: as Markdown, and as the same text for what knows no Markdown. */
public final class TopicClipboard {
    private static final String TYPE = "text/markdown";

    private TopicClipboard() {}

    /** Copies what is selected, and says how much that is. */
    public static void copy(RoadmapModel model) {
        if (model.selected().isEmpty()) {
            return;
        }
        var topics = new TopicsAsText(model.state(), model.selected());
        DataFormat known = DataFormat.lookupMimeType(TYPE);
        var content = new ClipboardContent();
        content.putString(topics.markdown());
        content.put(known == null ? new DataFormat(TYPE) : known, topics.markdown());
        Clipboard.getSystemClipboard().setContent(content);
        model.announce(model.words().text("toast.copied", topics.size()), false);
    }
}
