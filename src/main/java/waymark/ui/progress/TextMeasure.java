package waymark.ui.progress;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts for a surface. */
final class TextMeasure {
    private final double width;
    private final double em;
    private final Text text = new Text();

    /**
     * @param width the width of the surface
     * @param em the font size
     */
    TextMeasure(double width, double em, Font font) {
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

    /** The width of a text. */
    double measure(String words) {
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }

    /** The pieces of a text between which a line may break. */
    static List<String> pieces(String words, Locale locale) {
        var pieces = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(words);
        int begin = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            pieces.add(words.substring(begin, next));
            begin = next;
        }
        return pieces;
    }

    /** Breaks pieces into lines no wider than {@code most}; only a single piece may be wider. */
    List<String> lines(List<String> pieces, double most) {
        String all = String.join("", pieces).strip();
        if (measure(all) <= most) {
            return List.of(all);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && measure((line + piece).strip()) > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
