package waymark.ui.window;

import java.nio.file.Path;

/**
 * The title that the system shows for a window: the roadmap's title, with file and folder if that isn't unique. Leaves out characters above
 * U+FFFF, which reach X11 as invalid UTF-8 (JDK-8382165): the whole title would be empty.
 */
public final class WindowTitle {
    private WindowTitle() {}

    /** @param isShared whether another open roadmap has the same title */
    static String of(String title, Path file, boolean isShared) {
        String plain = plain(title);
        String name = plain(String.valueOf(file.getFileName()));
        Path folder = file.getParent();
        if (plain.isEmpty()) {
            return name;
        }
        return isShared ? plain + " – " + name + (folder == null ? "" : " (" + plain(folder.toString()) + ")") : plain;
    }

    static String plain(String text) {
        return text.codePoints()
                .filter(letter -> Character.isBmpCodePoint(letter)
                        && !Character.isSurrogate((char) letter)
                        && !Character.isISOControl(letter)
                        && letter != 0xfe0f
                        && letter != 0x200d)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
