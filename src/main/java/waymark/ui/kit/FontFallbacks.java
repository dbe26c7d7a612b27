package waymark.ui.kit;

import com.sun.javafx.font.FontConfigManager;
import com.sun.javafx.font.FontConfigManager.FcCompFont;
import com.sun.javafx.font.FontConfigManager.FontConfigFont;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works around a leak in JavaFX 26 under Linux: for each of twelve logical fonts it asks fontconfig for fallback fonts and leaks some
 * megabytes each time. This class asks for the two upright sans-serif fonts only and uses the result for all. See docs/javafx.md.
 */
final class FontFallbacks {
    private static final int STYLES = 4;
    /** Sans serif, regular and bold: the first two logical fonts. */
    private static final int ASKED_FOR = 2;

    private FontFallbacks() {}

    /** Call this before any text is created. Does nothing where fonts are found in another way. */
    static void prepare() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        try {
            // Loads the native library that asks fontconfig.
            Class.forName("com.sun.javafx.font.PrismFontFactory");
            Field fonts = field("fontConfigFonts");
            FcCompFont @Nullable [] found = fonts.get(null) == null ? find() : null;
            if (found != null) {
                field("defaultFontFile").set(null, found[0].firstFont.fontFile);
                fonts.set(null, found);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError otherFonts) {
            // JavaFX then asks as usual and needs more memory.
            return;
        }
    }

    private static Field field(String name) throws ReflectiveOperationException {
        Field field = FontConfigManager.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** The logical fonts with their fallbacks; null if fontconfig lacks one. */
    static FcCompFont @Nullable [] find() throws ReflectiveOperationException {
        if (!field("useFontConfig").getBoolean(null)) {
            return null;
        }
        String[] names = (String[]) field("fontConfigNames").get(null);
        var fonts = new FcCompFont[names.length];
        for (int i = 0; i < names.length; i++) {
            fonts[i] = new FcCompFont();
            fonts[i].fcName = names[i];
            fonts[i].fcFamily = names[i].substring(0, names[i].indexOf(':'));
            fonts[i].style = i % STYLES;
        }
        var all = List.of(fonts);
        if (!ask(all.subList(0, ASKED_FOR), true) || !ask(all.subList(ASKED_FOR, fonts.length), false)) {
            return null;
        }
        for (FcCompFont font : fonts) {
            if (font.firstFont == null) {
                return null;
            }
        }
        for (FcCompFont font : all.subList(ASKED_FOR, fonts.length)) {
            font.allFonts = instead(font.firstFont, fonts[font.style % ASKED_FOR]);
        }
        return fonts;
    }

    private static boolean ask(List<FcCompFont> fonts, boolean whatStandsIn) throws ReflectiveOperationException {
        Method ask = FontConfigManager.class.getDeclaredMethod(
                "getFontConfig", String.class, FcCompFont[].class, boolean.class);
        ask.setAccessible(true);
        Method language = FontConfigManager.class.getDeclaredMethod("getFCLocaleStr");
        language.setAccessible(true);
        return (boolean) ask.invoke(null, language.invoke(null), fonts.toArray(FcCompFont[]::new), whatStandsIn);
    }

    private static FontConfigFont[] instead(FontConfigFont first, FcCompFont asked) {
        List<FontConfigFont> fonts = new ArrayList<>(List.of(first));
        for (FontConfigFont font : asked.allFonts) {
            if (!font.fontFile.equals(first.fontFile)) {
                fonts.add(font);
            }
        }
        return fonts.toArray(FontConfigFont[]::new);
    }
}
