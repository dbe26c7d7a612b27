package waymark.markdown;

import waymark.model.Marker;

/**
 * The title of a heading or an item: a leading number, if any, and the text.
 *
 * @param number such as {@code 1.}, {@code 2)} or {@code 2.1.3}; empty if there is none
 * @param bare whether it is known to consist only of words, without any sign that gives them a meaning or marks a blank to fill in
 */
record Title(String number, String text, boolean bare) {
    Title(String number, String text) {
        this(number, text, false);
    }

    /**
     * Splits off the number of {@code plain}. Two groups of digits without a delimiter after them ({@code 3.14 is pi}, {@code 1.2 Tools})
     * are a number only below a topic with the first group as its number, or after a sibling that is numbered in the same way: no number is
     * better than a wrong one.
     *
     * @param above the number of the nearest numbered ancestor
     * @param previous the number of the previous sibling
     */
    static Title of(String plain, String above, String previous) {
        int end = numberEnd(plain);
        if (end == 0) {
            return new Title("", plain);
        }
        String number = plain.substring(0, end);
        if (isPlainDecimal(number) && !continues(number, above, previous)) {
            return new Title("", plain);
        }
        return new Title(number, plain.substring(end).strip());
    }

    /** The title without the done sign after its text. */
    Title without(Marker marker, String source) {
        if (marker.sign().words() < 0 || marker.range().start() <= marker.sign().words()) {
            return this;
        }
        String sign =
                source.substring(marker.range().start(), marker.range().end()).strip();
        return text.endsWith(sign)
                ? new Title(
                        number, text.substring(0, text.length() - sign.length()).strip())
                : this;
    }

    /** Splits off the number of a form line's label, where nothing else looks like a number. */
    static Title ofLabel(String plain) {
        int end = numberEnd(plain);
        return new Title(plain.substring(0, end), plain.substring(end).strip());
    }

    /** The end of what looks like a number: groups of one to three digits separated by dots, followed by whitespace. */
    private static int numberEnd(String text) {
        int at = 0;
        int groups = 0;
        boolean marked = false;
        while (at < text.length()) {
            int digits = at;
            while (digits < text.length() && isDigit(text.charAt(digits))) {
                digits++;
            }
            if (digits == at || digits - at > 3) {
                break;
            }
            at = digits;
            groups++;
            marked = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
            if (!marked) {
                break;
            }
            at++;
            if (text.charAt(at - 1) == ')') {
                break;
            }
        }
        boolean followed = at + 1 < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
        return followed && (marked || groups > 1) ? at : 0;
    }

    private static boolean isPlainDecimal(String number) {
        int dot = number.indexOf('.');
        return dot > 0 && dot == number.lastIndexOf('.') && isDigit(number.charAt(number.length() - 1));
    }

    private static boolean continues(String number, String above, String previous) {
        int dot = number.indexOf('.');
        String group = number.substring(0, dot);
        return group.equals(unmarked(above)) || (isPlainDecimal(previous) && previous.startsWith(group + "."));
    }

    private static String unmarked(String number) {
        return number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
