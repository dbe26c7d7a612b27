package waymark.ui.kit;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;

/**
 * Works around a bug in JavaFX 26 under Linux that ends the window when text in a script with joined or combined letters (Arabic, Persian,
 * Hebrew, Hindi, …) is wrapped: its layout caches the glyphs of a run by the run, and still uses them for the whole run after a line was
 * broken within it. Here the cache never finds anything, so the glyphs are always computed. Applies to every text, since one object lays
 * out all of them. See docs/javafx.md.
 */
final class WrappedText {
    private static final boolean MENDED = mend();

    private WrappedText() {}

    /** Installs this once. Returns whether there was something to mend: other systems lay out text in another way. */
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

    /** Keeps everything that is put into it, so that it can be freed, and finds nothing. */
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
