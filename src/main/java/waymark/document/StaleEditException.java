package waymark.document;

/**
 * The text at an edit's range isn't the expected one; nothing was changed.
 * }
 * }
 * }
 *
 * {@snippet :
 * var source = SourceText.read("- [x] Sets\n".getBytes(UTF_8));
 * var tick = new TextEdit(new TextRange(3, 4), " ", "x");
 * try {
 *     Splicer.apply(source, List.of(tick));
 * } catch (StaleEditException e) {
 *     e.getMessage();   // line 1 doesn't hold the expected text
 * }
 * }
 */
public final class StaleEditException extends Exception {
    private static final long serialVersionUID = 1;

    StaleEditException(String message) {
        super(message);
    }
}
