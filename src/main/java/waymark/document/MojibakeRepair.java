package waymark.document;

/** First cut. */
public final class MojibakeRepair {
    private MojibakeRepair() {}

    /** {@code text} with the letters that were encoded twice repaired. */
    public static String repair(String text) {
        return text;
    }
}
