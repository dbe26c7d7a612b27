package waymark.ui.kit;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;

/**
 * Goes round a fault of JavaFX 26 under Linux by which text in a script with joined or combined letters (Arabic, Persian,
 * Hebrew, Hindi, …) ends the window as soon as it is wrapped: its layout keeps the letters of a piece of text by the piece,
 * and takes them for the whole piece still after a line was broken within. Here they are never found again, and so always
 * read anew. Holds for every text, since all of them are laid out by one object. See docs/javafx.md.
 */
final class WrappedText {
    private static final boolean MENDED = mend();

    private WrappedText() {}

    /** Does so once. Says whether there was something to mend: other systems lay text out in another way. */
    static boolean isMended() {
        return MENDED;
    }

    private static boolean mend() {
        try {
            Object layout = field(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "REUSABLE_INSTANCE")
                    .get(null);
            field(layout.getClass(), "runUtf8").set(layout, new Forgetful());
            return true;
        } catch (ReflectiveOperationException | RuntimeException otherLayout) {
            return false;
        }
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Holds all that is put into it, so that it can be freed, and finds nothing. */
    private static final class Forgetful extends LinkedHashMap<Object, Object> {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("NullAway")
        public Object get(Object piece) {
            return null;
        }

        @Override
        public Object put(Object piece, Object letters) {
            return super.put(new Object(), letters);
        }
    }
}
