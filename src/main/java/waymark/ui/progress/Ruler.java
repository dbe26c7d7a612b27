package waymark.ui.progress;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How much room words take on a surface. */
final class Ruler {
    private final double width;
    private final double em;
    private final Text text = new Text();

    /**
     * @param width of the surface
     * @param em the size of the letters
     */
    Ruler(double width, double em, Font font) {
        this.width = width;
        this.em = em;
        text.setFont(font);
    }

    double width() {
        return width;
    }

    double em() {
        return em;
    }

    Font font() {
        return text.getFont();
    }

    /** How wide words are. */
    double measure(String words) {
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }

    /** Words in as many lines as it takes so that none is wider; a word alone may be. */
    List<String> lines(String words, double most) {
        if (measure(words) <= most) {
            return List.of(words);
        }
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance();
        breaks.setText(words);
        int begin = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (last > begin && measure(words.substring(begin, next).strip()) > most) {
                lines.add(words.substring(begin, last).strip());
                begin = last;
            }
            last = next;
        }
        lines.add(words.substring(begin).strip());
        return lines;
    }
}
