package waymark.ui.detail;

/** The beginning of someone else's text, safe to show in a line. */
final class ShortText {
    private static final int LONGEST = 80;

    private ShortText() {}

    static String of(String text) {
        int[] shown = text.strip()
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .limit(LONGEST + 1)
                .toArray();
        return shown.length <= LONGEST ? new String(shown, 0, shown.length) : new String(shown, 0, LONGEST) + "…";
    }
}
