package waymark.store;

/** Converts the first half of an id, which is a time, to and from a number. */
final class PackedIds {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private PackedIds() {}

    static long time(String id) {
        long time = 0;
        for (int i = 0; i < PackedEntryWriter.TIME_DIGITS; i++) {
            time = time << BITS | DIGITS.indexOf(id.charAt(i));
        }
        return time;
    }

    static String id(long time, String writer) {
        var id = new char[PackedEntryWriter.TIME_DIGITS + writer.length()];
        long rest = time;
        for (int i = PackedEntryWriter.TIME_DIGITS - 1; i >= 0; i--) {
            id[i] = DIGITS.charAt((int) (rest & (1 << BITS) - 1));
            rest >>>= BITS;
        }
        writer.getChars(0, writer.length(), id, PackedEntryWriter.TIME_DIGITS);
        return new String(id);
    }
}
